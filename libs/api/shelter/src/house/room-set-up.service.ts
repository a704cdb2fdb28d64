import { Injectable } from '@nestjs/common';
import { Audit, Database, Live, type Principal, Ref, Refusal, invalidField } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { RoomFields, SetDoors } from './house.dto';
import { House } from './house.entity';
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
  ) {}

  async addRoom(by: Principal, houseId: string, fields: RoomFields): Promise<Ref> {
    const { beds, cots, shared, ...room } = fields;
    if (!(await this.database.repository(House).existsBy({ id: houseId })))
      throw new Refusal('request.not_found');
    const id = newId();
    await this.database.repository(Room).insert({ ...room, id, houseId, centreId: by.centreId, version: 1 });
    await this.places.furnish(by, id, { beds, cots, shared });
    return this.done('shelter.room_added', id, 1);
  }

  /** 409 `shelter.places_in_use` when more would be taken out than stands free. */
  async changeRoom(by: Principal, id: string, seen: number, fields: RoomFields): Promise<Ref> {
    const { beds, cots, shared, ...room } = fields;
    await this.locked(id, seen);
    await this.database.repository(Room).update({ id }, room);
    await this.places.furnish(by, id, { beds, cots, shared });
    return this.done('shelter.room_changed', id, seen + 1);
  }

  /** The doors of a room as they are now: of those left out, none is left open. */
  async setDoors(by: Principal, id: string, seen: number, { roomIds }: SetDoors): Promise<Ref> {
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
