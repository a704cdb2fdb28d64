import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Nights on which rooms are closed. */
@Injectable({ providedIn: 'root' })
export class ClosuresClient {
  private readonly api = inject(Api);

  /** Of one room, also those that are past or lifted. */
  list(roomId: string, query: Query<'/api/shelter/rooms/{id}/closures'>): Promise<Wire['ClosurePage']> {
    return this.api.get('/api/shelter/rooms/{id}/closures', { path: { id: roomId }, query });
  }

  close(roomId: string, body: Wire['CloseRoom'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/rooms/{id}/closures', { path: { id: roomId }, body, key });
  }

  /** Opens the room again, from tonight on. */
  lift({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/closures/{id}/lift', { path: { id }, version });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectClosure']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/closures/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/closures/{id}/void', { path: { id }, version, body: { why } });
  }

  /** Closes the room again as it was; `despiteGuests` where those who plan to sleep there are known. */
  restore({ id, version }: Versioned, why: Wire['Why'], despiteGuests = false): Promise<Wire['Ref']> {
    const body = { why, despiteGuests };
    return this.api.post('/api/shelter/closures/{id}/restore', { path: { id }, version, body });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/closures/{id}/history', { path: { id } });
  }
}
