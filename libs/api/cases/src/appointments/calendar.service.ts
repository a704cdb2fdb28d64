import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import {
  ACTIVE_ROLES,
  addDays,
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  PAGE_ROWS,
  pageOf,
  type Principal,
  type Sorted,
  startOfDay,
  STAFF_NAMES,
} from '@baanek/kernel';
import { PERSON_CODES, Persons } from '@baanek/registry';
import { CaseAccess } from '../files/case-access.service';
import { LEFT_TEAM } from './appointment-limits';
import { ConsultingRooms } from './consulting-rooms.service';
import type {
  AppointmentClientView,
  AppointmentPage,
  AppointmentView,
  AppointmentWorker,
  CalendarQuery,
  CalendarView,
  CaseAppointmentsQuery,
  RoomTaken,
} from './appointment.dto';

type Row = Omit<AppointmentView, 'clients' | 'changeable'>;
type ClientRow = Omit<AppointmentClientView, 'shortName' | 'reached'> & {
  appointmentId: string;
  personId: string;
  named: boolean;
  left: boolean;
};

const MOST_DAYS = 7;
const MOST = 5000;
/** They are bounded by worker and day, and hide nothing: those that take time are read first. */
const MOST_CANCELLED = 1000;
const TAKES_TIME = `a.state IN ('planned', 'held', 'late')`;
const FIELDS = `a.id, a.kind, a.state, a.starts_at AS "startsAt",
  (extract(epoch FROM upper(a.during) - lower(a.during)) / 60)::int AS minutes, a.worker_id AS "workerId",
  s.display_name AS "workerName", a.room_id AS "roomId", r.name AS "roomName", a.series_id AS "seriesId",
  a.voided_at IS NOT NULL AS voided, appointment_why_readable(a.id) AS "whyReadable", a.version`;
const FROM = `FROM appointment a JOIN ${STAFF_NAMES} s ON s.id = a.worker_id LEFT JOIN consulting_room r ON r.id = a.room_id`;
const LINE = `${FIELDS} ${FROM}`;
const SORTED_LINE = `${FIELDS}, a.starts_at::text AS "sortKey" ${FROM}`;
const OF_CASE = `a.id IN (SELECT k.appointment_id FROM appointment_client k WHERE k.case_id = $1)`;
/** It has not begun by `$2`, and she is still expected. */
const IS_AHEAD = `(a.starts_at > $2 AND a.voided_at IS NULL AND EXISTS (
  SELECT 1 FROM appointment_client k WHERE k.appointment_id = a.id AND k.case_id = $1 AND k.state = 'planned'))`;

/** The calendar of a centre, as far as the asker reaches; row-level security leaves out the rest. */
@Injectable()
export class Calendar {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly persons: Persons,
    private readonly rooms: ConsultingRooms,
  ) {}

  /** Codes of clients; names of those alone in whose cases the asker is named, and to who sees all in her own appointments only. */
  async days(by: Principal, { from, to }: CalendarQuery): Promise<CalendarView> {
    if (to < from || to >= addDays(from, MOST_DAYS)) throw invalidField('to', 'daysAtMost', MOST_DAYS);
    const span = [startOfDay(from), startOfDay(addDays(to, 1))];
    const timely = await this.database.sql<Row>(
      `SELECT ${LINE} WHERE a.starts_at >= $1 AND a.starts_at < $2 AND a.voided_at IS NULL AND ${TAKES_TIME}
       ORDER BY a.starts_at, a.id LIMIT ${MOST + 1}`,
      span,
    );
    const cancelled = await this.database.sql<Row>(
      `SELECT ${LINE} WHERE a.starts_at >= $1 AND a.starts_at < $2 AND a.voided_at IS NULL AND NOT ${TAKES_TIME}
       ORDER BY a.starts_at, a.id LIMIT ${MOST_CANCELLED + 1}`,
      span,
    );
    const taken = await this.database.sql<RoomTaken>(
      `SELECT t.room_id AS "roomId", lower(t.during) AS "startsAt", upper(t.during) AS "endsAt"
       FROM rooms_taken($1, $2) t ORDER BY lower(t.during) LIMIT ${MOST + 1}`,
      span,
    );
    const rows = [...timely.slice(0, MOST), ...cancelled.slice(0, MOST_CANCELLED)].sort(
      (a, b) => a.startsAt.getTime() - b.startsAt.getTime(),
    );
    return {
      appointments: await this.withClients(by, rows),
      taken: taken.slice(0, MOST),
      more: timely.length > MOST || cancelled.length > MOST_CANCELLED || taken.length > MOST,
      ...{ rooms: await this.rooms.list(), workers: await this.workers(by) },
    };
  }

  /** What a case has before it or behind it, a page at a time; of a group only that she is in it. */
  async ofCase(
    by: Principal,
    caseId: string,
    { when, after }: CaseAppointmentsQuery,
  ): Promise<AppointmentPage> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, 'appointments.read', caseId);
    const asked = [id, this.clock.now(), begins?.id ?? null, begins?.at ?? null];
    const read =
      when === 'ahead'
        ? await this.database.sql<Sorted<Row>>(
            `SELECT ${SORTED_LINE} WHERE ${OF_CASE} AND ${IS_AHEAD}
               AND ($3::uuid IS NULL OR (a.starts_at, a.id) > ($4::timestamptz, $3))
             ORDER BY a.starts_at, a.id LIMIT ${PAGE_ROWS + 1}`,
            asked,
          )
        : await this.database.sql<Sorted<Row>>(
            `SELECT ${SORTED_LINE} WHERE ${OF_CASE} AND NOT ${IS_AHEAD}
               AND ($3::uuid IS NULL OR (a.starts_at, a.id) < ($4::timestamptz, $3))
             ORDER BY a.starts_at DESC, a.id DESC LIMIT ${PAGE_ROWS + 1}`,
            asked,
          );
    const { rows, next } = pageOf(read, PAGE_ROWS);
    return { appointments: await this.withClients(by, rows, id), next };
  }

  private async withClients(
    by: Principal,
    rows: readonly Row[],
    caseId: string | null = null,
  ): Promise<AppointmentView[]> {
    const clients = await this.database.sql<ClientRow>(
      `SELECT DISTINCT ON (k.appointment_id, p.code) k.appointment_id AS "appointmentId", k.case_id AS "caseId", p.code,
              c.person_id AS "personId", k.state, EXISTS (
                SELECT 1 FROM counselling_session n WHERE n.id = k.session_id AND n.voided_at IS NULL) AS recorded,
              EXISTS (SELECT 1 FROM case_service x JOIN appointment_client o ON o.id = x.appointment_client_id
                      WHERE o.appointment_id = k.appointment_id AND x.case_id = k.case_id AND x.voided_at IS NULL) AS "isService",
              (EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = k.case_id AND w.staff_id = $2 AND w.ended_at IS NULL)
               OR k.case_id IN (SELECT v.case_id FROM cases_covered() v)) AS named,
              ${LEFT_TEAM} AS left
       FROM appointment_client k JOIN client_case c ON c.id = k.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE k.appointment_id = ANY ($1) AND ($3::uuid IS NULL OR k.case_id = $3)
       ORDER BY k.appointment_id, p.code, recorded DESC`,
      [rows.map(({ id }) => id), by.staffId, caseId],
    );
    const seesAll = reachOf(by.roles, 'appointments.read') === 'centre';
    const own = new Set(rows.filter(row => !seesAll || row.workerId === by.staffId).map(({ id }) => id));
    const names = await this.persons.lines(
      clients.filter(one => one.named && own.has(one.appointmentId)).map(({ personId }) => personId),
    );
    this.audit.viewed({ action: 'appointments.listed', subjectIds: [...names.keys()] });
    const readsAll = reachOf(by.roles, 'cases.read') === 'centre';
    const plans = reachOf(by.roles, 'appointments.plan');
    const byAppointment = new Map<string, AppointmentClientView[]>(rows.map(({ id }) => [id, []]));
    for (const { appointmentId, personId, named, left, ...client } of clients)
      byAppointment.get(appointmentId)?.push({
        ...client,
        code: left && !readsAll ? '' : client.code,
        shortName: own.has(appointmentId) ? (names.get(personId)?.shortName ?? '') : '',
        reached: readsAll || named,
      });
    return rows.map(row => ({
      ...row,
      changeable: plans === 'centre' || (plans !== null && row.workerId === by.staffId),
      clients: byAppointment.get(row.id) ?? [],
    }));
  }

  /** Who receives clients; of those who see their own days alone, they themselves. */
  private workers(by: Principal): Promise<AppointmentWorker[]> {
    const all = reachOf(by.roles, 'appointments.read') === 'centre';
    return this.database.sql<AppointmentWorker>(
      `SELECT s.id, s.display_name AS "displayName" FROM ${STAFF_NAMES} s
       WHERE s.id IN (SELECT r.staff_id FROM ${ACTIVE_ROLES} r WHERE r.role IN ('counsellor', 'lawyer', 'intake'))
         AND ($1 OR s.id = $2) ORDER BY s.display_name, s.id LIMIT 1000`,
      [all, by.staffId],
    );
  }
}
