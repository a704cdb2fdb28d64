import { Injectable } from '@nestjs/common';
import type { Permission } from '@baanek/contracts';
import { Database, ensure, type Principal, Refusal, sameVersion } from '@baanek/kernel';
import { ClientCase } from './client-case.entity';

/** The first line of everything done with a case: may this person reach it? Hidden and absent look the same. */
@Injectable()
export class CaseAccess {
  constructor(private readonly database: Database) {}

  async reach(by: Principal, permission: Permission, caseId: string): Promise<ClientCase> {
    return this.decide(by, permission, await this.database.repository(ClientCase).findOneBy({ id: caseId }));
  }

  /** The same, locked for a change of the version the caller has seen. */
  async reachToChange(
    by: Principal,
    permission: Permission,
    caseId: string,
    seen: number,
  ): Promise<ClientCase> {
    const found = await this.database.repository(ClientCase).findOne({
      where: { id: caseId },
      lock: { mode: 'pessimistic_write' },
    });
    const reached = await this.decide(by, permission, found);
    sameVersion(reached, seen);
    return reached;
  }

  /** The same for work that only an open case takes. */
  async reachOpen(by: Principal, permission: Permission, caseId: string): Promise<ClientCase> {
    const reached = await this.reach(by, permission, caseId);
    if (reached.state !== 'open') throw new Refusal('cases.closed');
    return reached;
  }

  private async decide(by: Principal, permission: Permission, found: ClientCase | null): Promise<ClientCase> {
    if (!found) throw new Refusal('request.not_found');
    const assigned = await this.isAssigned(by, found.id);
    ensure(by, permission, { centreId: found.centreId, side: 'survivor', assigned });
    return found;
  }

  private async isAssigned(by: Principal, caseId: string): Promise<boolean> {
    const rows = await this.database.sql(
      `SELECT 1 FROM case_worker WHERE case_id = $1 AND staff_id = $2 AND ended_at IS NULL LIMIT 1`,
      [caseId, by.staffId],
    );
    return rows.length > 0;
  }
}
