import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** Places and people that are dangerous to a client. */
@Injectable({ providedIn: 'root' })
export class DangersClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. `after` asks for more of those that are over or voided. */
  list(caseId: string, after?: string): Promise<Wire['DangerList']> {
    return this.api.get('/api/cases/{id}/dangers', { path: { id: caseId }, query: given({ after }) });
  }

  record(caseId: string, body: Wire['RecordDanger'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/dangers', { path: { id: caseId }, body, key });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['DangerView']> {
    return this.api.get('/api/case-dangers/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectDanger']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-dangers/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-dangers/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-dangers/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-dangers/{id}/history', { path: { id } });
  }
}
