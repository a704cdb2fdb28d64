import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Counselling sessions of a case and their notes. */
@Injectable({ providedIn: 'root' })
export class CounsellingClient {
  private readonly api = inject(Api);

  list(caseId: string, query: Query<'/api/cases/{id}/sessions'>): Promise<Wire['SessionPage']> {
    return this.api.get('/api/cases/{id}/sessions', { path: { id: caseId }, query });
  }

  log(caseId: string, body: Wire['LogSession'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/sessions', { path: { id: caseId }, body, key });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['SessionView']> {
    return this.api.get('/api/sessions/{id}', { path: { id } });
  }

  change({ id, version }: Versioned, body: Wire['ChangeSession']): Promise<Wire['Ref']> {
    return this.api.put('/api/sessions/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/sessions/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/sessions/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/sessions/{id}/history', { path: { id } });
  }
}
