import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Database roles per side, the request context, and the procedure that walls a table in. */
export class Foundations1790000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await db.query(`
      DO $$
      DECLARE name text;
      BEGIN
        FOREACH name IN ARRAY ARRAY['baanek_survivor', 'baanek_programme', 'baanek_office', 'baanek_jobs'] LOOP
          BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
          EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- roles belong to the whole cluster
          END;
          IF NOT pg_has_role(current_user, name, 'MEMBER') THEN
            EXECUTE format('GRANT %I TO CURRENT_USER', name);
          END IF;
        END LOOP;
      END $$`);
    await db.query(`REVOKE ALL ON SCHEMA public FROM PUBLIC`);
    await db.query(
      `GRANT USAGE ON SCHEMA public TO baanek_survivor, baanek_programme, baanek_office, baanek_jobs`,
    );
    await db.query(`ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`);
    await db.query(`
      CREATE FUNCTION app_centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('app.centre', true), '')::uuid $$`);
    await db.query(`
      CREATE FUNCTION app_staff() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('app.staff', true), '')::uuid $$`);
    await db.query(`
      CREATE FUNCTION app_any_role(wanted text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT coalesce(string_to_array(current_setting('app.roles', true), ',') && wanted, false) $$`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION app_centre(), app_staff(), app_any_role(text[])
       TO baanek_survivor, baanek_programme, baanek_office`,
    );
    // Rights and policies of one table for one side; "rule" narrows every policy further.
    await db.query(`
      CREATE PROCEDURE app_protect(tbl regclass, side text, readers text[], writers text[], rule text DEFAULT 'true')
      LANGUAGE plpgsql AS $$
      DECLARE
        who text := 'baanek_' || side;
        reads text := format('centre_id = (SELECT app_centre()) AND (SELECT app_any_role(%L)) AND (%s)', readers, rule);
        writes text := format('centre_id = (SELECT app_centre()) AND (SELECT app_any_role(%L)) AND (%s)', writers, rule);
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
        EXECUTE format('GRANT SELECT ON %s TO %I', tbl, who);
        EXECUTE format('CREATE POLICY %I ON %s FOR SELECT TO %I USING (%s)', who || '_read', tbl, who, reads);
        IF cardinality(writers) > 0 THEN
          EXECUTE format('GRANT INSERT, UPDATE ON %s TO %I', tbl, who);
          EXECUTE format('CREATE POLICY %I ON %s FOR INSERT TO %I WITH CHECK (%s)', who || '_add', tbl, who, writes);
          EXECUTE format('CREATE POLICY %I ON %s FOR UPDATE TO %I USING (%s) WITH CHECK (%s)',
                         who || '_change', tbl, who, writes, writes);
        END IF;
      END $$`);
    // TypeORM's own list of applied migrations is a table like any other: nobody but its owner reads it.
    await db.query(`ALTER TABLE IF EXISTS schema_migration ENABLE ROW LEVEL SECURITY`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP PROCEDURE app_protect`);
    await db.query(`DROP FUNCTION app_any_role, app_staff, app_centre`);
  }
}
