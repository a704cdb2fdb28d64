import { Injectable } from '@nestjs/common';
import { Audit, Database, Live, type Principal } from '@baanek/kernel';
import { DrawingRights } from './drawing-rights.service';

/** Takes rooms off the drawing that nobody has ever used. */
@Injectable()
export class RoomRemoval {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly rights: DrawingRights,
  ) {}

  /** All of them, or none. 409 `shelter.room_in_use`, of which the foreign keys of what was used tell. */
  async remove(by: Principal, roomIds: readonly string[]): Promise<void> {
    await this.rights.ensureInRooms(by, roomIds);
    await this.database.sql<{ id: string }>(`SELECT id FROM house ORDER BY id FOR NO KEY UPDATE`);
    await this.database.sql(`DELETE FROM room_door WHERE first_id = ANY($1) OR second_id = ANY($1)`, [
      roomIds,
    ]);
    await this.database.sql(`DELETE FROM place WHERE room_id = ANY($1)`, [roomIds]);
    await this.database.sql(`DELETE FROM room WHERE id = ANY($1)`, [roomIds]);
    for (const subjectId of roomIds)
      this.audit.record({ action: 'shelter.room_removed', subjectKind: 'room', subjectId });
    this.live.changed('shelter');
  }
}
