import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { Audit, Database, type Principal, STAFF_NAMES } from '@baanek/kernel';
import { Households, Persons } from '@baanek/registry';
import type { CaseView, TeamMember } from './case.dto';
import { CaseAccess } from './case-access.service';
import { WORKS_HERE } from './case.sql';

/** Case files, as far as the asker reaches. */
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
    const { id, kind, state, openedAt, personId, riskLevel, riskAt, reassessOn, version } = found;
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
      ...{ riskLevel, riskAt, reassessOn },
      incidents: reachOf(by.roles, 'incidents.read') === null ? null : await this.incidents(id),
      counselling: named && reachOf(by.roles, 'sessions.log') !== null,
      version,
    };
  }

  private async incidents(caseId: string): Promise<number> {
    const [counted] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_incident WHERE case_id = $1 AND voided_at IS NULL`,
      [caseId],
    );
    return counted?.n ?? 0;
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
