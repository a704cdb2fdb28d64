import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import { given } from '../http/given';
import type { Query, Versioned, Wire } from '../http/api-types';

/** The correction programme: referrals, participants, groups, attendance. */
@Injectable({ providedIn: 'root' })
export class ProgrammeClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  search(body: Wire['SearchPersons']): Promise<Wire['SearchResult']> {
    return this.api.post('/api/programme/search', { body });
  }

  /** What was typed over the list goes in the body: it may be a name. */
  enrolments(query: Query<'/api/programme/enrolments'>, words = ''): Promise<Wire['EnrolmentPage']> {
    if (words === '') return this.api.get('/api/programme/enrolments', { query });
    return this.api.post('/api/programme/enrolments/search', { body: { ...given(query), words } });
  }

  /** Recorded in the audit trail. */
  export(query: Query<'/api/programme/enrolments'>, words: string): Promise<Wire['EnrolmentExport']> {
    return this.api.post('/api/programme/enrolments/export', { body: { ...given(query), words } });
  }

  enrolment(id: string): Promise<Wire['EnrolmentView']> {
    return this.api.get('/api/programme/enrolments/{id}', { path: { id } });
  }

  registerReferral(body: Wire['RegisterReferral'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments', { body, key });
  }

  enrol({ id, version }: Versioned, body: Wire['Enrol']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/enrol', { path: { id }, version, body });
  }

  decline({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/decline', { path: { id }, version });
  }

  complete({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/complete', { path: { id }, version });
  }

  dropOut({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/drop-out', { path: { id }, version });
  }

  groups(): Promise<Wire['GroupLine'][]> {
    return this.api.get('/api/programme/groups');
  }

  group(id: string): Promise<Wire['GroupView']> {
    return this.api.get('/api/programme/groups/{id}', { path: { id } });
  }

  addGroup(body: Wire['GroupFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/groups', { body, key });
  }

  addSession(groupId: string, body: Wire['GroupSessionFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/groups/{id}/sessions', { path: { id: groupId }, body, key });
  }

  markAttendance({ id, version }: Versioned, body: Wire['MarkAttendance']): Promise<Wire['Ref']> {
    return this.api.put('/api/programme/sessions/{id}/attendance', { path: { id }, version, body });
  }

  reopen({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/programme/enrolments/{id}/reopen', { path: { id }, version, body: { why } });
  }
}
