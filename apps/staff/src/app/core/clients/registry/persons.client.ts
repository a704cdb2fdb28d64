import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Persons and households of one side of a centre. */
@Injectable({ providedIn: 'root' })
export class PersonsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  search(body: Wire['SearchPersons']): Promise<Wire['SearchResult']> {
    return this.api.post('/api/persons/search', { body });
  }

  read(id: string): Promise<Wire['PersonView']> {
    return this.api.get('/api/persons/{id}', { path: { id } });
  }

  change({ id, version }: Versioned, body: Wire['ChangePerson']): Promise<Wire['Ref']> {
    return this.api.put('/api/persons/{id}', { path: { id }, version, body });
  }

  household(id: string): Promise<Wire['HouseholdView']> {
    return this.api.get('/api/households/{id}', { path: { id } });
  }

  addMembers({ id, version }: Versioned, body: Wire['AddMembers']): Promise<Wire['HouseholdView']> {
    return this.api.post('/api/households/{id}/members', { path: { id }, version, body });
  }

  join({ id, version }: Versioned, body: Wire['JoinHousehold']): Promise<Wire['HouseholdView']> {
    return this.api.post('/api/households/{id}/known-members', { path: { id }, version, body });
  }

  leave({ id, version }: Versioned, personId: string, why: Wire['Why']): Promise<Wire['HouseholdView']> {
    const path = { id, personId };
    return this.api.post('/api/households/{id}/members/{personId}/leave', { path, version, body: { why } });
  }

  appointHead(
    { id, version }: Versioned,
    personId: string,
    why: Wire['Why'],
  ): Promise<Wire['HouseholdView']> {
    const path = { id, personId };
    return this.api.post('/api/households/{id}/members/{personId}/head', { path, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/persons/{id}/history', { path: { id } });
  }

  /** Recorded in the audit trail. */
  householdHistory(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/households/{id}/history', { path: { id } });
  }
}
