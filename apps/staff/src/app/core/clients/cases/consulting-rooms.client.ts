import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** The rooms in which clients are received. */
@Injectable({ providedIn: 'root' })
export class ConsultingRoomsClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['ConsultingRoomView'][]> {
    return this.api.get('/api/consulting-rooms');
  }

  add(body: Wire['ConsultingRoomFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/consulting-rooms', { body, key });
  }

  change({ id, version }: Versioned, body: Wire['ChangeConsultingRoom']): Promise<Wire['Ref']> {
    return this.api.put('/api/consulting-rooms/{id}', { path: { id }, version, body });
  }
}
