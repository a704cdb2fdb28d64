import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** Help that a client was given. */
@Injectable({ providedIn: 'root' })
export class ServicesClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  list(caseId: string, query: Query<'/api/cases/{id}/services'>): Promise<Wire['ServicePage']> {
    return this.api.get('/api/cases/{id}/services', { path: { id: caseId }, query: given(query) });
  }

  choices(caseId: string): Promise<Wire['ServiceChoices']> {
    return this.api.get('/api/cases/{id}/service-choices', { path: { id: caseId } });
  }

  record(caseId: string, body: Wire['ServiceFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/services', { path: { id: caseId }, body, key });
  }

  /** A session or an appointment that took place is a service, too. */
  ofMeeting(caseId: string, body: Wire['ServiceOfMeeting'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/services/of-meeting', { path: { id: caseId }, body, key });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['ServiceView']> {
    return this.api.get('/api/case-services/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectService']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-services/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-services/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-services/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-services/{id}/history', { path: { id } });
  }
}
