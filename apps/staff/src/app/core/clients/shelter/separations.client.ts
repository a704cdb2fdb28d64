import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Households that are kept apart. */
@Injectable({ providedIn: 'root' })
export class SeparationsClient {
  private readonly api = inject(Api);

  /** Those that hold, or the ended ones. */
  list(query: Query<'/api/shelter/separations'>): Promise<Wire['SeparationPage']> {
    return this.api.get('/api/shelter/separations', { query });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/separations/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/separations/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/separations/{id}/history', { path: { id } });
  }
}
