import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** How a client says she is, on the same scales at each moment. */
@Injectable({ providedIn: 'root' })
export class OutcomesClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  file(caseId: string, after?: string): Promise<Wire['ClientOutcomeFile']> {
    return this.api.get('/api/cases/{id}/outcomes', { path: { id: caseId }, query: given({ after }) });
  }

  record(caseId: string, body: Wire['RecordClientOutcome'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/outcomes', { path: { id: caseId }, body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectClientOutcome']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-outcomes/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-outcomes/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-outcomes/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-outcomes/{id}/history', { path: { id } });
  }
}
