import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** Guardians, school and needs of a child who has a case of her own. */
@Injectable({ providedIn: 'root' })
export class ChildrenClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  file(caseId: string, after?: string): Promise<Wire['ChildFile']> {
    return this.api.get('/api/cases/{id}/child', { path: { id: caseId }, query: given({ after }) });
  }

  record(caseId: string, body: Wire['RecordOfChild'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/child', { path: { id: caseId }, body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectRecordOfChild']): Promise<Wire['Ref']> {
    return this.api.put('/api/child-records/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/child-records/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/child-records/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/child-records/{id}/history', { path: { id } });
  }
}
