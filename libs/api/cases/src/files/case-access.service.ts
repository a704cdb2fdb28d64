import { Injectable } from '@nestjs/common';
import { type CasePart, type Permission, reachOf } from '@baanek/contracts';
import { Database, decide, ensure, type Principal, Refusal, sameVersion, type Subject } from '@baanek/kernel';
import { ClientCase } from './client-case.entity';

/**
 * The first line of everything done with a case: may this person reach it? Hidden and absent look the same; a case that
 * is one with another since a merge is that other.
 */
@Injectable()
export class CaseAccess {
  constructor(private readonly database: Database) {}

  async reach(by: Principal, permission: Permission, caseId: string): Promise<ClientCase> {
    const found = await this.find(by, permission, caseId);
    return decided(by, permission, found, found ?? NOBODY);
  }

  /** Whether `reach` would let pass. */
  async reaches(by: Principal, permission: Permission, caseId: string): Promise<boolean> {
    const found = await this.find(by, permission, caseId);
    return found !== undefined && decide(by, permission, subjectOf(found, found));
  }

  private async find(
    by: Principal,
    permission: Permission,
    caseId: string,
  ): Promise<(ClientCase & Standing) | undefined> {
    // one statement for the hottest look-up of all; the locked one asks for the assignment after it has the lock
    const [found] = await this.database.sql<ClientCase & Standing>(
      `SELECT c.id, c.centre_id AS "centreId", c.person_id AS "personId", c.origin_person_id AS "originPersonId", c.kind, c.state, c.opened_at AS "openedAt",
              c.opened_by AS "openedBy", c.voided_at AS "voidedAt", c.joined_into AS "joinedInto",
              c.risk_level AS "riskLevel", c.risk_rank AS "riskRank", c.risk_at AS "riskAt", c.reassess_on::text AS "reassessOn",
              c.last_session_at AS "lastSessionAt", c.first_met_at AS "firstMetAt", c.version, EXISTS (
                SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $2 AND w.ended_at IS NULL) AS assigned,
              CASE WHEN $3 THEN ARRAY(SELECT v.part FROM cases_covered() v WHERE v.case_id = c.id) ELSE '{}' END AS covering,
              $3 AND case_consulted(c.id) AS consulted
       FROM client_case c WHERE c.id = case_head($1)`,
      [caseId, by.staffId, reachOf(by.roles, permission) === 'assigned'],
    );
    return found;
  }

  /** As `reach`, with the row locked for a change of the version the caller has seen. */
  async reachToChange(
    by: Principal,
    permission: Permission,
    caseId: string,
    seen: number,
  ): Promise<ClientCase> {
    const [row] = await this.database.sql<{ id: string | null }>(`SELECT case_head($1) AS id`, [caseId]);
    const id = row?.id ?? caseId;
    const found = await this.database.repository(ClientCase).findOne({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const reached = decided(by, permission, found, await this.standing(by, id));
    sameVersion(reached, seen);
    return reached;
  }

  /** As `reach`, for work that is only done on an open case. 409 `cases.closed`. */
  async reachOpen(by: Principal, permission: Permission, caseId: string): Promise<ClientCase> {
    const reached = await this.reach(by, permission, caseId);
    if (reached.state !== 'open') throw new Refusal('cases.closed');
    return reached;
  }

  /** Lets pass whoever the database lets write in a case: not whoever is named in it as dangerous, or only asked about it. */
  async refuseUnworkable(caseId: string): Promise<void> {
    const [row] = await this.database.sql<{ may: boolean }>(`SELECT case_workable($1) AS may`, [caseId]);
    if (!row?.may) throw new Refusal('request.not_found');
  }

  private async standing(by: Principal, caseId: string): Promise<Standing> {
    const [row] = await this.database.sql<Standing>(
      `SELECT EXISTS (SELECT 1 FROM case_worker WHERE case_id = $1 AND staff_id = $2 AND ended_at IS NULL) AS assigned,
              ARRAY(SELECT v.part FROM cases_covered() v WHERE v.case_id = $1) AS covering, case_consulted($1) AS consulted`,
      [caseId, by.staffId],
    );
    return row ?? NOBODY;
  }
}

/** What somebody is to a case: named in it, standing in today for parts in it, or asked for a second opinion on it. */
interface Standing {
  assigned: boolean;
  covering: CasePart[];
  consulted: boolean;
}
const NOBODY: Standing = { assigned: false, covering: [], consulted: false };

function decided(
  by: Principal,
  permission: Permission,
  found: ClientCase | null | undefined,
  standing: Standing,
): ClientCase {
  if (!found) throw new Refusal('request.not_found');
  ensure(by, permission, subjectOf(found, standing));
  return found;
}

const subjectOf = ({ centreId }: ClientCase, { assigned, covering, consulted }: Standing): Subject => ({
  centreId,
  side: 'survivor',
  assigned,
  covering,
  consulted,
});
