import { Injectable } from '@nestjs/common';
import { Audit, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { GroupFields, MarkAttendance, GroupSessionFields } from './group.dto';
import { GroupSession } from './group.entity';
import { ProgrammeGroup } from './programme-group.entity';

/** Groups, their sessions, and who came. */
@Injectable()
export class GroupWork {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async addGroup(by: Principal, fields: GroupFields): Promise<Ref> {
    const id = newId();
    const { centreId, staffId: facilitatorId } = by;
    await this.database
      .repository(ProgrammeGroup)
      .insert({ ...fields, id, centreId, facilitatorId, version: 1 });
    return this.done('programme.group_added', 'group', id, 1);
  }

  async addSession(by: Principal, groupId: string, { heldAt, ...fields }: GroupSessionFields): Promise<Ref> {
    const known = await this.database.repository(ProgrammeGroup).existsBy({ id: groupId });
    if (!known) throw new Refusal('request.not_found');
    const id = newId();
    const row = { ...fields, heldAt: new Date(heldAt), id, centreId: by.centreId, groupId, version: 1 };
    await this.database.repository(GroupSession).insert(row);
    return this.done('programme.session_added', 'group_session', id, 1);
  }

  /** Sets the marks given and leaves the others; two who mark one session at once are told. */
  async mark(by: Principal, sessionId: string, seen: number, { marks }: MarkAttendance): Promise<Ref> {
    const sessions = this.database.repository(GroupSession);
    const session = await this.database.lockVersion(GroupSession, { id: sessionId }, seen);
    if (session.voidedAt) throw new Refusal('record.voided');
    const [enrolments, values] = [marks.map(mark => mark.enrolmentId), marks.map(mark => mark.mark)];
    const [{ n } = { n: 0 }] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM enrolment WHERE id = ANY($1) AND group_id = $2`,
      [enrolments, session.groupId],
    );
    if (n !== new Set(enrolments).size || n !== marks.length) throw new Refusal('programme.not_in_group');
    await this.database.sql(
      `INSERT INTO attendance (session_id, enrolment_id, centre_id, mark, marked_by)
       SELECT $1, m.enrolment, $2, m.mark, $3 FROM unnest($4::uuid[], $5::text[]) AS m (enrolment, mark)
       ON CONFLICT (session_id, enrolment_id) DO UPDATE SET mark = excluded.mark, marked_by = $3, marked_at = now()`,
      [sessionId, by.centreId, by.staffId, enrolments, values],
    );
    await sessions.increment({ id: sessionId }, 'version', 1);
    return this.done('programme.attendance_marked', 'group_session', sessionId, seen + 1);
  }

  private done(action: string, subjectKind: string, subjectId: string, version: number): Ref {
    this.audit.record({ action, subjectKind, subjectId });
    this.live.changed('programme');
    return { id: subjectId, version };
  }
}
