import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when something is new to somebody: when she last looked, and when an escort was given its worker. */
export class Today1790000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const all = 'baanek_survivor, baanek_programme, baanek_office';
    await db.query(`
      CREATE TABLE today_look (
        staff_id uuid NOT NULL CONSTRAINT today_look_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT today_look_centre_fk REFERENCES centre (id),
        looked_at timestamptz NOT NULL,
        CONSTRAINT today_look_pkey PRIMARY KEY (staff_id))`);
    await db.query(`ALTER TABLE today_look ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON today_look TO ${all}`);
    await db.query(`
      CREATE POLICY today_look_own ON today_look TO ${all}
      USING (staff_id = (SELECT app_staff()) AND centre_id = (SELECT app_centre()))`);
    await db.query(`ALTER TABLE trip ADD COLUMN assigned_at timestamptz`);
    await db.query(`CREATE INDEX appeal_by_logging ON appeal (centre_id, logged_at)`);
    await db.query(`CREATE INDEX audit_event_by_time ON audit_event (centre_id, at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX audit_event_by_time, appeal_by_logging`);
    await db.query(`ALTER TABLE trip DROP COLUMN assigned_at`);
    await db.query(`DROP TABLE today_look`);
  }
}
