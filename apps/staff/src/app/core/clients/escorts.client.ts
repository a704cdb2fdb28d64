import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Versioned, Wire } from '../http/api-types';

/** Escorts to court and to offices; an escort worker reads only her own. */
@Injectable({ providedIn: 'root' })
export class EscortsClient {
  private readonly api = inject(Api);

  /** Those that count, or the voided ones. */
  list(from: string, to: string, voided = false): Promise<Wire['EscortView'][]> {
    return this.api.get('/api/escorts', { query: { from, to, ...(voided ? { voided: 'true' } : {}) } });
  }

  request(body: Wire['RequestEscort'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/escorts', { body, key });
  }

  assignWorker({ id, version }: Versioned, body: Wire['AssignEscortWorker']): Promise<Wire['Ref']> {
    return this.api.put('/api/escorts/{id}/worker', { path: { id }, version, body });
  }

  unassignWorker({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.delete('/api/escorts/{id}/worker', { path: { id }, version });
  }

  cancel({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/escorts/{id}/cancel', { path: { id }, version });
  }

  recordOutcome({ id, version }: Versioned, body: Wire['RecordOutcome']): Promise<Wire['Ref']> {
    return this.api.post('/api/escorts/{id}/outcome', { path: { id }, version, body });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectEscort']): Promise<Wire['Ref']> {
    return this.api.put('/api/escorts/{id}', { path: { id }, version, body });
  }

  correctOutcome({ id, version }: Versioned, body: Wire['CorrectOutcome']): Promise<Wire['Ref']> {
    return this.api.put('/api/escorts/{id}/outcome', { path: { id }, version, body });
  }

  correctOwnOutcome({ id, version }: Versioned, body: Wire['CorrectOutcome']): Promise<Wire['Ref']> {
    return this.api.put('/api/own-escorts/{id}/outcome', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/escorts/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/escorts/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/escorts/{id}/history', { path: { id } });
  }

  own(): Promise<Wire['OwnEscortView'][]> {
    return this.api.get('/api/own-escorts');
  }

  recordOwnOutcome({ id, version }: Versioned, body: Wire['RecordOutcome']): Promise<Wire['Ref']> {
    return this.api.post('/api/own-escorts/{id}/outcome', { path: { id }, version, body });
  }
}
