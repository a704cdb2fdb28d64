import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** Who sleeps in the house, night by night. */
@Injectable({ providedIn: 'root' })
export class RollCallClient {
  private readonly api = inject(Api);

  /** Of the night that is called now, or of one that is past. */
  read(night: string | null): Promise<Wire['RollCallView']> {
    return this.api.get('/api/shelter/roll-call', { query: night ? { night } : {} });
  }

  mark(body: Wire['RollCallFields']): Promise<Wire['RollCallView']> {
    return this.api.put('/api/shelter/roll-call', { body });
  }

  /** What a mark said before it was changed after its night. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/roll-call/marks/{id}/history', { path: { id } });
  }
}
