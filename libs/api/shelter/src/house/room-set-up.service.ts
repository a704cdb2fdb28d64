import { Injectable } from '@nestjs/common';
import { Audit, Database, Live, type Principal, Ref, Refusal, invalidField } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { DrawingLimits } from '../drawing/drawing-limits.service';
import { DrawingRights } from '../drawing/drawing-rights.service';
import { LAST_NUMBER, type RoomFields, type RoomsAdded, type RoomSeries, type SetDoors } from './house.dto';
import { Room, RoomDoor } from './room.entity';
import { LOCK_HOUSE_OF_ROOM } from './room-rows';
import { RoomPlaces } from './room-places.service';

/** Draws the rooms of a house: what they are, what stands in them, which doors lead where. */
@Injectable()
export class RoomSetUp {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly places: RoomPlaces,
    private readonly rights: DrawingRights,
    private readonly limits: DrawingLimits,
  ) {}

  async addRoom(by: Principal, houseId: string, fields: RoomFields): Promise<Ref> {
    const { number, ...alike } = fields;
    const [room] = await this.add(by, houseId, [number], alike);
    if (!room) throw new Error('a room was added');
    return room;
  }

  /** Rooms of one kind, numbered in a row; all of them, or none. */
  async addSeries(
    by: Principal,
    houseId: string,
    { count, number, ...alike }: RoomSeries,
  ): Promise<RoomsAdded> {
    const room = LAST_NUMBER - number + 1;
    if (count > room) throw invalidField('count', 'max', room);
    const numbers = Array.from({ length: count }, (_, i) => number + i);
    return { rooms: await this.add(by, houseId, numbers, alike) };
  }

  /** 409 `shelter.places_in_use` when more would be taken out than stands free. */
  async changeRoom(by: Principal, id: string, seen: number, fields: RoomFields): Promise<Ref> {
    const { beds, cots, shared, ...room } = fields;
    await this.rights.ensureInRooms(by, [id]);
    const { houseId } = await this.locked(id, seen);
    await this.limits.ensureRoom(houseId, id, beds + cots + shared);
    await this.database.repository(Room).update({ id }, room);
    await this.places.furnish(by, id, { beds, cots, shared });
    return this.done('shelter.room_changed', id, seen + 1);
  }

  /** The doors of a room as they are now: of those left out, none is left open. */
  async setDoors(by: Principal, id: string, seen: number, { roomIds }: SetDoors): Promise<Ref> {
    await this.rights.ensureInRooms(by, [id]);
    const room = await this.locked(id, seen);
    const known = await this.database.sql<{ id: string }>(
      `SELECT id FROM room WHERE house_id = $1 AND id = ANY($2) AND id <> $3`,
      [room.houseId, roomIds, id],
    );
    if (known.length !== roomIds.length) throw invalidField('roomIds', 'unknown');
    const doors = this.database.repository(RoomDoor);
    await doors.update({ firstId: id }, { open: false });
    await doors.update({ secondId: id }, { open: false });
    const pairs = roomIds.map(other => [id, other].sort() as [string, string]);
    if (pairs.length > 0)
      await doors.upsert(
        pairs.map(([firstId, secondId]) => ({ firstId, secondId, centreId: by.centreId, open: true })),
        ['firstId', 'secondId'],
      );
    await this.database.repository(Room).increment({ id }, 'version', 1);
    return this.done('shelter.room_changed', id, seen + 1);
  }

  private async add(
    by: Principal,
    houseId: string,
    numbers: readonly number[],
    { beds, cots, shared, ...alike }: Omit<RoomFields, 'number'>,
  ): Promise<Ref[]> {
    await this.rights.ensureInHouse(by, houseId);
    const places = numbers.length * (beds + cots + shared);
    await this.limits.ensureRooms(houseId, { rooms: numbers.length, places });
    const [taken] = await this.database.sql<{ number: number }>(
      `SELECT number FROM room WHERE house_id = $1 AND number = ANY($2) ORDER BY number LIMIT 1`,
      [houseId, numbers],
    );
    if (taken)
      throw new Refusal('shelter.room_number_taken', [
        { field: 'number', rule: 'numberTaken', limit: taken.number },
      ]);
    const rooms = numbers.map(number => ({
      ...{ ...alike, number, id: newId(), houseId, centreId: by.centreId, version: 1 },
    }));
    await this.database.repository(Room).insert(rooms);
    await this.places.furnishNew(
      by,
      rooms.map(({ id }) => id),
      { beds, cots, shared },
    );
    return rooms.map(({ id }) => this.done('shelter.room_added', id, 1));
  }

  /** House before room, as everything that gives places does. */
  private async locked(id: string, seen: number): Promise<Room> {
    await this.database.sql(LOCK_HOUSE_OF_ROOM, [id]);
    const room = await this.database.lockVersion(Room, { id }, seen);
    return room;
  }

  private done(action: string, id: string, version: number): Ref {
    this.audit.record({ action, subjectKind: 'room', subjectId: id });
    this.live.changed('shelter');
    return { id, version };
  }
}
