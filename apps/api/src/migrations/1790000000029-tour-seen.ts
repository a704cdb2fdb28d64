import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a member of staff took the tour of the interface, or said that she needs none; kept here, so that no other computer offers it again. */
export class TourSeen1790000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff ADD COLUMN tour_seen_at timestamptz`);
    // the other sides may change all of their own row, the programme only its settings
    await db.query(`GRANT UPDATE (tour_seen_at) ON staff TO baanek_programme`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff DROP COLUMN tour_seen_at`);
  }
}
