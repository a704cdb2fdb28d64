import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a risk assessment and an arrival were recorded, whatever day they are dated: what was recorded in a shift is told in
 * its hand-over. What is there already counts as recorded on its day.
 * And what was put off of “today” is one record of several that one line is about: a task of a case, not all of its day.
 */
export class RecordedTimes1790000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE risk_assessment ADD COLUMN recorded_at timestamptz`);
    await db.query(`ALTER TABLE risk_assessment DISABLE TRIGGER USER`); // which keep things that do not change by this
    await db.query(`UPDATE risk_assessment SET recorded_at = assessed_at`);
    await db.query(`ALTER TABLE risk_assessment ENABLE TRIGGER USER`);
    await db.query(`ALTER TABLE risk_assessment ALTER COLUMN recorded_at SET NOT NULL`);
    await db.query(`CREATE INDEX risk_assessment_by_recorded ON risk_assessment (centre_id, recorded_at)`);
    await db.query(`ALTER TABLE stay ADD COLUMN admission_recorded_at timestamptz`);
    await db.query(`UPDATE stay SET admission_recorded_at = admitted_at`);
    await this.putOffKey(
      db,
      'staff_id, kind, record_id, due, part',
      `ADD COLUMN part text NOT NULL DEFAULT ''`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM today_put_off WHERE part <> ''`);
    await this.putOffKey(db, 'staff_id, kind, record_id, due', 'DROP COLUMN part');
    await db.query(`ALTER TABLE stay DROP COLUMN admission_recorded_at`);
    await db.query(`ALTER TABLE risk_assessment DROP COLUMN recorded_at`);
  }

  private async putOffKey(db: QueryRunner, columns: string, change: string): Promise<void> {
    await db.query(`ALTER TABLE today_put_off DROP CONSTRAINT today_put_off_pkey`);
    await db.query(`ALTER TABLE today_put_off ${change}`);
    await db.query(`ALTER TABLE today_put_off ADD CONSTRAINT today_put_off_pkey PRIMARY KEY (${columns})`);
  }
}
