import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** What a client wants to reach. */
@Injectable({ providedIn: 'root' })
export class GoalsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. `after` asks for more of those that ended. */
  list(caseId: string, after?: string): Promise<Wire['GoalList']> {
    return this.api.get('/api/cases/{id}/goals', { path: { id: caseId }, query: given({ after }) });
  }

  set(caseId: string, body: Wire['GoalFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/goals', { path: { id: caseId }, body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectGoal']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-goals/{id}', { path: { id }, version, body });
  }

  /** A goal and a page of its notes. Recorded in the audit trail. */
  read(id: string, after?: string): Promise<Wire['GoalFile']> {
    return this.api.get('/api/case-goals/{id}', { path: { id }, query: given({ after }) });
  }

  note({ id, version }: Versioned, body: Wire['NoteProgress']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-goals/{id}/notes', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-goals/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-goals/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-goals/{id}/history', { path: { id } });
  }
}
