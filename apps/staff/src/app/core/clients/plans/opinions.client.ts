import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** What colleagues outside the team are asked of a case, and what they say. */
@Injectable({ providedIn: 'root' })
export class OpinionsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  list(caseId: string, after?: string): Promise<Wire['OpinionList']> {
    return this.api.get('/api/cases/{id}/opinions', { path: { id: caseId }, query: given({ after }) });
  }

  ask(caseId: string, body: Wire['AskOpinion'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/opinions', { path: { id: caseId }, body, key });
  }

  answer({ id, version }: Versioned, body: Wire['GiveOpinion']): Promise<Wire['Ref']> {
    return this.api.post('/api/opinions/{id}/answer', { path: { id }, version, body });
  }

  withdraw({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/opinions/{id}/withdraw', { path: { id }, version });
  }
}
