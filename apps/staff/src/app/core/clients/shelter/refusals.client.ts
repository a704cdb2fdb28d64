import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Those who could not be taken in. */
@Injectable({ providedIn: 'root' })
export class RefusalsClient {
  private readonly api = inject(Api);

  list(query: Query<'/api/shelter/refusals'>): Promise<Wire['RefusalPage']> {
    return this.api.get('/api/shelter/refusals', { query });
  }

  record(body: Wire['RefusePlace'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/refusals', { body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectRefusal']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/refusals/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/refusals/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/refusals/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/refusals/{id}/history', { path: { id } });
  }
}
