import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Versioned, Wire } from '../http/api-types';

/** Corrections of referrals, of participants’ files and of groups of the programme. */
@Injectable({ providedIn: 'root' })
export class ProgrammeCorrectionsClient {
  private readonly api = inject(Api);

  correct({ id, version }: Versioned, body: Wire['CorrectReferral']): Promise<Wire['Ref']> {
    return this.api.put('/api/programme/enrolments/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/programme/enrolments/{id}/history', { path: { id } });
  }

  /** `version` is that of his file. */
  changePerson(
    enrolmentId: string,
    { version }: Versioned,
    body: Wire['ChangePerson'],
  ): Promise<Wire['PersonChanged']> {
    return this.api.put('/api/programme/enrolments/{id}/person', {
      path: { id: enrolmentId },
      version,
      body,
    });
  }

  /** Recorded in the audit trail. */
  personHistory(enrolmentId: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/programme/enrolments/{id}/person/history', { path: { id: enrolmentId } });
  }

  correctGroup({ id, version }: Versioned, body: Wire['CorrectGroup']): Promise<Wire['Ref']> {
    return this.api.put('/api/programme/groups/{id}', { path: { id }, version, body });
  }

  /** Recorded in the audit trail. */
  groupHistory(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/programme/groups/{id}/history', { path: { id } });
  }
}
