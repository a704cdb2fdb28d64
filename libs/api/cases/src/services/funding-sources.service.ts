import { MOST_FUNDING } from '@baanek/contracts';
import { Injectable } from '@nestjs/common';
import { Audit, Database, invalidField, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { FundingSource } from './funding-source.entity';
import type { AddFunding, ChangeFunding, FundingView } from './funding.dto';

/** What pays for the services of a centre. One is never deleted: it is closed, and what it has paid for stays. */
@Injectable()
export class FundingSources {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async list(): Promise<FundingView[]> {
    const found = await this.database
      .repository(FundingSource)
      .find({ order: { kind: 'desc', name: 'asc', id: 'asc' }, take: MOST_FUNDING });
    return found.map(({ centreId: _, ...view }) => view);
  }

  /** 409 `services.funding_name_taken`, `services.too_much_funding`. */
  async add(by: Principal, { kind, name, since, until }: AddFunding): Promise<Ref> {
    inOrder(since, until);
    await this.database.takeTurn(`funding ${by.centreId}`);
    const sources = this.database.repository(FundingSource);
    if ((await sources.count()) >= MOST_FUNDING) throw new Refusal('services.too_much_funding');
    const id = newId();
    await sources.insert({
      ...{ id, centreId: by.centreId, kind, name, since, until, closed: false, version: 1 },
    });
    return this.done('funding.added', id, 1);
  }

  /** 409 `services.funding_name_taken`. */
  async change(id: string, seen: number, { name, since, until, closed }: ChangeFunding): Promise<Ref> {
    inOrder(since, until);
    await this.database.lockVersion(FundingSource, { id }, seen);
    await this.database.repository(FundingSource).update({ id }, { name, since, until, closed });
    return this.done('funding.changed', id, seen + 1);
  }

  private done(action: string, id: string, version: number): Ref {
    this.audit.record({ action, subjectKind: 'funding_source', subjectId: id });
    this.live.changed('cases');
    return { id, version };
  }
}

function inOrder(since: string | null, until: string | null): void {
  if (since !== null && until !== null && until < since) throw invalidField('until', 'notBeforeFrom');
}
