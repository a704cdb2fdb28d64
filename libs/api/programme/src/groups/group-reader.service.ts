import { Injectable } from '@nestjs/common';
import { COUNTED_MARKS } from '@baanek/contracts';
import { ACTIVE_ROLES, Audit, Clock, Database, Refusal, STAFF_NAMES } from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import { latestMarked } from '../enrolments/attendance-count.service';
import type { GroupLine, GroupSessionView, GroupView, ParticipantView, SessionMark } from './group.dto';

const LINE = `g.id, g.name, g.planned_sessions AS "plannedSessions", g.session_minutes AS "sessionMinutes", g.version,
  s.display_name AS "facilitatorName",
  NOT EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = g.facilitator_id AND r.role = 'facilitator') AS "facilitatorLeft",
  (SELECT count(*)::int FROM enrolment e WHERE e.group_id = g.id AND e.state = 'enrolled' AND e.voided_at IS NULL) AS participants,
  (SELECT count(*)::int FROM group_session h WHERE h.group_id = g.id AND h.voided_at IS NULL AND h.held_at <= $1) AS held,
  (SELECT min(h.held_at) FROM group_session h WHERE h.group_id = g.id AND h.voided_at IS NULL AND h.held_at > $1) AS "nextAt"`;
const FROM = `FROM programme_group g JOIN ${STAFF_NAMES} s ON s.id = g.facilitator_id`;

type MemberRow = Pick<ParticipantView, 'enrolmentId' | 'state' | 'requiredSessions'> & { personId: string };

/** Groups, their sessions across and participants down. */
@Injectable()
export class GroupReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
  ) {}

  list(): Promise<GroupLine[]> {
    return this.database.sql<GroupLine>(`SELECT ${LINE} ${FROM} ORDER BY g.name`, [this.clock.now()]);
  }

  async read(id: string): Promise<GroupView> {
    const [group] = await this.database.sql<GroupLine>(`SELECT ${LINE} ${FROM} WHERE g.id = $2`, [
      this.clock.now(),
      id,
    ]);
    if (!group) throw new Refusal('request.not_found');
    const sessions = await this.database.sql<Omit<GroupSessionView, 'heldAt'> & { heldAt: Date }>(
      `SELECT id, number, held_at AS "heldAt", topic, voided_at IS NOT NULL AS voided, version FROM group_session WHERE group_id = $1 ORDER BY number, voided_at NULLS FIRST, id`,
      [id],
    );
    const rows = await this.database.sql<MemberRow>(
      `SELECT id AS "enrolmentId", person_id AS "personId", state, required_sessions AS "requiredSessions"
       FROM enrolment WHERE group_id = $1 AND voided_at IS NULL`,
      [id],
    );
    const subjectIds = rows.map(row => row.personId);
    this.audit.viewed({
      action: 'programme.group_read',
      subjectKind: 'group',
      subjectId: id,
      subjectIds,
    });
    return {
      ...group,
      sessions: sessions.map(({ heldAt, ...session }) => ({ ...session, heldAt: heldAt.toISOString() })),
      members: await this.members(id, rows),
    };
  }

  private async members(groupId: string, rows: readonly MemberRow[]): Promise<ParticipantView[]> {
    const marks = await this.database.sql<SessionMark & { enrolmentId: string; begun: boolean }>(
      `SELECT a.session_id AS "sessionId", a.enrolment_id AS "enrolmentId", a.mark, h.held_at <= $2 AS begun
       FROM attendance a JOIN group_session h ON h.id = a.session_id WHERE h.group_id = $1 AND h.voided_at IS NULL AND a.mark IS NOT NULL`,
      [groupId, latestMarked(this.clock.now())],
    );
    const lines = await this.persons.lines(rows.map(row => row.personId));
    const views = rows.map(({ personId, ...row }) => {
      const own = marks.filter(mark => mark.enrolmentId === row.enrolmentId);
      const { code = '', shortName = '' } = lines.get(personId) ?? {};
      return {
        ...row,
        code,
        shortName,
        counted: own.filter(({ mark, begun }) => begun && COUNTED_MARKS.includes(mark)).length,
        missed: own.filter(({ mark, begun }) => begun && mark === 'absent').length,
        marks: own.map(({ sessionId, mark }) => ({ sessionId, mark })),
      };
    });
    return views.sort(
      (a, b) => a.shortName.localeCompare(b.shortName, 'ru') || a.code.localeCompare(b.code, 'ru'),
    );
  }
}
