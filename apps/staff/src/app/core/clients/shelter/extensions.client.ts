import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Longer stays: asked for, decided, put right. */
@Injectable({ providedIn: 'root' })
export class ExtensionsClient {
  private readonly api = inject(Api);

  list(query: Query<'/api/shelter/extensions'>): Promise<Wire['ExtensionPage']> {
    return this.api.get('/api/shelter/extensions', { query });
  }

  decide({ id, version }: Versioned, approve: boolean): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/extensions/{id}/decide', { path: { id }, version, body: { approve } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectExtension']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/extensions/{id}', { path: { id }, version, body });
  }

  correctDecision({ id, version }: Versioned, body: Wire['CorrectDecision']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/extensions/{id}/decision', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/extensions/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/extensions/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/extensions/{id}/history', { path: { id } });
  }
}
