import { Injectable } from '@nestjs/common';
import { Clock, Database, invalidField, type Principal, Refusal } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { LifeSpan } from '../files/life-span.service';
import { CASE_OPENERS } from '../plans/case-task.sql';
import type { ServiceChoices, ServiceFields, ServiceWorker } from './case-service.dto';
import type { CaseService } from './case-service.entity';
import { FundingSource } from './funding-source.entity';
import { FundingSources } from './funding-sources.service';
import { faultsOf, paysOn } from './service.rules';

/** What a service may be recorded with; what it says already stays allowed. */
@Injectable()
export class ServiceChecks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly lifeSpan: LifeSpan,
    private readonly funding: FundingSources,
  ) {}

  async choices(by: Principal, caseId: string): Promise<ServiceChoices> {
    const { id } = await this.access.reach(by, 'services.edit', caseId);
    return { workers: await this.workers(id), funding: await this.funding.list() };
  }

  /** Refuses what contradicts itself, and whom or what it may not name. */
  async check(
    of: { id: string; personId: string },
    said: ServiceFields,
    was: CaseService | null = null,
  ): Promise<void> {
    const faults = faultsOf(said, this.clock.today());
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    if (said.givenOn !== was?.givenOn) await this.lifeSpan.check(of.personId, 'givenOn', said.givenOn);
    if (said.workerId !== was?.workerId) {
      const workers = await this.workers(of.id);
      if (!workers.some(({ id }) => id === said.workerId)) throw invalidField('workerId', 'exists');
    }
    const { fundingSourceId, projectId, givenOn } = said;
    if (fundingSourceId !== null && fundingSourceId !== was?.fundingSourceId)
      await this.mayPay('fundingSourceId', fundingSourceId, givenOn);
    if (projectId !== null && projectId !== was?.projectId)
      await this.mayPay('projectId', projectId, givenOn);
  }

  private async mayPay(field: 'fundingSourceId' | 'projectId', id: string, day: string): Promise<void> {
    const found = await this.database.repository(FundingSource).findOneBy({ id });
    if (found?.kind !== (field === 'projectId' ? 'project' : 'source')) throw invalidField(field, 'exists');
    if (!paysOn(found, day)) throw invalidField(field, 'paysNotThen');
  }

  /** Those who may open the case. */
  private workers(caseId: string): Promise<ServiceWorker[]> {
    return this.database.sql<ServiceWorker>(CASE_OPENERS, [caseId]);
  }
}
