import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Versioned, Wire } from '../http/api-types';

/** Escorts to court and to offices; an escort worker reads only her own. */
@Injectable({ providedIn: 'root' })
export class EscortsClient {
  private readonly api = inject(Api);

  list(from: string, to: string): Promise<Wire['EscortView'][]> {
    return this.api.get('/api/escorts', { query: { from, to } });
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

  own(): Promise<Wire['OwnEscortView'][]> {
    return this.api.get('/api/own-escorts');
  }

  recordOwnOutcome({ id, version }: Versioned, body: Wire['RecordOutcome']): Promise<Wire['Ref']> {
    return this.api.post('/api/own-escorts/{id}/outcome', { path: { id }, version, body });
  }
}
