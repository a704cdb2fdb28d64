import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** Reviews of the plan of a case. */
@Injectable({ providedIn: 'root' })
export class PlanReviewsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  list(caseId: string, after?: string): Promise<Wire['PlanReviewPage']> {
    return this.api.get('/api/cases/{id}/plan-reviews', { path: { id: caseId }, query: given({ after }) });
  }

  record(caseId: string, body: Wire['ReviewPlan'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/plan-reviews', { path: { id: caseId }, body, key });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/plan-reviews/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/plan-reviews/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/plan-reviews/{id}/history', { path: { id } });
  }
}
