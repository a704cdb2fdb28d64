import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { Database, type Principal, Refusal } from '@baanek/kernel';

/**
 * An administrator draws a house until somebody has been given a place in it; from then on it is the business of those
 * who may know who is there. The policies of the database say the same.
 */
@Injectable()
export class DrawingRights {
  constructor(private readonly database: Database) {}

  /** 409 `shelter.house_lived_in`. Houses are locked for whoever draws, so that nobody is given a place meanwhile. */
  async ensure(by: Principal): Promise<void> {
    await this.database.sql<{ id: string }>(`SELECT id FROM house ORDER BY id FOR NO KEY UPDATE`);
    if (reachOf(by.roles, 'shelter.set_up') !== null) return;
    const [found] = await this.database.sql<{ lived: boolean }>(`SELECT house_lived_in() AS lived`);
    if (found?.lived) throw new Refusal('shelter.house_lived_in');
  }

  /** 404 for a house that is not there, before anything else is said of it. */
  async ensureInHouse(by: Principal, id: string): Promise<void> {
    const [known] = await this.database.sql(`SELECT 1 FROM house WHERE id = $1`, [id]);
    if (!known) throw new Refusal('request.not_found');
    await this.ensure(by);
  }

  /** 404 for rooms of which one is not there, before anything else is said of them. */
  async ensureInRooms(by: Principal, ids: readonly string[]): Promise<void> {
    const known = await this.database.sql<{ id: string }>(`SELECT id FROM room WHERE id = ANY($1)`, [ids]);
    if (known.length !== ids.length) throw new Refusal('request.not_found');
    await this.ensure(by);
  }
}
