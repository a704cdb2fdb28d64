import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One centre asks another for places: what the people are, never who they are. */
export class PlaceAsks1790000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE place_ask (
        id uuid CONSTRAINT place_ask_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_ask_centre_fk REFERENCES centre (id),
        to_centre_id uuid NOT NULL CONSTRAINT place_ask_to_centre_fk REFERENCES centre (id),
        guests jsonb NOT NULL,
        from_day date NOT NULL,
        nights integer NOT NULL,
        isolation boolean NOT NULL,
        state text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        asked_by uuid NOT NULL CONSTRAINT place_ask_asked_by_fk REFERENCES staff (id),
        answered_at timestamptz,
        decline_reason text,
        hold_until timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT place_ask_elsewhere CHECK (to_centre_id <> centre_id),
        CONSTRAINT place_ask_held CHECK ((state = 'accepted') = (hold_until IS NOT NULL)))`);
    await db.query(`CREATE INDEX place_ask_sent ON place_ask (centre_id, asked_at)`);
    await db.query(`CREATE INDEX place_ask_received ON place_ask (to_centre_id, asked_at)`);
    await db.query(
      `CALL app_protect('place_ask', 'survivor', '{shelter,intake,director}', '{shelter,intake}')`,
    );
    // the centre that is asked reads the question; it answers through the function alone
    await db.query(`
      CREATE POLICY place_ask_received ON place_ask FOR SELECT TO baanek_survivor
      USING (to_centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{shelter,director}')))`);
    await db.query(
      `ALTER TABLE stay ADD COLUMN ask_id uuid CONSTRAINT stay_ask_fk REFERENCES place_ask (id)`,
    );
    const definer = `LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
    await db.query(`
      CREATE FUNCTION place_ask_answer(wanted uuid, seen integer, reason text, held timestamptz)
      RETURNS TABLE (asker uuid) ${definer} AS $$
        UPDATE place_ask a SET state = CASE WHEN held IS NULL THEN 'declined' ELSE 'accepted' END,
               decline_reason = reason, hold_until = held, answered_at = now(), version = a.version + 1
        WHERE a.id = wanted AND a.version = seen AND a.state = 'asked' AND a.to_centre_id = app_centre()
          AND app_any_role('{shelter}')
        RETURNING a.centre_id $$`);
    await db.query(`
      CREATE FUNCTION places_elsewhere() RETURNS TABLE (id uuid, name text) STABLE ${definer} AS $$
        SELECT c.id, c.name FROM centre c JOIN centre own ON own.id = app_centre()
        WHERE c.id <> own.id AND c.demo = own.demo AND app_any_role('{shelter,intake,director}')
        ORDER BY c.name $$`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION place_ask_answer(uuid, integer, text, timestamptz), places_elsewhere() TO baanek_survivor`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION places_elsewhere(), place_ask_answer(uuid, integer, text, timestamptz)`);
    await db.query(`ALTER TABLE stay DROP COLUMN ask_id`);
    await db.query(`DROP TABLE place_ask`);
  }
}
