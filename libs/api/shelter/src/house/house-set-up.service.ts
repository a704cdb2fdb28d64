import { Injectable } from '@nestjs/common';
import type { PlaceKind } from '@baanek/contracts';
import { Audit, Database, Live, type Principal, Ref, Refusal, sameVersion } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { AddRoom, HouseFields, RoomFields } from './house.dto';
import { House, Place, Room } from './house.entity';

/** Draws the house: rooms and their places. */
@Injectable()
export class HouseSetUp {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async addHouse(by: Principal, fields: HouseFields): Promise<Ref> {
    const id = newId();
    await this.database.repository(House).insert({ ...fields, id, centreId: by.centreId, version: 1 });
    return this.done('shelter.house_added', id, 1);
  }

  async changeHouse(id: string, seen: number, fields: HouseFields): Promise<Ref> {
    const houses = this.database.repository(House);
    const house = await houses.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!house) throw new Refusal('request.not_found');
    sameVersion(house, seen);
    await houses.update({ id }, { ...fields });
    return this.done('shelter.house_changed', id, seen + 1);
  }

  async addRoom(by: Principal, houseId: string, { beds, cots, ...fields }: AddRoom): Promise<Ref> {
    if (beds + cots === 0) throw new Refusal('request.invalid', [{ field: 'beds', rule: 'min', limit: 1 }]);
    if (!(await this.database.repository(House).existsBy({ id: houseId })))
      throw new Refusal('request.not_found');
    const id = newId();
    const { centreId } = by;
    await this.database.repository(Room).insert({ ...fields, id, centreId, houseId, version: 1 });
    const kinds: PlaceKind[] = [...Array<PlaceKind>(beds).fill('bed'), ...Array<PlaceKind>(cots).fill('cot')];
    const places = kinds.map((kind, i) => ({ id: newId(), centreId, roomId: id, number: i + 1, kind }));
    await this.database.repository(Place).insert(places);
    return this.done('shelter.room_added', id, 1);
  }

  /** Closing a room stops new placements; who lives there stays. */
  async changeRoom(id: string, seen: number, fields: RoomFields): Promise<Ref> {
    const rooms = this.database.repository(Room);
    const room = await rooms.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!room) throw new Refusal('request.not_found');
    sameVersion(room, seen);
    await rooms.update({ id }, { ...fields });
    return this.done('shelter.room_changed', id, seen + 1);
  }

  private async done(action: string, id: string, version: number): Promise<Ref> {
    await this.audit.record({
      action,
      subjectKind: action.includes('room') ? 'room' : 'house',
      subjectId: id,
    });
    await this.live.changed('shelter');
    return { id, version };
  }
}
