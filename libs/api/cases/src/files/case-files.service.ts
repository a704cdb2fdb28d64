import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, type Principal, STAFF_NAMES } from '@baanek/kernel';
import { Households, PERSON_FACTS, Persons } from '@baanek/registry';
import { type CaseStage, type MissingFact, partMay, reachOf } from '@baanek/contracts';
import type { CaseView, FamilyCase, TeamMember } from './case.dto';
import { ABLE } from '../covers/cover.sql';
import { COUNTS } from '../dangers/danger.sql';
import { CaseAccess } from './case-access.service';
import { CaseRelatives } from './case-relatives.service';
import { STAGE, WORKS_HERE } from './case.sql';
import { MISSING } from './missing.sql';

interface Standing {
  stage: CaseStage;
  incidents: number;
  dangers: number;
  consulted: boolean;
  missing: MissingFact[];
}

/** Case files, as far as the asker reaches. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly outlines: CaseRelatives,
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
    const others = household.map(member => member.id).filter(member => member !== personId);
    const family = others.length === 0 ? [] : await this.family(by, others);
    const team = await this.team(id);
    const relatives = others.length === 0 ? [] : await this.outlines.of(by, { id, kind }, family);
    const { stage, incidents, dangers, consulted, missing } = await this.standing(id);
    const subjectIds = household.map(member => member.id);
    this.audit.viewed({ action: 'cases.read', subjectKind: 'case', subjectId: id, subjectIds });
    const counsels = team.some(
      ({ staffId, cover, part }) =>
        staffId === by.staffId || (cover?.staffId === by.staffId && partMay(part, 'sessions.log')),
    );
    return {
      id,
      kind,
      state,
      stage,
      openedAt,
      person,
      householdId,
      household,
      family,
      relatives,
      team,
      ...{ riskLevel, riskAt, reassessOn },
      ...(reachOf(by.roles, 'incidents.read') === null
        ? { incidents: null, dangers: null }
        : { incidents, dangers }),
      consulted,
      missing,
      counselling: counsels && reachOf(by.roles, 'sessions.log') !== null,
      version,
    };
  }

  /** How far it has come, how many incidents and dangers count, and what is missing. */
  private async standing(caseId: string): Promise<Standing> {
    const [found] = await this.database.sql<Standing>(
      `SELECT ${STAGE} AS stage,
              (SELECT count(*)::int FROM case_incident i WHERE i.case_id = c.id AND i.voided_at IS NULL) AS incidents,
              (SELECT count(*)::int FROM case_danger d WHERE d.case_id = c.id AND ${COUNTS}) AS dangers,
              case_consulted(c.id) AND NOT case_workable(c.id) AS consulted, ${MISSING} AS missing
       FROM client_case c JOIN ${PERSON_FACTS} p ON p.id = c.person_id WHERE c.id = $2`,
      [this.clock.today(), caseId],
    );
    if (!found) throw new Error('a case that was reached is gone');
    return found;
  }

  /** What the asker may not open is left out. */
  private family({ staffId, roles }: Principal, personIds: readonly string[]): Promise<FamilyCase[]> {
    return this.database.sql<FamilyCase>(
      `SELECT DISTINCT ON (c.person_id) c.person_id AS "personId", c.id AS "caseId" FROM client_case c
       WHERE c.person_id = ANY ($1::uuid[]) AND c.joined_into IS NULL AND c.voided_at IS NULL
         AND ($2 OR EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $3 AND w.ended_at IS NULL)
              OR c.id IN (SELECT v.case_id FROM cases_covered() v))
       ORDER BY c.person_id, c.state = 'open' DESC, c.opened_at DESC, c.id`,
      [personIds, reachOf(roles, 'cases.read') === 'centre', staffId],
    );
  }

  /** Who works on it, and who stands in for those who are away; a colleague who is dangerous to the client does not. */
  private team(caseId: string): Promise<TeamMember[]> {
    return this.database.sql<TeamMember>(
      `SELECT t.id, t.staff_id AS "staffId", s.display_name AS "displayName", t.part, NOT t.here AS left,
              v.until_on::text AS "awayUntil",
              CASE WHEN x.id IS NOT NULL THEN json_build_object('staffId', x.id, 'displayName', x.display_name) END AS cover
       FROM (
         SELECT DISTINCT ON (w.staff_id, w.part) w.id, w.staff_id, w.part, w.assigned_at, ${WORKS_HERE} AS here FROM case_worker w
         WHERE w.case_id = $1 AND w.ended_at IS NULL ORDER BY w.staff_id, w.part, w.assigned_at, w.id) t
       JOIN ${STAFF_NAMES} s ON s.id = t.staff_id
       LEFT JOIN staff_cover v ON v.staff_id = t.staff_id AND v.ended_at IS NULL AND $2::date BETWEEN v.from_on AND v.until_on
       LEFT JOIN ${STAFF_NAMES} x ON x.id = v.cover_id AND ${ABLE} AND NOT EXISTS (
         SELECT 1 FROM case_danger_hints(ARRAY[$1::uuid]) h
         WHERE h.staff_id = v.cover_id AND (h.until_on IS NULL OR h.until_on >= $2::date))
       ORDER BY t.assigned_at, t.id`,
      [caseId, this.clock.today()],
    );
  }
}
