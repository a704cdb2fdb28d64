import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** The safety plan of a client, as it was saved each time. */
@Injectable({ providedIn: 'root' })
export class SafetyPlansClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  file(caseId: string, after?: string): Promise<Wire['SafetyPlanFile']> {
    return this.api.get('/api/cases/{id}/safety-plan', { path: { id: caseId }, query: given({ after }) });
  }

  save(caseId: string, body: Wire['SaveSafetyPlan'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/safety-plan', { path: { id: caseId }, body, key });
  }

  /** As it was saved once. Recorded in the audit trail. */
  read(id: string): Promise<Wire['SafetyPlanView']> {
    return this.api.get('/api/safety-plans/{id}', { path: { id } });
  }

  /** A card is about to be printed. Recorded in the audit trail. */
  print(id: string, body: Wire['PrintCard']): Promise<void> {
    return this.api.post('/api/safety-plans/{id}/cards', { path: { id }, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/safety-plans/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/safety-plans/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/safety-plans/{id}/history', { path: { id } });
  }
}
