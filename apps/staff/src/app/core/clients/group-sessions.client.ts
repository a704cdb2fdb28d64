import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Versioned, Wire } from '../http/api-types';

/** Corrections of sessions of a group of the programme. */
@Injectable({ providedIn: 'root' })
export class GroupSessionsClient {
  private readonly api = inject(Api);

  correct({ id, version }: Versioned, body: Wire['CorrectGroupSession']): Promise<Wire['Ref']> {
    return this.api.put('/api/programme/sessions/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/sessions/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/sessions/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/programme/sessions/{id}/history', { path: { id } });
  }

  /** What a mark of attendance said before it was changed after its day; recorded in the audit trail. */
  markHistory(id: string, enrolmentId: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/programme/sessions/{id}/attendance/{enrolmentId}/history', {
      path: { id, enrolmentId },
    });
  }
}
