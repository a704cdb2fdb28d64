import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** What was done to a client, incident by incident. */
@Injectable({ providedIn: 'root' })
export class IncidentsClient {
  private readonly api = inject(Api);

  list(caseId: string, query: Query<'/api/cases/{id}/incidents'>): Promise<Wire['IncidentPage']> {
    return this.api.get('/api/cases/{id}/incidents', { path: { id: caseId }, query });
  }

  record(caseId: string, body: Wire['RecordIncident'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/incidents', { path: { id: caseId }, body, key });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['IncidentView']> {
    return this.api.get('/api/case-incidents/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectIncident']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-incidents/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-incidents/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-incidents/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-incidents/{id}/history', { path: { id } });
  }
}
