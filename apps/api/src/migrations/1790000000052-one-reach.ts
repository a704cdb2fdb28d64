import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
const DAY = (at: string): string => `(${at} AT TIME ZONE 'Asia/Bishkek')::date`;
const TODAY = `coalesce(nullif(current_setting('app.day', true), '')::date, ${DAY('now()')})`;
const REFUSE = `RAISE EXCEPTION 'a danger of the case' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_danger_not_with'`;

/**
 * Who may open a case is said by `case_openable` alone. Two functions of migration 43 said the same beside it; they go, and
 * what asked them asks that one. A database that was made without them is left as it is.
 */
export class OneReach1790000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.asks(db, 'case_openable');
    await db.query(`DROP FUNCTION IF EXISTS case_told(uuid), case_within_reach(uuid)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_within_reach(which uuid) RETURNS boolean LANGUAGE plpgsql STABLE ${DEFINER} AS $$
      BEGIN
        RETURN case_openable(which);
      END $$`);
    await db.query(`
      CREATE FUNCTION case_told(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT case_within_reach(which) AND NOT EXISTS (
          SELECT 1 FROM case_danger d WHERE d.case_id = which AND d.staff_id = app_staff() AND d.voided_at IS NULL
            AND (d.until_on IS NULL OR d.until_on >= ${TODAY})) $$`);
    for (const name of ['case_within_reach(uuid)', 'case_told(uuid)']) {
      await db.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name} TO baanek_survivor`);
    }
    await this.asks(db, 'case_within_reach');
  }

  /** Has conferences, outcomes and the walls beside them ask one function who may open a case. */
  private async asks(db: QueryRunner, reach: string): Promise<void> {
    for (const table of ['case_conference', 'case_outcome']) {
      const rule = (roles: string): string =>
        `centre_id = (SELECT app_centre()) AND (SELECT app_any_role(${roles})) AND (${reach}(case_id))`;
      await db.query(`ALTER POLICY baanek_survivor_read ON ${table} USING (${rule(READERS)})`);
      await db.query(`ALTER POLICY baanek_survivor_add ON ${table} WITH CHECK (${rule(WRITERS)})`);
      await db.query(`
        ALTER POLICY baanek_survivor_change ON ${table} USING (${rule(WRITERS)}) WITH CHECK (${rule(WRITERS)})`);
    }
    await db.query(`
      CREATE OR REPLACE FUNCTION case_conference_wall(which uuid, who uuid) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN -- refuses, and answers nothing
        IF EXISTS (
          SELECT 1 FROM case_conference k
          CROSS JOIN LATERAL case_danger_names(ARRAY[k.case_id], who, ARRAY[${DAY('k.starts_at')}, ${TODAY}])
          WHERE k.id = which AND who = ANY (k.colleagues) AND ${reach}(k.case_id)) THEN
          ${REFUSE};
        END IF;
      END $$`);
    await db.query(`
      CREATE OR REPLACE FUNCTION case_not_with(cases uuid[], who uuid, days date[]) RETURNS SETOF uuid LANGUAGE sql ${DEFINER} AS $$
    SELECT n.id FROM case_danger_names(cases, who, days) AS n (id) JOIN client_case c ON c.id = n.id
    WHERE c.centre_id = app_centre() AND app_any_role(${READERS}) AND who IS DISTINCT FROM app_staff() AND ${reach}(c.id) $$`);
  }
}
