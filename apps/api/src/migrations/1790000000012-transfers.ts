import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records handed from one centre to another, sealed under a code that only people carry. */
export class Transfers1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE person_transfer (
        id uuid CONSTRAINT person_transfer_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT person_transfer_centre_fk REFERENCES centre (id),
        to_centre_id uuid NOT NULL CONSTRAINT person_transfer_to_centre_fk REFERENCES centre (id),
        person_id uuid NOT NULL CONSTRAINT person_transfer_person_fk REFERENCES person (id),
        lookup bytea NOT NULL CONSTRAINT person_transfer_lookup_unique UNIQUE,
        package bytea,
        people integer NOT NULL,
        consent_on date NOT NULL,
        state text NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        sent_by uuid NOT NULL CONSTRAINT person_transfer_sent_by_fk REFERENCES staff (id),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT person_transfer_elsewhere CHECK (to_centre_id <> centre_id),
        CONSTRAINT person_transfer_package_while_sent CHECK ((package IS NOT NULL) = (state = 'sent')))`);
    await db.query(`CREATE INDEX person_transfer_by_time ON person_transfer (centre_id, sent_at)`);
    await db.query(`CALL app_protect('person_transfer', 'survivor', '{intake,director}', '{intake}')`);
    // The other centre reaches a hand-over through these alone: by its code, once, while it lasts.
    const definer = `LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
    const mine = `t.lookup = wanted AND t.to_centre_id = app_centre() AND t.state = 'sent' AND t.expires_at > now()
                  AND app_any_role('{intake}')`;
    await db.query(`
      CREATE FUNCTION transfer_peek(wanted bytea) RETURNS TABLE (id uuid, package bytea, from_centre text)
      STABLE ${definer} AS $$
        SELECT t.id, t.package, c.name FROM person_transfer t JOIN centre c ON c.id = t.centre_id WHERE ${mine} $$`);
    await db.query(`
      CREATE FUNCTION transfer_take(wanted bytea) RETURNS TABLE (id uuid, package bytea)
      ${definer} AS $$
        WITH held AS (SELECT t.id, t.package FROM person_transfer t WHERE ${mine} FOR UPDATE),
        taken AS (UPDATE person_transfer t SET state = 'accepted', package = NULL, ended_at = now(),
                  version = t.version + 1 FROM held h WHERE t.id = h.id AND t.state = 'sent' RETURNING t.id)
        SELECT h.id, h.package FROM held h JOIN taken USING (id) $$`);
    await db.query(`
      CREATE FUNCTION centres_elsewhere() RETURNS TABLE (id uuid, name text) STABLE ${definer} AS $$
        SELECT c.id, c.name FROM centre c JOIN centre own ON own.id = app_centre()
        WHERE c.id <> own.id AND c.demo = own.demo AND app_any_role('{intake}') ORDER BY c.name $$`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION transfer_peek(bytea), transfer_take(bytea), centres_elsewhere() TO baanek_survivor`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION centres_elsewhere(), transfer_take(bytea), transfer_peek(bytea)`);
    await db.query(`DROP TABLE person_transfer`);
  }
}
