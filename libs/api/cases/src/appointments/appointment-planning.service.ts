import { Injectable } from '@nestjs/common';
import { RECEIVES, reachOf, type Role } from '@baanek/contracts';
import {
  addDays,
  Audit,
  Clock,
  Database,
  invalidField,
  Live,
  type Principal,
  Ref,
  Refusal,
  ROLES_HELD,
  startOfDay,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { AppointmentAccess } from './appointment-access';
import { AppointmentClashes, spanOf } from './appointment-clashes';
import { AppointmentClient } from './appointment-client.entity';
import { AppointmentLimits } from './appointment-limits';
import { Appointment } from './appointment.entity';
import type {
  AppointmentTime,
  MoveAppointment,
  PlanAppointments,
  PlannedAppointments,
} from './appointment.dto';

const WEEK_MS = 7 * 86_400_000;
const MOST_DAYS_AHEAD = 366;
/** What was held and not planned is recorded as a session; this is for what somebody forgot to enter. */
const MOST_DAYS_BACK = 366;
const WITH_MANY: readonly string[] = ['group', 'family'];

/** Plans appointments, alone or week by week, and moves them. Double bookings are refused by the database. */
@Injectable()
export class AppointmentPlanning {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly appointments: AppointmentAccess,
    private readonly clashes: AppointmentClashes,
    private readonly limits: AppointmentLimits,
    private readonly dangers: DangerWalls,
    private readonly live: Live,
  ) {}

  /**
   * All of a series, or nothing of it. 409 as `AppointmentClashes.refuse` and `DangerWalls.refuseColleague`; `cases.closed`,
   * `appointments.too_many_cancelled`.
   */
  async plan(by: Principal, command: PlanAppointments): Promise<PlannedAppointments> {
    const caseIds = await this.reachable(by, command);
    await this.mayBeWorker(by, command.workerId);
    const roomId = await this.openRoom(command.roomId ?? null);
    const times = Array.from({ length: command.weeks }, (_, week) => this.timesOf(command, week * WEEK_MS));
    const { workerId, kind } = command;
    await this.clashes.refuse({ workerId, roomId, caseIds, times });
    await this.dangers.refuseColleague(by, caseIds, workerId, startsOf(times));
    await this.limits.refuseManyCancelled(workerId, times);
    const centreId = by.centreId;
    const seriesId = times.length > 1 ? newId() : null;
    const rows = times.map(time => ({
      ...{ id: newId(), centreId, workerId, roomId, kind, seriesId, state: 'planned' as const, version: 1 },
      ...{ during: spanOf(time), startsAt: time.startsAt },
      ...{ plannedBy: by.staffId, plannedAt: this.clock.now() },
    }));
    await this.database.repository(Appointment).insert(rows);
    await this.database.repository(AppointmentClient).insert(
      rows.flatMap(({ id: appointmentId }) =>
        caseIds.map(caseId => ({
          id: newId(),
          centreId,
          appointmentId,
          caseId,
          state: 'planned' as const,
        })),
      ),
    );
    const ids = rows.map(({ id }) => id);
    this.audit.recordAll('appointments.planned', 'appointment', ids);
    this.live.changed('calendar');
    return { ids };
  }

  /**
   * Moves an appointment that is still planned to another time, room or worker. 409 `appointments.wrong_state`,
   * `appointments.left_team`, and as `plan`.
   */
  async move(by: Principal, id: string, seen: number, command: MoveAppointment): Promise<Ref> {
    const { state, workerId: now, roomId: roomNow } = await this.appointments.lock(by, id, seen);
    if (state !== 'planned') throw new Refusal('appointments.wrong_state');
    const workerId = command.workerId ?? now;
    if (workerId !== now) await this.mayBeWorker(by, workerId);
    const wanted = command.roomId ?? null;
    const roomId = wanted === roomNow ? wanted : await this.openRoom(wanted);
    const time = this.timesOf(command, 0);
    const clients = await this.database.repository(AppointmentClient).findBy({ appointmentId: id });
    const caseIds = clients.flatMap(({ state: hers, caseId }) => (hers === 'planned' ? [caseId] : []));
    await this.limits.refuseWhoLeft(by, caseIds);
    await this.limits.refuseClosed(caseIds);
    await this.clashes.refuse({ appointmentId: id, workerId, roomId, caseIds, times: [time] });
    await this.dangers.refuseColleague(by, caseIds, workerId, startsOf([time]));
    await this.limits.refuseManyCancelled(workerId, [time]);
    await this.database
      .repository(Appointment)
      .update({ id }, { workerId, roomId, during: spanOf(time), startsAt: time.startsAt });
    this.audit.record({ action: 'appointments.moved', subjectKind: 'appointment', subjectId: id });
    this.live.changed('calendar');
    return { id, version: seen + 1 };
  }

  /** Ids of the cases, each open and named once; several only for a group or a family. */
  private async reachable(by: Principal, { caseIds, kind }: PlanAppointments): Promise<string[]> {
    if (caseIds.length > 1 && !WITH_MANY.includes(kind)) throw invalidField('caseIds', 'arrayMaxSize', 1);
    const found = new Set<string>();
    for (const caseId of caseIds) found.add((await this.cases.reachOpen(by, 'appointments.plan', caseId)).id);
    if (found.size < caseIds.length) throw invalidField('caseIds', 'arrayUnique');
    return [...found];
  }

  /** Refuses a worker for whom the asker may not plan, or who receives nobody. 409 `appointments.worker_lacks_role`. */
  private async mayBeWorker(by: Principal, workerId: string): Promise<void> {
    if (workerId !== by.staffId && reachOf(by.roles, 'appointments.plan') !== 'centre')
      throw invalidField('workerId', 'isIn');
    const held = await this.database.sql<{ role: Role }>(`SELECT held.role FROM ${ROLES_HELD}`, [workerId]);
    if (!held.some(({ role }) => RECEIVES.includes(role)))
      throw new Refusal('appointments.worker_lacks_role');
  }

  private async openRoom(roomId: string | null): Promise<string | null> {
    if (roomId === null) return null;
    const rows = await this.database.sql(`SELECT 1 FROM consulting_room WHERE id = $1 AND active`, [roomId]);
    if (rows.length === 0) throw invalidField('roomId', 'exists');
    return roomId;
  }

  private timesOf({ startsAt, minutes }: AppointmentTime, later: number): { startsAt: Date; endsAt: Date } {
    const begins = new Date(new Date(startsAt).getTime() + later);
    if (begins >= startOfDay(addDays(this.clock.today(), MOST_DAYS_AHEAD + 1)))
      throw invalidField('startsAt', 'daysAheadAtMost', MOST_DAYS_AHEAD);
    const earliest = addDays(this.clock.today(), -MOST_DAYS_BACK);
    if (begins < startOfDay(earliest)) throw invalidField('startsAt', 'earliest', earliest);
    return { startsAt: begins, endsAt: new Date(begins.getTime() + minutes * 60_000) };
  }
}

const startsOf = (times: readonly { startsAt: Date }[]): Date[] => times.map(({ startsAt }) => startsAt);
