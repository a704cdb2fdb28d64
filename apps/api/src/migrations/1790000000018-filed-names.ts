import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIDES = ['survivor', 'programme'];

/** How far the people of each centre and side are filed under what a search looks for by now; the server does the work. */
export class FiledNames1790000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE name_filing (
        centre_id uuid NOT NULL CONSTRAINT name_filing_centre_fk REFERENCES centre (id),
        side text NOT NULL,
        after uuid,
        finished_at timestamptz,
        CONSTRAINT name_filing_pkey PRIMARY KEY (centre_id, side))`);
    // Whoever is registered from now on is filed completely: a centre that is founded later needs no row.
    for (const side of SIDES)
      await db.query(`
        INSERT INTO name_filing (centre_id, side)
        SELECT c.id, '${side}' FROM centre c
        WHERE EXISTS (SELECT 1 FROM person p WHERE p.centre_id = c.id AND p.side = '${side}')`);
    for (const side of SIDES) await this.letIn(db, side);
    await db.query(`DROP POLICY only_needed ON sealing_key`);
    await this.onlyNeeded(db, '{find_duplicates,file_names}');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY only_needed ON sealing_key`);
    await this.onlyNeeded(db, '{find_duplicates}');
    for (const side of SIDES) {
      for (const use of ['read', 'lock']) await db.query(`DROP POLICY file_names_${use}_${side} ON person`);
      await db.query(`DROP POLICY file_names_add_${side} ON person_token`);
      await db.query(`DROP POLICY file_names_read_${side} ON sealing_key`);
    }
    await db.query(`DROP TABLE name_filing`);
  }

  /** The task reads people and their keys, locks people against a change meanwhile, and adds tokens; it changes nobody. */
  private async letIn(db: QueryRunner, side: string): Promise<void> {
    const own = `centre_id = (SELECT app_centre()) AND side = '${side}' AND (SELECT app_any_role('{file_names}'))`;
    const policy = (use: string, table: string, rule: string): Promise<unknown> =>
      db.query(`CREATE POLICY file_names_${use}_${side} ON ${table} ${rule}`);
    const to = `TO baanek_${side}`;
    await policy('read', 'person', `FOR SELECT ${to} USING (${own})`);
    await policy('lock', 'person', `FOR UPDATE ${to} USING (${own}) WITH CHECK (false)`);
    await policy('add', 'person_token', `FOR INSERT ${to} WITH CHECK (${own})`);
    await policy('read', 'sealing_key', `FOR SELECT ${to} USING (${own})`);
    await db.query(
      `CALL app_protect('name_filing', '${side}', '{file_names}', '{file_names}', $$side = '${side}'$$)`,
    );
    await db.query(`REVOKE INSERT ON name_filing FROM baanek_${side}`);
  }

  private async onlyNeeded(db: QueryRunner, tasks: string): Promise<void> {
    await db.query(`
      CREATE POLICY only_needed ON sealing_key AS RESTRICTIVE FOR SELECT TO baanek_survivor
      USING ((SELECT app_any_role('{intake,counsellor,lawyer,shelter,director}'))
             OR EXISTS (SELECT 1 FROM trip t WHERE t.id = subject_id AND t.escort_id = (SELECT app_staff()))
             OR ((SELECT app_any_role('${tasks}')) AND EXISTS (SELECT 1 FROM person p WHERE p.id = subject_id)))`);
  }
}
