import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other centres with the oblast they are in, for whoever sends records there. */
const centresElsewhere = (returns: string, oblast: string): string => `
  CREATE FUNCTION centres_elsewhere() RETURNS TABLE (${returns})
  STABLE LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.id, c.name${oblast} FROM centre c JOIN centre own ON own.id = app_centre()
    WHERE c.id <> own.id AND c.demo = own.demo AND app_any_role('{intake}') ORDER BY c.name $$`;

/** Whoever sends a client's records to another centre sees whether it is in the oblast of a place that is dangerous to her. */
export class CentreOblasts1790000000050 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return this.replace(db, centresElsewhere('id uuid, name text, oblast text', ', c.oblast'));
  }

  down(db: QueryRunner): Promise<void> {
    return this.replace(db, centresElsewhere('id uuid, name text', ''));
  }

  private async replace(db: QueryRunner, created: string): Promise<void> {
    await db.query(`DROP FUNCTION centres_elsewhere()`);
    await db.query(created);
    await db.query(`REVOKE EXECUTE ON FUNCTION centres_elsewhere() FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION centres_elsewhere() TO baanek_survivor`);
  }
}
