import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** When somebody asks how a client is after her case was closed. */
@Injectable({ providedIn: 'root' })
export class FollowUpsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  list(caseId: string): Promise<Wire['FollowUpList']> {
    return this.api.get('/api/cases/{id}/follow-ups', { path: { id: caseId } });
  }

  plan(caseId: string, body: Wire['PlanFollowUp'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/follow-ups', { path: { id: caseId }, body, key });
  }

  move({ id, version }: Versioned, body: Wire['PlanFollowUp']): Promise<Wire['Ref']> {
    return this.api.put('/api/follow-ups/{id}', { path: { id }, version, body });
  }

  end({ id, version }: Versioned, body: Wire['EndFollowUp']): Promise<Wire['Ref']> {
    return this.api.post('/api/follow-ups/{id}/end', { path: { id }, version, body });
  }

  reopen({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/follow-ups/{id}/reopen', { path: { id }, version });
  }
}
