import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, invalidField } from '@baanek/kernel';
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
    if (women + men + girls + boys === 0) throw invalidField('women', 'min', 1);
    const id = newId();
    const asked = requestId ?? null;
    if (asked !== null) {
      const requests = this.database.repository(PlaceRequest);
      const request = await this.database.lock(PlaceRequest, { id: asked });
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
    this.audit.record({
      action: 'shelter.refused',
      subjectKind: 'refusal',
      subjectId: id,
      reason: people.reason,
    });
    this.live.changed('shelter', 'cases');
    return { id, version: 1 };
  }
}
