import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const SIDES = 'baanek_survivor, baanek_office';
const OWN_CENTRE = `centre_id = (SELECT app_centre())`;
/** What a house is drawn of. Closures are no part of it: they are about nights, and so about guests. */
const DRAWN = ['house', 'house_rules', 'room', 'room_door', 'place'];
/** Of these a row is taken away again while nobody has used it; foreign keys of what has been used forbid it. */
const REMOVED = ['room', 'room_door', 'place'];

/** The set-up of a centre: what was answered instead of done, and a house that its administrator draws too. */
export class SetUp1790000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE centre ADD COLUMN oblast text`);
    await db.query(`GRANT UPDATE (oblast) ON centre TO ${SIDES}`);
    await this.answers(db);
    await this.begun(db);
    await this.drawing(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of REMOVED) {
      await db.query(`DROP POLICY ${table}_remove ON ${table}`);
      await db.query(`REVOKE DELETE ON ${table} FROM ${SIDES}`);
    }
    for (const table of DRAWN) {
      for (const verb of ['read', 'add', 'change'])
        await db.query(`DROP POLICY ${table}_draw_${verb} ON ${table}`);
      await db.query(`REVOKE SELECT, INSERT, UPDATE ON ${table} FROM baanek_office`);
    }
    await db.query(`DROP FUNCTION place_used(uuid, timestamptz), house_lived_in()`);
    await db.query(`DROP FUNCTION appeal_logged_ever(), journal_entered_ever()`);
    await db.query(`DROP TABLE set_up_answer`);
    await db.query(`ALTER TABLE centre DROP COLUMN oblast`);
  }

  private async answers(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE set_up_answer (
        centre_id uuid NOT NULL CONSTRAINT set_up_answer_centre_fk REFERENCES centre (id),
        step text NOT NULL,
        given boolean NOT NULL,
        answered_at timestamptz NOT NULL,
        answered_by uuid NOT NULL CONSTRAINT set_up_answer_by_fk REFERENCES staff (id),
        CONSTRAINT set_up_answer_pkey PRIMARY KEY (centre_id, step))`);
    await db.query(`ALTER TABLE set_up_answer ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON set_up_answer TO ${SIDES}`);
    await db.query(`
      CREATE POLICY set_up_answer_own ON set_up_answer TO ${SIDES}
      USING (${OWN_CENTRE} AND (SELECT app_any_role('{admin,director,shelter,intake}')))`);
  }

  /** Whether, and no more: the administrator, who opens no file, learns that a centre has begun to work. */
  private async begun(db: QueryRunner): Promise<void> {
    for (const [name, rows] of [
      ['appeal_logged_ever', 'appeal WHERE centre_id = app_centre() AND voided_at IS NULL'],
      ['journal_entered_ever', `import_batch WHERE centre_id = app_centre() AND state = 'committed'`],
    ]) {
      await db.query(`
        CREATE FUNCTION ${name}() RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
          SELECT app_any_role('{admin,director,intake}') AND EXISTS (SELECT 1 FROM ${rows}) $$`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name}() TO ${SIDES}`);
    }
  }

  private async drawing(db: QueryRunner): Promise<void> {
    // from the first hold on the house is the business of those who may know who is in it
    await db.query(`
      CREATE FUNCTION house_lived_in() RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (SELECT 1 FROM bed_stay WHERE centre_id = app_centre()) $$`);
    // no question for the administrator: she draws only while nothing is used
    await db.query(`
      CREATE FUNCTION place_used(place uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT app_any_role('{shelter,director}') AND EXISTS (
          SELECT 1 FROM bed_stay b JOIN place q ON q.id = b.place_id
          WHERE b.centre_id = app_centre() AND (q.id = place_used.place OR q.beside_id = place_used.place)
            AND b.voided_at IS NULL AND b.during && tstzrange(moment, NULL)) $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION house_lived_in(), place_used(uuid, timestamptz) TO ${SIDES}`);
    const reads = `${OWN_CENTRE} AND (SELECT app_any_role('{admin}'))`;
    const draws = `${reads} AND NOT (SELECT house_lived_in())`;
    for (const table of DRAWN) {
      await db.query(`GRANT SELECT, INSERT, UPDATE ON ${table} TO baanek_office`);
      await db.query(`CREATE POLICY ${table}_draw_read ON ${table} FOR SELECT TO ${SIDES} USING (${reads})`);
      await db.query(
        `CREATE POLICY ${table}_draw_add ON ${table} FOR INSERT TO ${SIDES} WITH CHECK (${draws})`,
      );
      await db.query(
        `CREATE POLICY ${table}_draw_change ON ${table} FOR UPDATE TO ${SIDES} USING (${draws}) WITH CHECK (${draws})`,
      );
    }
    for (const table of REMOVED) {
      await db.query(`GRANT DELETE ON ${table} TO ${SIDES}`);
      await db.query(`
        CREATE POLICY ${table}_remove ON ${table} FOR DELETE TO ${SIDES}
        USING (${OWN_CENTRE} AND ((SELECT app_any_role('{shelter,director}'))
          OR ((SELECT app_any_role('{admin}')) AND NOT (SELECT house_lived_in()))))`);
    }
  }
}
