import { Injectable } from '@nestjs/common';
import { type AppointmentState, overallState, type SessionAttendance } from '@baanek/contracts';
import { Audit, Clock, Database, invalidField, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { In } from 'typeorm';
import { CounsellingSession } from '../sessions/session.entity';
import { AppointmentAccess } from './appointment-access';
import { AppointmentClient } from './appointment-client.entity';
import { Appointment } from './appointment.entity';
import type { MarkAppointment } from './appointment.dto';

/** What can be said only of what has begun. */
const HAS_BEGUN: readonly AppointmentState[] = ['held', 'late', 'no_show'];
const CAME: readonly AppointmentState[] = ['held', 'late'];

/** What became of appointments, client by client. */
@Injectable()
export class AppointmentOutcomes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly appointments: AppointmentAccess,
    private readonly live: Live,
  ) {}

  /**
   * Also takes a mark back: `planned`. 409 `appointments.not_begun` for who came or did not before it began;
   * `appointments.has_session` where a session is recorded of it and she is to have been absent.
   */
  async mark(by: Principal, id: string, seen: number, { clients }: MarkAppointment): Promise<Ref> {
    const { startsAt } = await this.appointments.lock(by, id, seen);
    if (startsAt > this.clock.now() && clients.some(({ state }) => HAS_BEGUN.includes(state)))
      throw new Refusal('appointments.not_begun');
    const lines = await this.linesOf(id);
    const recorded = await this.recordedOf(lines);
    for (const [nth, { caseId, state }] of clients.entries()) {
      const hers = lines.filter(line => line.caseId === caseId);
      if (hers.length === 0) throw invalidField(`clients.${nth}.caseId`, 'exists');
      if (!CAME.includes(state) && hers.some(line => recorded.has(line.id)))
        throw new Refusal('appointments.has_session');
      for (const line of hers) line.state = state;
      await this.write(hers, { state });
    }
    await this.conclude(id, lines);
    this.audit.record({ action: 'appointments.marked', subjectKind: 'appointment', subjectId: id });
    return { id, version: seen + 1 };
  }

  /**
   * A session was recorded of it in the file of one client: says so, and marks her by it. 404 unless it is the asker’s
   * and the client’s; 409 `record.voided`, `appointments.has_session`, and `appointments.not_begun` as above.
   */
  async recorded(
    by: Principal,
    id: string,
    { caseId, sessionId, attendance }: { caseId: string; sessionId: string; attendance: SessionAttendance },
  ): Promise<void> {
    const { version, startsAt } = await this.database.lock(Appointment, { id }, 'for_no_key_update');
    await this.appointments.lock(by, id, version);
    const lines = await this.linesOf(id);
    const hers = lines.filter(line => line.caseId === caseId);
    if (hers.length === 0) throw new Refusal('request.not_found');
    const recorded = await this.recordedOf(hers);
    if (recorded.size > 0) throw new Refusal('appointments.has_session');
    await this.markBy({ id, startsAt }, lines, hers, { sessionId, attendance });
    await this.database.sql(`UPDATE counselling_session SET appointment_id = $2 WHERE id = $1`, [
      sessionId,
      id,
    ]);
  }

  /** A voided session of it counts again. 409 `appointments.has_session` where another was recorded since. */
  async recordedAgain(by: Principal, session: CounsellingSession): Promise<void> {
    const { id: sessionId, caseId, attendance, appointmentId: id } = session;
    if (id === null) return;
    const { workerId, startsAt, voidedAt } = await this.database
      .repository(Appointment)
      .findOneByOrFail({ id });
    const lines = await this.linesOf(id);
    const hers = lines.filter(line => line.caseId === caseId);
    const recorded = await this.recordedOf(hers.filter(line => line.sessionId !== sessionId));
    if (recorded.size > 0) throw new Refusal('appointments.has_session');
    if (workerId === by.staffId && !voidedAt)
      await this.markBy({ id, startsAt }, lines, hers, { sessionId, attendance });
  }

  private async markBy(
    { id, startsAt }: Pick<Appointment, 'id' | 'startsAt'>,
    lines: readonly AppointmentClient[],
    hers: readonly AppointmentClient[],
    { sessionId, attendance }: { sessionId: string; attendance: SessionAttendance },
  ): Promise<void> {
    for (const line of hers) {
      line.state = stateBy(attendance, line.state);
      if (startsAt > this.clock.now() && HAS_BEGUN.includes(line.state))
        throw new Refusal('appointments.not_begun');
      await this.write([line], { state: line.state, sessionId });
    }
    await this.conclude(id, lines);
  }

  private linesOf(appointmentId: string): Promise<AppointmentClient[]> {
    return this.database.repository(AppointmentClient).findBy({ appointmentId });
  }

  /** Those of which a session is recorded that counts. */
  private async recordedOf(lines: readonly AppointmentClient[]): Promise<Set<string>> {
    const ids = lines.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId]));
    if (ids.length === 0) return new Set();
    const sessions = await this.database.repository(CounsellingSession).findBy({ id: In(ids) });
    const counting = new Set(sessions.filter(({ voidedAt }) => voidedAt === null).map(({ id }) => id));
    return new Set(lines.filter(({ sessionId }) => counting.has(sessionId ?? '')).map(({ id }) => id));
  }

  private async write(
    lines: readonly AppointmentClient[],
    change: Partial<Pick<AppointmentClient, 'state' | 'sessionId'>>,
  ): Promise<void> {
    await this.database.repository(AppointmentClient).update({ id: In(lines.map(({ id }) => id)) }, change);
  }

  private async conclude(id: string, lines: readonly AppointmentClient[]): Promise<void> {
    const state = overallState(lines.map(line => line.state));
    await this.database.repository(Appointment).update({ id }, { state });
    this.live.changed('calendar', 'cases');
  }
}

/** What was known more exactly stays: that she came late, or who called it off. */
function stateBy(attendance: SessionAttendance, now: AppointmentState): AppointmentState {
  if (attendance === 'attended') return now === 'late' ? 'late' : 'held';
  if (attendance === 'absent') return 'no_show';
  return now === 'cancelled_by_centre' ? now : 'cancelled_by_client';
}
