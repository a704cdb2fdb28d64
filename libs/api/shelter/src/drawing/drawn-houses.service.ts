import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database } from '@baanek/kernel';
import { HouseReader } from '../planning/house-reader.service';
import type { DrawnHouse, DrawnRoom } from './drawn-house.dto';
import { groupBy } from '../placement/model/group-by';
import { DOOR_ROWS } from '../house/room-rows';

/** Houses as they are drawn: rooms, what stands in them, doors and rules, and nothing of anybody. */
@Injectable()
export class DrawnHouses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly house: HouseReader,
  ) {}

  async list(): Promise<DrawnHouse[]> {
    const [houses, rooms, places, doors, rules] = await Promise.all([
      this.database.sql<Pick<DrawnHouse, 'id' | 'name' | 'version'>>(
        `SELECT id, name, version FROM house ORDER BY name, id`,
      ),
      this.database.sql<Omit<DrawnRoom, 'doors' | 'places'> & { houseId: string }>(
        `SELECT id, house_id AS "houseId", number, kind, floor, accessible, version FROM room ORDER BY number`,
      ),
      this.database.sql<DrawnRoom['places'][number] & { roomId: string }>(
        `SELECT id, kind, room_id AS "roomId" FROM place WHERE retired_on IS NULL ORDER BY number`,
      ),
      this.database.prepared<{ roomId: string; to: string }>(DOOR_ROWS),
      this.house.rules(this.clock.today()),
    ]);
    this.audit.viewed({ action: 'shelter.drawing_read' });
    // grouped once: everybody waits while this counts
    const [doorsOf, placesOf] = [
      groupBy(doors, ({ roomId }) => roomId),
      groupBy(places, ({ roomId }) => roomId),
    ];
    const roomsOf = groupBy(rooms, ({ houseId }) => houseId);
    const drawn = ({ houseId: _, ...room }: (typeof rooms)[number]): DrawnRoom => ({
      ...room,
      doors: (doorsOf.get(room.id) ?? []).map(({ to }) => to),
      places: (placesOf.get(room.id) ?? []).map(({ id, kind }) => ({ id, kind })),
    });
    return houses.map(({ id, name, version }) => {
      const ruled = rules[id];
      if (!ruled) throw new Error('a house without rules');
      return { id, name, version, rules: ruled, rooms: (roomsOf.get(id) ?? []).map(drawn) };
    });
  }
}
