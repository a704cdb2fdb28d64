import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** What pays for the services of a centre. */
@Injectable({ providedIn: 'root' })
export class FundingClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['FundingView'][]> {
    return this.api.get('/api/funding-sources');
  }

  add(body: Wire['AddFunding'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/funding-sources', { body, key });
  }

  change({ id, version }: Versioned, body: Wire['ChangeFunding']): Promise<Wire['Ref']> {
    return this.api.put('/api/funding-sources/{id}', { path: { id }, version, body });
  }
}
