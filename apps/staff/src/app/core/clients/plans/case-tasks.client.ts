import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import { given } from '../../http/given';
import type { Versioned, Wire } from '../../http/api-types';

/** What is to be done in a case. */
@Injectable({ providedIn: 'root' })
export class CaseTasksClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. `after` asks for more of those that ended. */
  list(caseId: string, after?: string): Promise<Wire['CaseTaskList']> {
    return this.api.get('/api/cases/{id}/tasks', { path: { id: caseId }, query: given({ after }) });
  }

  add(caseId: string, body: Wire['CaseTaskFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/tasks', { path: { id: caseId }, body, key });
  }

  change({ id, version }: Versioned, body: Wire['CaseTaskFields']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-tasks/{id}', { path: { id }, version, body });
  }

  end({ id, version }: Versioned, body: Wire['EndCaseTask']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-tasks/{id}/end', { path: { id }, version, body });
  }

  reopen({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/case-tasks/{id}/reopen', { path: { id }, version });
  }
}
