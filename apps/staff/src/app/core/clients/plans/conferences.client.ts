import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';
import { given } from '../../http/given';

/** Conferences about a case, who is invited and hears what, and what was decided. */
@Injectable({ providedIn: 'root' })
export class ConferencesClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  list(caseId: string, after?: string): Promise<Wire['ConferencePage']> {
    return this.api.get('/api/cases/{id}/conferences', { path: { id: caseId }, query: given({ after }) });
  }

  plan(caseId: string, body: Wire['ConferenceFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/conferences', { path: { id: caseId }, body, key });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['ConferenceView']> {
    return this.api.get('/api/case-conferences/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectConference']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-conferences/{id}', { path: { id }, version, body });
  }

  hold({ id, version }: Versioned, body: Wire['HoldConference']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/hold', { path: { id }, version, body });
  }

  decide(id: string, body: Wire['DecideInConference'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/decisions', { path: { id }, body, key });
  }

  invite({ id, version }: Versioned, body: Wire['InvitedFields']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/participants', { path: { id }, version, body });
  }

  correctInvited({ id, version }: Versioned, body: Wire['CorrectInvited']): Promise<Wire['Ref']> {
    return this.api.put('/api/case-conferences/{id}/participants', { path: { id }, version, body });
  }

  removeInvited({ id, version }: Versioned, body: Wire['RemoveInvited']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/participants/remove', { path: { id }, version, body });
  }

  /** Recorded in the audit trail. Null asks for the minutes. */
  paper(id: string, participantId: string | null): Promise<Wire['ConferencePaper']> {
    return this.api.post('/api/case-conferences/{id}/papers', { path: { id }, body: { participantId } });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/case-conferences/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/case-conferences/{id}/history', { path: { id } });
  }
}
