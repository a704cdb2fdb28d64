import { Injectable } from '@nestjs/common';
import { HOUSEHOLDS } from '@baanek/registry';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { PlaceRequest } from './place-request.entity';
import type { RequestPlaces, RankRequest } from './place-request.dto';

/** Asking for a place, how soon, and taking the question back. */
@Injectable()
export class PlaceRequests {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async ask(by: Principal, { householdId: asked, neededOn, ...wishes }: RequestPlaces): Promise<Ref> {
    refuseTooFar('neededOn', neededOn, this.clock.today());
    const [household] = await this.database.sql<{ id: string; placed: boolean }>(
      `SELECT h.id, EXISTS (SELECT 1 FROM stay s WHERE s.household_id = h.id AND s.voided_at IS NULL AND s.state = 'active') AS placed
       FROM ${HOUSEHOLDS} h WHERE h.id = household_head($1)`,
      [asked],
    );
    if (!household) throw new Refusal('request.not_found');
    if (household.placed) throw new Refusal('shelter.person_placed');
    const householdId = household.id;
    const id = newId();
    await this.database.repository(PlaceRequest).insert({
      id,
      centreId: by.centreId,
      householdId,
      neededOn,
      priority: wishes.priority ?? 'usual',
      quiet: wishes.quiet ?? false,
      isolation: wishes.isolation ?? false,
      requestedAt: this.clock.now(),
      requestedBy: by.staffId,
      state: 'waiting',
      version: 1,
    });
    this.audit.record({
      action: 'shelter.requested',
      subjectKind: 'household',
      subjectId: householdId,
    });
    this.live.changed('shelter', 'cases');
    return { id, version: 1 };
  }

  async withdraw(id: string, seen: number): Promise<Ref> {
    const request = await this.waiting(id, seen);
    await this.database.repository(PlaceRequest).update({ id }, { state: 'withdrawn' });
    return this.done('shelter.request_withdrawn', request, seen);
  }

  /** How soon they are offered places, and what kind of room. */
  async rank(id: string, seen: number, fields: RankRequest): Promise<Ref> {
    const request = await this.waiting(id, seen);
    await this.database.repository(PlaceRequest).update({ id }, fields);
    return this.done('shelter.request_ranked', request, seen, fields.priority);
  }

  private async waiting(id: string, seen: number): Promise<PlaceRequest> {
    const request = await this.database.lockVersion(PlaceRequest, { id }, seen);
    if (request.state !== 'waiting') throw new Refusal('shelter.wrong_state');
    return request;
  }

  private done(action: string, request: PlaceRequest, seen: number, reason?: string): Ref {
    this.audit.record({
      action,
      subjectKind: 'household',
      subjectId: request.householdId,
      ...(reason ? { reason } : {}),
    });
    this.live.changed('shelter', 'cases');
    return { id: request.id, version: seen + 1 };
  }
}
