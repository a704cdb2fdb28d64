import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '@baanek/kernel';
import type { FreePlace } from './choose-places.rules';

/** Reads places under the lock of their house: decisions on one house are taken one after another. */
@Injectable()
export class Places {
  constructor(private readonly database: Database) {}

  /** Locks every house of the centre in a fixed order and answers what is free in them. */
  async lockAndListFree(): Promise<FreePlace[]> {
    // both go out at once; the second sees what was committed while the first waited
    const [, free] = await Promise.all([
      this.database.sql(`SELECT 1 FROM house ORDER BY id FOR NO KEY UPDATE`),
      this.database.sql<FreePlace>(
        `SELECT p.id AS "placeId", p.kind AS "placeKind", r.id AS "roomId", r.kind AS "roomKind", r.accessible
         FROM place p JOIN room r ON r.id = p.room_id
         WHERE NOT r.closed AND NOT EXISTS (SELECT 1 FROM bed_stay b WHERE b.place_id = p.id AND upper_inf(b.during))
         ORDER BY r.number, p.number`,
      ),
    ]);
    return free;
  }

  /** Locks the houses of chosen places; refuses unknown places and closed rooms. */
  async lockChosen(placeIds: readonly string[]): Promise<void> {
    await this.database.sql(
      `SELECT 1 FROM house WHERE id IN (SELECT r.house_id FROM room r JOIN place p ON p.room_id = r.id WHERE p.id = ANY($1))
       ORDER BY id FOR NO KEY UPDATE`,
      [placeIds],
    );
    const rooms = await this.database.sql<{ closed: boolean }>(
      `SELECT r.closed FROM place p JOIN room r ON r.id = p.room_id WHERE p.id = ANY($1)`,
      [placeIds],
    );
    if (rooms.length !== placeIds.length) throw new Refusal('request.not_found');
    if (rooms.some(room => room.closed)) throw new Refusal('shelter.place_closed');
  }

  /** Usual length of a stay, in nights. */
  async defaultNights(): Promise<number> {
    const [house] = await this.database.sql<{ nights: number }>(
      `SELECT default_nights AS nights FROM house ORDER BY id LIMIT 1`,
    );
    return house?.nights ?? 14;
  }
}
