import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { Audit, Database, driverError, Live, type Principal, Refusal } from '@baanek/kernel';
import { DrawingRights } from './drawing-rights.service';

/** SQLSTATE of a row that others still point to. */
const POINTED_TO = '23503';

/** Takes rooms off the drawing that nobody has ever used. */
@Injectable()
export class RoomRemoval {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly rights: DrawingRights,
  ) {}

  /**
   * All of them, or none; 404 where one is gone meanwhile. 409 `shelter.room_in_use`, of which the foreign keys of what was
   * used tell. Who may not read those records is not told of which room, nor of what kind they are: 409
   * `shelter.house_lived_in`, as for everything else that she may not draw any more.
   */
  async remove(by: Principal, roomIds: readonly string[]): Promise<void> {
    await this.rights.ensureInRooms(by, roomIds); // nobody is given a place in them from here on
    await this.database.sql(`DELETE FROM room_door WHERE first_id = ANY($1) OR second_id = ANY($1)`, [
      roomIds,
    ]);
    const removed = await this.take(by, roomIds);
    if (removed !== roomIds.length) throw new Refusal('request.not_found'); // somebody else removed them meanwhile
    for (const subjectId of roomIds)
      this.audit.record({ action: 'shelter.room_removed', subjectKind: 'room', subjectId });
    this.live.changed('shelter');
  }

  private async take(by: Principal, roomIds: readonly string[]): Promise<number> {
    try {
      await this.database.sql(`DELETE FROM place WHERE room_id = ANY($1)`, [roomIds]);
      const [taken] = await this.database.sql<{ rooms: number }>(
        `WITH taken AS (DELETE FROM room WHERE id = ANY($1) RETURNING id) SELECT count(*)::int AS rooms FROM taken`,
        [roomIds],
      );
      return taken?.rooms ?? 0;
    } catch (error) {
      if (driverError(error).code === POINTED_TO && reachOf(by.roles, 'shelter.set_up') === null)
        throw new Refusal('shelter.house_lived_in');
      throw error;
    }
  }
}
