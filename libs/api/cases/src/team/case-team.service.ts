import { Injectable } from '@nestjs/common';
import { type CasePart, mayTakeOver, type Role } from '@baanek/contracts';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, ROLES_HELD } from '@baanek/kernel';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { CaseWorker, ClientCase } from '../files/client-case.entity';
import type { AssignWorker, CaseLoad, WorkerLoad } from './team.dto';

/** Who works on a case. A counsellor named here reads its session notes: only then. */
@Injectable()
export class CaseTeam {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly dangers: DangerWalls,
    private readonly live: Live,
  ) {}

  /** How many open cases each of the centre has a part in; those without one are left out. */
  async load({ centreId }: Principal): Promise<CaseLoad> {
    const workers = await this.database.sql<WorkerLoad>(
      `SELECT w.staff_id AS "staffId", count(DISTINCT c.id)::int AS open
       FROM case_worker w JOIN client_case c ON c.id = w.case_id AND c.state = 'open' AND c.joined_into IS NULL
       WHERE w.centre_id = $1 AND w.ended_at IS NULL GROUP BY w.staff_id`,
      [centreId],
    );
    return { workers };
  }

  /** 409 `cases.closed`, `cases.worker_lacks_role`, `cases.already_assigned`, and as `DangerWalls.refuseColleague`. */
  async assign(by: Principal, caseId: string, seen: number, { staffId, part }: AssignWorker): Promise<Ref> {
    const { id, state } = await this.access.reachToChange(by, 'cases.assign', caseId, seen);
    if (state !== 'open') throw new Refusal('cases.closed');
    await this.refuseTaking(by, id, staffId, part);
    await this.take(by, id, staffId, part, this.clock.now());
    return this.changed(id, seen, 'cases.assigned', part);
  }

  async release(by: Principal, caseId: string, seen: number, workerId: string): Promise<Ref> {
    const { id } = await this.access.reachToChange(by, 'cases.assign', caseId, seen);
    // both teams of two cases that are one may name her
    const [ended] = await this.database.sql<{ part: CasePart }>(
      `WITH named AS (SELECT staff_id, part FROM case_worker WHERE id = $1 AND case_id = $2 AND ended_at IS NULL),
       ended AS (UPDATE case_worker w SET ended_at = now() FROM named n
                 WHERE w.case_id = $2 AND w.staff_id = n.staff_id AND w.part = n.part AND w.ended_at IS NULL
                 RETURNING w.part)
       SELECT part FROM ended`,
      [workerId, id],
    );
    if (!ended) throw new Refusal('request.not_found');
    return this.changed(id, seen, 'cases.released', ended.part);
  }

  /** 409 `cases.worker_lacks_role` for whoever has no role for the part. */
  async refuseWithoutRole(staffId: string, part: CasePart): Promise<void> {
    const held = await this.database.sql<{ role: Role }>(`SELECT held.role FROM ${ROLES_HELD}`, [staffId]);
    const roles = held.map(({ role }) => role);
    if (!mayTakeOver(roles, part)) throw new Refusal('cases.worker_lacks_role');
  }

  /** 409 also `cases.already_assigned`, and as `DangerWalls.refuseColleague`. */
  async refuseTaking(by: Principal, caseId: string, staffId: string, part: CasePart): Promise<void> {
    await this.refuseWithoutRole(staffId, part);
    const named = { caseId, staffId, part, endedAt: IsNull() };
    if (await this.database.repository(CaseWorker).existsBy(named))
      throw new Refusal('cases.already_assigned');
    await this.dangers.refuseColleague(by, [caseId], staffId, [this.clock.now()]);
  }

  /** Gives her the part from that moment on; answers the id of her part. */
  async take(by: Principal, caseId: string, staffId: string, part: CasePart, at: Date): Promise<string> {
    const id = newId();
    const who = { staffId, part, assignedAt: at, assignedBy: by.staffId };
    await this.database.repository(CaseWorker).insert({ id, centreId: by.centreId, caseId, ...who });
    return id;
  }

  /** The case has another version, and the trail says what was done with which part. */
  async changed(caseId: string, seen: number, action: string, part: CasePart): Promise<Ref> {
    await this.database.repository(ClientCase).increment({ id: caseId }, 'version', 1);
    this.audit.record({ action, subjectKind: 'case', subjectId: caseId, reason: part });
    this.live.changed('cases');
    return { id: caseId, version: seen + 1 };
  }
}
