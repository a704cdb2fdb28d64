import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { ACTIVE_ROLES, Audit, Database, type Principal, readPage, STAFF_NAMES } from '@baanek/kernel';
import { Households, Persons } from '@baanek/registry';
import type { CasePage, CaseQuery, CaseView, TeamMember, CaseLine } from './case.dto';
import { CaseAccess } from './case-access.service';

const PAGE = 50;

type Row = Pick<
  CaseLine,
  'id' | 'kind' | 'state' | 'openedAt' | 'workers' | 'unattended' | 'lastSessionAt'
> & {
  personId: string;
};

/** Whose part it is works here, and still has a role for it: that of its name, and to coordinate any that reads cases. */
const WORKS_HERE = `EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = w.staff_id
  AND CASE w.part WHEN 'coordinator' THEN r.role IN ('intake', 'director', 'counsellor', 'lawyer') ELSE r.role = w.part END)`;
/** An open case that is nobody's, or a part of which only those have who work here no more, or without its role. */
export const UNATTENDED = `(c.state = 'open' AND NOT coalesce((SELECT bool_and(p.held) FROM (
  SELECT bool_or(${WORKS_HERE}) AS held FROM case_worker w WHERE w.case_id = c.id AND w.ended_at IS NULL GROUP BY w.part) p), false))`;

/** Case files and their lists, as far as the asker reaches. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
    private readonly persons: Persons,
    private readonly households: Households,
  ) {}

  /** Opens a file: who she is, how to reach her safely, who came with her, who works on it. Leaves a trace. */
  async read(by: Principal, caseId: string): Promise<CaseView> {
    const found = await this.access.reach(by, 'cases.read', caseId);
    const { id, kind, state, openedAt, personId, version } = found;
    const person = await this.persons.open(personId);
    const householdId = await this.households.idOf(personId);
    const household = householdId === null ? [] : await this.households.members(householdId);
    const team = await this.team(id);
    const subjectIds = household.map(member => member.id);
    this.audit.viewed({ action: 'cases.read', subjectKind: 'case', subjectId: id, subjectIds });
    const named = team.some(member => member.staffId === by.staffId);
    return {
      id,
      kind,
      state,
      openedAt,
      person,
      householdId,
      household,
      team,
      counselling: named && reachOf(by.roles, 'sessions.log') !== null,
      version,
    };
  }

  /** Newest first; those who reach only their own cases get only these. */
  async list(by: Principal, query: CaseQuery): Promise<CasePage> {
    const mine = query.mine === 'true' || reachOf(by.roles, 'cases.read') !== 'centre';
    const filter = `($1::text IS NULL OR c.state = $1) AND ($2::uuid IS NULL OR EXISTS (
      SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $2 AND w.ended_at IS NULL))
      AND ($3::uuid IS NULL OR c.person_id = $3) AND c.joined_into IS NULL AND (c.voided_at IS NULL OR $3::uuid IS NOT NULL)
      AND (NOT $4 OR ${UNATTENDED})`;
    const values = [
      query.state ?? null,
      mine ? by.staffId : null,
      query.personId ?? null,
      query.unattended === 'true',
    ];
    const { rows, total } = await readPage(query, (offset, after) =>
      this.database.sql<Row & { total: number }>(
        `SELECT * FROM (SELECT c.id, c.person_id AS "personId", c.kind, c.state, c.opened_at AS "openedAt",
              coalesce((SELECT string_agg(DISTINCT s.display_name, ', ') FROM case_worker w JOIN ${STAFF_NAMES} s ON s.id = w.staff_id
                        WHERE w.case_id = c.id AND w.ended_at IS NULL), '') AS workers,
              ${UNATTENDED} AS unattended,
              (SELECT max(n.held_at) FROM counselling_session n WHERE n.case_id = c.id AND n.voided_at IS NULL) AS "lastSessionAt",
              count(*) OVER ()::int AS total
       FROM client_case c WHERE ${filter}) l
       WHERE $6::uuid IS NULL OR (l."openedAt", l.id) < (
         SELECT b.opened_at, b.id FROM client_case b WHERE b.id = $6 AND ($2::uuid IS NULL OR EXISTS (
           SELECT 1 FROM case_worker w WHERE w.case_id = b.id AND w.staff_id = $2)))
       ORDER BY l."openedAt" DESC, l.id DESC LIMIT ${PAGE} OFFSET $5`,
        [...values, offset, after],
      ),
    );
    const lines = await this.persons.lines(rows.map(row => row.personId));
    this.audit.viewed({ action: 'cases.listed', subjectIds: [...lines.keys()] });
    const cases = rows.map(({ personId, total: _, ...row }) => {
      const { code = '', shortName = '', initials = '' } = lines.get(personId) ?? {};
      return { ...row, code, shortName, initials };
    });
    return { cases, total };
  }

  private team(caseId: string): Promise<TeamMember[]> {
    return this.database.sql<TeamMember>(
      `SELECT t.id, t.staff_id AS "staffId", s.display_name AS "displayName", t.part, NOT t.here AS left FROM (
         SELECT DISTINCT ON (w.staff_id, w.part) w.id, w.staff_id, w.part, w.assigned_at, ${WORKS_HERE} AS here FROM case_worker w
         WHERE w.case_id = $1 AND w.ended_at IS NULL ORDER BY w.staff_id, w.part, w.assigned_at, w.id) t
       JOIN ${STAFF_NAMES} s ON s.id = t.staff_id ORDER BY t.assigned_at, t.id`,
      [caseId],
    );
  }
}
