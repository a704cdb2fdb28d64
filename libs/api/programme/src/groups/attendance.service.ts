import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  invalidField,
  Live,
  localDate,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { AttendanceCount, latestMarked } from '../enrolments/attendance-count.service';
import type { MarkAttendance, MarkFields } from './group.dto';
import { Attendance, GroupSession } from './group.entity';

type Marked = Pick<Attendance, 'id' | 'enrolmentId' | 'mark' | 'version'>;

/** Who came to a session. A mark changed after its day asks a reason, and what it said before is kept. */
@Injectable()
export class AttendanceMarks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly count: AttendanceCount,
  ) {}

  /**
   * Sets the marks given, or takes them away, and leaves the others; two who mark one session at once are told. 409
   * `programme.not_in_group`, `record.voided`, `programme.not_begun`, `programme.ended_already` where somebody is not in
   * the programme any more and was never marked in it, `programme.sessions_missing` where somebody has completed with it.
   */
  async mark(by: Principal, sessionId: string, seen: number, { marks, why }: MarkAttendance): Promise<Ref> {
    const session = await this.database.lockVersion(GroupSession, { id: sessionId }, seen);
    if (session.voidedAt) throw new Refusal('record.voided');
    // one that was put off after it was marked can still lose its marks
    if (session.heldAt > latestMarked(this.clock.now()) && marks.some(({ mark }) => mark !== null))
      throw new Refusal('programme.not_begun');
    const [enrolments, values] = [marks.map(mark => mark.enrolmentId), marks.map(mark => mark.mark)];
    const members = await this.database.sql<{ over: boolean }>(
      `SELECT e.state <> 'enrolled' AND NOT EXISTS (
                SELECT 1 FROM attendance a WHERE a.session_id = $3 AND a.enrolment_id = e.id) AS over
       FROM enrolment e WHERE e.id = ANY($1) AND e.group_id = $2 AND e.voided_at IS NULL ORDER BY e.id FOR SHARE OF e`,
      [enrolments, session.groupId, sessionId], // held, so that nobody is put into another group meanwhile
    );
    if (members.length !== new Set(enrolments).size || members.length !== marks.length)
      throw new Refusal('programme.not_in_group');
    if (members.some(({ over }) => over)) throw new Refusal('programme.ended_already');
    if (localDate(session.heldAt) < this.clock.today()) await this.keepPast(sessionId, marks, why);
    await this.database.sql(
      `INSERT INTO attendance AS a (id, session_id, enrolment_id, centre_id, mark, marked_by, marked_at)
       SELECT m.id, $1, m.enrolment, $2, m.mark, $3, $6
       FROM unnest($4::uuid[], $5::text[], $7::uuid[]) AS m (enrolment, mark, id)
       ON CONFLICT (session_id, enrolment_id) DO UPDATE
         SET mark = excluded.mark, marked_by = $3, marked_at = $6, version = a.version + 1
       WHERE a.mark IS DISTINCT FROM excluded.mark`,
      [
        ...[sessionId, by.centreId, by.staffId, enrolments, values, this.clock.now()],
        marks.map(() => newId()),
      ],
    );
    await this.count.ensureCompleted(enrolments);
    await this.database.repository(GroupSession).increment({ id: sessionId }, 'version', 1);
    this.audit.record({
      ...{ action: 'programme.attendance_marked', subjectKind: 'group_session', subjectId: sessionId },
      ...(why ? { reason: why.reason } : {}),
    });
    this.live.changed('programme');
    return { id: sessionId, version: seen + 1 };
  }

  /** What one mark said before it was changed after its day. */
  async history(sessionId: string, enrolmentId: string): Promise<RecordHistory> {
    const mark = await this.database.repository(Attendance).findOneBy({ sessionId, enrolmentId });
    if (!mark) throw new Refusal('request.not_found');
    this.audit.viewed({
      ...{ action: 'programme.mark_history_read', subjectKind: 'group_session', subjectId: sessionId },
    });
    return this.versions.of('attendance', mark.id);
  }

  /** A first mark may come late, as paper is copied; one that stood is changed with a reason. */
  private async keepPast(
    sessionId: string,
    marks: readonly MarkFields[],
    why: Why | undefined,
  ): Promise<void> {
    const stand = await this.database.sql<Marked>(
      `SELECT id, enrolment_id AS "enrolmentId", mark, version FROM attendance
       WHERE session_id = $1 AND enrolment_id = ANY($2) ORDER BY id`,
      [sessionId, marks.map(({ enrolmentId }) => enrolmentId)],
    );
    const to = new Map(marks.map(({ enrolmentId, mark }) => [enrolmentId, mark]));
    const changed = stand.filter(({ enrolmentId, mark }) => to.get(enrolmentId) !== mark);
    if (changed.length === 0) return;
    if (!why) throw invalidField('why', 'required');
    for (const { id, enrolmentId, mark, version } of changed)
      await this.versions.keep(await this.sealer.keyOf(id), {
        ...{ kind: 'attendance', id, version, change: 'corrected', why },
        ...{ before: { attendanceMark: mark }, after: { attendanceMark: to.get(enrolmentId) } },
      });
  }
}
