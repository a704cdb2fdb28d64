import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Households that wait for a place, and what the planner proposes. */
@Injectable({ providedIn: 'root' })
export class PlaceRequestsClient {
  private readonly api = inject(Api);

  request(body: Wire['RequestPlaces'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/requests', { body, key });
  }

  withdraw({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/requests/{id}/withdraw', { path: { id }, version });
  }

  rank({ id, version }: Versioned, body: Wire['RankRequest']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/requests/{id}', { path: { id }, version, body });
  }

  proposals(body: Wire['ProposalsQuery']): Promise<Wire['ProposalsView']> {
    return this.api.post('/api/shelter/proposals', { body });
  }
}
