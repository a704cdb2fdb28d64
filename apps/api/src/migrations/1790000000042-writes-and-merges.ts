import type { MigrationInterface, QueryRunner } from 'typeorm';

const belongs = (held: string): string => `
  CREATE OR REPLACE FUNCTION row_belongs_to_head_case() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${held}
    NEW.case_id := coalesce(case_head(coalesce(NEW.origin_case_id, NEW.case_id)), NEW.case_id);
    IF NEW.origin_case_id IS NULL THEN NEW.origin_case_id := NEW.case_id; END IF;
    RETURN NEW;
  END $$`;

/**
 * What is recorded in a case while it is joined to another is found in that other. Whoever records holds the case, and a
 * merge waits for her, or she for it: until now a row could be put into a case in the moment in which its rows were moved,
 * and stayed behind.
 */
export class WritesAndMerges1790000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_held(which uuid) RETURNS void LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN -- waits for nobody but who joins, opens again or closes it
        PERFORM 1 FROM client_case WHERE id = which FOR KEY SHARE;
      END $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION case_held(uuid) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION case_held(uuid) TO baanek_survivor`);
    await db.query(belongs('PERFORM case_held(coalesce(NEW.origin_case_id, NEW.case_id));'));
    await db.query(`
      CREATE FUNCTION case_joined_alone() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN -- whoever is recording something in it ends first, and its rows go with it
        PERFORM 1 FROM client_case WHERE id = OLD.id FOR UPDATE;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER client_case_joined_alone BEFORE UPDATE OF joined_into ON client_case
      FOR EACH ROW WHEN (OLD.joined_into IS DISTINCT FROM NEW.joined_into) EXECUTE FUNCTION case_joined_alone()`);
    await this.bringHome(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER client_case_joined_alone ON client_case`);
    await db.query(`DROP FUNCTION case_joined_alone()`);
    await db.query(belongs(''));
    await db.query(`DROP FUNCTION case_held(uuid)`);
  }

  /** Rows that stayed behind. A migration has no context, in which the trigger finds the head; so it is named here. */
  private async bringHome(db: QueryRunner): Promise<void> {
    await db.query(`
      DO $do$
      DECLARE tbl text;
      BEGIN
        FOR tbl IN SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                   WHERE t.tgfoid = 'row_belongs_to_head_case()'::regprocedure AND NOT t.tgisinternal LOOP
          EXECUTE format('ALTER TABLE %1$I DISABLE TRIGGER %2$I', tbl, tbl || '_which_case');
          EXECUTE format('
            WITH RECURSIVE onward AS (
              SELECT id AS began, id, joined_into FROM client_case WHERE joined_into IS NOT NULL
              UNION ALL
              SELECT o.began, k.id, k.joined_into FROM onward o JOIN client_case k ON k.id = o.joined_into)
            UPDATE %I x SET case_id = o.id FROM onward o
            WHERE o.joined_into IS NULL AND o.began = x.case_id', tbl);
          EXECUTE format('ALTER TABLE %1$I ENABLE TRIGGER %2$I', tbl, tbl || '_which_case');
        END LOOP;
      END $do$`);
  }
}
