import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { PlaceRequest } from '../requests/place-request.entity';
import type { RefusePlace } from './refusal.dto';
import { PlaceRefusal } from './refusal.entity';

/** Records who could not be taken in: it is a line of the reports, and a reason to build. */
@Injectable()
export class PlaceRefusals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async refuse(by: Principal, { requestId, ...people }: RefusePlace): Promise<Ref> {
    const { women, men, girls, boys } = people;
    if (women + men + girls + boys === 0)
      throw new Refusal('request.invalid', [{ field: 'women', rule: 'min', limit: 1 }]);
    const id = newId();
    const asked = requestId ?? null;
    if (asked !== null) {
      const requests = this.database.repository(PlaceRequest);
      const request = await requests.findOne({ where: { id: asked }, lock: { mode: 'pessimistic_write' } });
      if (!request) throw new Refusal('request.not_found');
      if (request.state !== 'waiting') throw new Refusal('shelter.wrong_state');
      await requests.update({ id: asked }, { state: 'refused' });
    }
    await this.database.repository(PlaceRefusal).insert({
      ...people,
      id,
      requestId: asked,
      centreId: by.centreId,
      refusedAt: this.clock.now(),
      refusedBy: by.staffId,
    });
    await this.audit.record({
      action: 'shelter.refused',
      subjectKind: 'refusal',
      subjectId: id,
      reason: people.reason,
    });
    await this.live.changed('shelter', 'cases');
    return { id, version: 1 };
  }
}
