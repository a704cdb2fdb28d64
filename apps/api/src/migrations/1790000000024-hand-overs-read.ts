import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who keep accounts see what was handed over, and nothing else of the trail. */
export class HandOversRead1790000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE POLICY audit_event_read_handed_over ON audit_event FOR SELECT TO baanek_survivor, baanek_office
      USING (centre_id = (SELECT app_centre()) AND action = 'access.handed_over'
             AND (SELECT app_any_role('{director,admin}')))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY audit_event_read_handed_over ON audit_event`);
  }
}
