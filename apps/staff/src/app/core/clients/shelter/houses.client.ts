import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Houses, their rules and their rooms. */
@Injectable({ providedIn: 'root' })
export class HousesClient {
  private readonly api = inject(Api);

  /** As they are drawn, with nobody in them. */
  list(): Promise<Wire['DrawnHouse'][]> {
    return this.api.get('/api/shelter/houses');
  }

  add(body: Wire['HouseFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/houses', { body, key });
  }

  change({ id, version }: Versioned, body: Wire['HouseFields']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/houses/{id}', { path: { id }, version, body });
  }

  setRules({ id, version }: Versioned, body: Wire['SetRules']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/houses/{id}/rules', { path: { id }, version, body });
  }

  addRoom(houseId: string, body: Wire['RoomFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/houses/{id}/rooms', { path: { id: houseId }, body, key });
  }

  addRooms(houseId: string, body: Wire['RoomSeries'], key: string): Promise<Wire['RoomsAdded']> {
    return this.api.post('/api/shelter/houses/{id}/room-series', { path: { id: houseId }, body, key });
  }

  removeRooms(roomIds: string[]): Promise<void> {
    return this.api.post('/api/shelter/rooms/removals', { body: { roomIds } });
  }

  changeRoom({ id, version }: Versioned, body: Wire['RoomFields']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/rooms/{id}', { path: { id }, version, body });
  }

  setDoors({ id, version }: Versioned, roomIds: string[]): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/rooms/{id}/doors', { path: { id }, version, body: { roomIds } });
  }
}
