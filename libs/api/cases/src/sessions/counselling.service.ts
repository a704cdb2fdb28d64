import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  type Facts,
  invalidField,
  Live,
  localDate,
  PAGE_ROWS,
  pageOf,
  type PageQuery,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { momentFault } from '../appeals/moment.rules';
import { CaseAccess } from '../files/case-access.service';
import { keySubject } from '../files/client-case.entity';
import { AppointmentOutcomes } from '../appointments/appointment-outcomes.service';
import { CounsellingSession, SessionNote } from './session.entity';
import { SessionKeys } from './session-keys.service';
import type { ChangeSession, LogSession, SessionLine, SessionPage, SessionView } from './session.dto';

const at = (row: string): { table: string; row: string; column: string } => ({
  table: 'session_note',
  row,
  column: 'note',
});

/** It counts as a service, or its appointment does. */
const IS_SERVICE = `EXISTS (SELECT 1 FROM case_service x LEFT JOIN appointment_client k ON k.id = x.appointment_client_id
                WHERE x.case_id = n.case_id AND x.voided_at IS NULL AND (x.session_id = n.id OR k.appointment_id = n.appointment_id))`;
const LINE = `n.id, n.held_at AS "heldAt", n.minutes, n.kind, n.attendance, s.display_name AS "authorName",
              n.author_id = $2 AS own, ${IS_SERVICE} AS "isService", n.voided_at IS NOT NULL AS voided, n.version`;

/** Counselling sessions and their sealed notes. */
@Injectable()
export class Counselling {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly versions: RecordVersions,
    private readonly keys: SessionKeys,
    private readonly appointments: AppointmentOutcomes,
  ) {}

  async log(by: Principal, caseId: string, fields: LogSession): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'sessions.log', caseId);
    const id = newId();
    const { note, heldAt, appointmentId, wellbeing = null, ...plain } = fields;
    this.refuseToCome(heldAt);
    const own = { centreId: by.centreId, caseId: reached.id, authorId: by.staffId };
    await this.database
      .repository(CounsellingSession)
      .insert({ id, ...own, ...plain, heldAt: new Date(heldAt), version: 1 });
    const sealed = this.sealer.seal(await this.sealer.key(keySubject(reached)), at(id), note);
    await this.database.repository(SessionNote).insert({ sessionId: id, ...own, note: sealed, wellbeing });
    if (appointmentId) {
      const { attendance } = plain;
      await this.appointments.recorded(by, appointmentId, { caseId: reached.id, sessionId: id, attendance });
    }
    this.audit.record({ action: 'sessions.logged', subjectKind: 'session', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  async list(by: Principal, caseId: string, { after }: PageQuery = {}): Promise<SessionPage> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, 'sessions.read', caseId);
    const read = await this.database.sql<Sorted<SessionLine>>(
      `SELECT ${LINE}, n.held_at::text AS "sortKey"
       FROM counselling_session n JOIN ${STAFF_NAMES} s ON s.id = n.author_id
       WHERE n.case_id = $1 AND ($3::uuid IS NULL OR (n.held_at, n.id) < ($4::timestamptz, $3))
       ORDER BY n.held_at DESC, n.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, by.staffId, begins?.id ?? null, begins?.at ?? null],
    );
    const { rows, next } = pageOf(read, PAGE_ROWS);
    return { sessions: rows, next };
  }

  /** Opens one note; leaves a trace. Row-level security lets only its readers find it. */
  async read(by: Principal, sessionId: string): Promise<SessionView> {
    const [row] = await this.database.sql<Omit<SessionView, 'note'> & { sealed: Buffer; sealedFor: string }>(
      `SELECT ${LINE}, n.case_id AS "caseId", t.wellbeing, t.note AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor",
         EXISTS (SELECT FROM private_note p WHERE p.session_id = n.id AND p.author_id = $2) AS "hasPrivateNote"
       FROM counselling_session n JOIN session_note t ON t.session_id = n.id
       JOIN client_case c ON c.id = n.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = n.author_id WHERE n.id = $1`,
      [sessionId, by.staffId],
    );
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, 'sessions.read', row.caseId);
    this.audit.viewed({ action: 'sessions.note_read', subjectKind: 'session', subjectId: sessionId });
    const { sealed, sealedFor, ...view } = row;
    return {
      ...view,
      note: this.sealer.open<string>(await this.sealer.key(sealedFor), at(sessionId), sealed),
    };
  }

  /** Only the author changes a session. What it said before is kept. 409 `record.voided`. */
  async change(
    by: Principal,
    sessionId: string,
    seen: number,
    { why = { reason: 'learned_later' }, ...fields }: ChangeSession,
  ): Promise<Ref> {
    const where = { id: sessionId, authorId: by.staffId };
    const session = await this.database.lockVersion(CounsellingSession, where, seen);
    if (session.voidedAt) throw new Refusal('record.voided');
    const key = await this.keys.of(by, session);
    const { note, heldAt, wellbeing: said, ...plain } = fields;
    this.refuseToCome(heldAt);
    const notes = this.database.repository(SessionNote);
    const kept = await notes.findOneByOrFail({ sessionId });
    const wellbeing = said === undefined ? kept.wellbeing : said;
    const before = this.sealer.open<string>(key, at(sessionId), kept.note);
    await this.versions.keep(key, {
      ...{ kind: 'session', id: sessionId, version: seen, change: 'corrected', why },
      ...{
        before: factsOf({ ...session, ...kept }, before),
        after: factsOf({ ...plain, wellbeing, heldAt: new Date(heldAt) }, note),
      },
    });
    await this.database
      .repository(CounsellingSession)
      .update({ id: sessionId }, { ...plain, heldAt: new Date(heldAt) });
    await notes.update({ sessionId }, { note: this.sealer.seal(key, at(sessionId), note), wellbeing });
    await this.serviceFollows(session, plain.minutes, new Date(heldAt));
    this.audit.record({
      ...{ action: 'sessions.changed', subjectKind: 'session', subjectId: sessionId },
      reason: why.reason,
    });
    this.live.changed('cases');
    return { id: sessionId, version: seen + 1 };
  }

  /** The service that was counted of a session says what the session says now, unless a worker has said otherwise. */
  private async serviceFollows(was: CounsellingSession, minutes: number, heldAt: Date): Promise<void> {
    await this.database.sql(
      `UPDATE case_service SET given_on = $2, minutes = nullif($3::int, 0), version = version + 1
       WHERE session_id = $1 AND voided_at IS NULL AND given_on = $4 AND minutes IS NOT DISTINCT FROM nullif($5::int, 0)`,
      [was.id, localDate(heldAt), minutes, localDate(was.heldAt), was.minutes],
    );
  }

  private refuseToCome(heldAt: string): void {
    const fault = momentFault(heldAt, this.clock.now());
    if (fault) throw invalidField('heldAt', fault.rule, fault.limit);
  }
}

type Said = Pick<CounsellingSession, 'heldAt' | 'minutes' | 'kind' | 'attendance'> &
  Pick<SessionNote, 'wellbeing'>;

const factsOf = ({ heldAt, minutes, kind, attendance, wellbeing }: Said, note: string): Facts => ({
  ...{ heldAt, minutes, kind, attendance, wellbeing, note },
});
