import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Views of lists that a member of staff keeps for herself: which filters, columns and order, under names of her own. One
 * row holds those of one list, so that a change is seen or refused as a whole.
 */
export class CaseLists1790000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const all = 'baanek_survivor, baanek_programme, baanek_office';
    await db.query(`
      CREATE TABLE list_views (
        staff_id uuid NOT NULL CONSTRAINT list_views_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT list_views_centre_fk REFERENCES centre (id),
        list text NOT NULL,
        views jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT list_views_pkey PRIMARY KEY (staff_id, list),
        CONSTRAINT list_views_few CHECK (jsonb_array_length(views) <= 20))`);
    await db.query(`ALTER TABLE list_views ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON list_views TO ${all}`);
    await db.query(`
      CREATE POLICY list_views_own ON list_views TO ${all}
      USING (staff_id = (SELECT app_staff()) AND centre_id = (SELECT app_centre()))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE list_views`);
  }
}
