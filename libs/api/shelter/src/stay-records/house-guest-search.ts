import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { HouseGuests } from '@baanek/registry';

/** Tells the search for people who has slept in a house. */
@Injectable()
export class HouseGuestSearch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly guests: HouseGuests,
  ) {}

  onModuleInit(): void {
    this.guests.use((houseId, most) => this.of(houseId, most));
  }

  private async of(houseId: string, most: number): Promise<string[]> {
    const rows = await this.database.sql<{ id: string }>(
      `SELECT b.person_id AS id FROM bed_stay b JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id
       WHERE r.house_id = $1 AND b.person_id IS NOT NULL AND b.voided_at IS NULL
       GROUP BY b.person_id ORDER BY max(lower(b.during)) DESC, b.person_id LIMIT $2`,
      [houseId, most],
    );
    return rows.map(({ id }) => id);
  }
}
