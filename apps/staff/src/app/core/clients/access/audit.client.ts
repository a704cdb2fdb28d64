import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import { given } from '../../http/given';
import type { Query, Wire } from '../../http/api-types';

/** The audit trail. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly api = inject(Api);

  page(query: Query<'/api/audit'>): Promise<Wire['TrailPage']> {
    return this.api.get('/api/audit', { query });
  }

  /** Recorded in the trail itself. */
  export(query: Query<'/api/audit'>): Promise<Wire['TrailExport']> {
    return this.api.post('/api/audit/export', { body: given(query) });
  }

  /** Whose entries can be asked for. */
  people(): Promise<Wire['TrailPerson'][]> {
    return this.api.get('/api/audit/people');
  }

  /** For those who keep accounts. */
  handOvers(): Promise<Wire['TrailEntry'][]> {
    return this.api.get('/api/audit/hand-overs');
  }
}
