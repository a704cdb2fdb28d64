import { Injectable } from '@nestjs/common';
import { Database, type Principal, Refusal } from '@baanek/kernel';

/** Far more than any centre has, and little enough to be read at once by everybody who looks at the house. */
export const MOST_HOUSES = 10;
export const MOST_ROOMS = 200;
const MOST_PLACES = 1000;

/** How much may be drawn: every board, search for places and drawing reads all of it. */
@Injectable()
export class DrawingLimits {
  constructor(private readonly database: Database) {}

  /** 409 `shelter.too_many_houses`. There is no row to lock for a house to come, so a lock of the centre stands for it. */
  async ensureHouse(by: Principal): Promise<void> {
    await this.database.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 3))`, [by.centreId]);
    const [drawn] = await this.database.sql<{ houses: number }>(
      `SELECT count(*)::int AS houses FROM house WHERE centre_id = $1`,
      [by.centreId],
    );
    if ((drawn?.houses ?? 0) >= MOST_HOUSES) throw new Refusal('shelter.too_many_houses');
  }

  /** 409 `shelter.too_many_rooms`, `shelter.too_many_places`. Locks the house, so that nobody draws more meanwhile. */
  async ensureRooms(houseId: string, more: { rooms: number; places: number }): Promise<void> {
    await this.database.sql(`SELECT 1 FROM house WHERE id = $1 FOR NO KEY UPDATE`, [houseId]);
    const [drawn] = await this.database.sql<{ rooms: number }>(
      `SELECT count(*)::int AS rooms FROM room WHERE house_id = $1`,
      [houseId],
    );
    if ((drawn?.rooms ?? 0) + more.rooms > MOST_ROOMS) throw new Refusal('shelter.too_many_rooms');
    await this.ensurePlaces(houseId, more.places);
  }

  /** 409 `shelter.too_many_places`, where there will be more than there are. The house is locked by the caller. */
  async ensurePlaces(houseId: string, more: number): Promise<void> {
    if (more <= 0) return;
    const [drawn] = await this.database.sql<{ places: number }>(
      `SELECT count(*)::int AS places FROM place p JOIN room r ON r.id = p.room_id
       WHERE r.house_id = $1 AND p.retired_on IS NULL`,
      [houseId],
    );
    if ((drawn?.places ?? 0) + more > MOST_PLACES) throw new Refusal('shelter.too_many_places');
  }

  /** The same for a room that gets other places than it has. */
  async ensureRoom(houseId: string, roomId: string, wanted: number): Promise<void> {
    const [standing] = await this.database.sql<{ places: number }>(
      `SELECT count(*)::int AS places FROM place WHERE room_id = $1 AND retired_on IS NULL`,
      [roomId],
    );
    await this.ensurePlaces(houseId, wanted - (standing?.places ?? 0));
  }
}
