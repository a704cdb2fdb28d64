import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons with sealed identity, their search tokens, and households. */
export class Registry1790000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE person (
        id uuid CONSTRAINT person_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT person_centre_fk REFERENCES centre (id),
        side text NOT NULL,
        code text NOT NULL,
        named boolean NOT NULL,
        sex text NOT NULL,
        age_band text NOT NULL,
        oblast text NOT NULL,
        language text NOT NULL,
        interpreter boolean NOT NULL DEFAULT false,
        wheelchair boolean NOT NULL DEFAULT false,
        identity bytea NOT NULL,
        contact bytea,
        background bytea,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid NOT NULL CONSTRAINT person_created_by_fk REFERENCES staff (id),
        consent_how text,
        consent_wording text,
        consent_at timestamptz,
        consent_by uuid CONSTRAINT person_consent_by_fk REFERENCES staff (id),
        CONSTRAINT person_code_unique UNIQUE (centre_id, side, code),
        CONSTRAINT person_consent_whole
          CHECK (num_nonnulls(consent_how, consent_wording, consent_at, consent_by) IN (0, 4)))`);
    // A name is added to an anonymous record in the same statement as the consent to it.
    await db.query(`
      CREATE FUNCTION person_named_with_consent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.consent_at IS NULL OR NEW.consent_at IS NOT DISTINCT FROM OLD.consent_at THEN
          RAISE check_violation USING CONSTRAINT = 'person_named_with_consent', MESSAGE = 'a name without consent';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER person_named_with_consent BEFORE UPDATE OF named ON person
      FOR EACH ROW WHEN (NEW.named AND NOT OLD.named) EXECUTE FUNCTION person_named_with_consent()`);
    await db.query(`
      CREATE TABLE person_token (
        centre_id uuid NOT NULL CONSTRAINT person_token_centre_fk REFERENCES centre (id),
        side text NOT NULL,
        token bigint NOT NULL,
        person_id uuid NOT NULL CONSTRAINT person_token_person_fk REFERENCES person (id),
        CONSTRAINT person_token_pkey PRIMARY KEY (centre_id, side, token, person_id))`);
    await db.query(`CREATE INDEX person_token_by_person ON person_token (person_id)`);
    const readers = `'{intake,director,counsellor,lawyer,shelter}'`;
    const finder = readers.replace('}', ',find_duplicates}');
    await db.query(`CALL app_protect('person', 'survivor', ${finder}, '{intake}', $$side = 'survivor'$$)`);
    await db.query(
      `CALL app_protect('person', 'programme', '{facilitator}', '{facilitator}', $$side = 'programme'$$)`,
    );
    await db.query(
      `CALL app_protect('person_token', 'survivor', '{intake}', '{intake}', $$side = 'survivor'$$)`,
    );
    await db.query(
      `CALL app_protect('person_token', 'programme', '{facilitator}', '{facilitator}', $$side = 'programme'$$)`,
    );
    // Tokens are derived, not clinical: a changed name drops its old ones.
    await db.query(`GRANT DELETE ON person_token TO baanek_survivor, baanek_programme`);
    await db.query(`
      CREATE POLICY survivor_drop ON person_token FOR DELETE TO baanek_survivor
      USING (centre_id = (SELECT app_centre()) AND side = 'survivor' AND (SELECT app_any_role('{intake}')))`);
    await db.query(`
      CREATE POLICY programme_drop ON person_token FOR DELETE TO baanek_programme
      USING (centre_id = (SELECT app_centre()) AND side = 'programme' AND (SELECT app_any_role('{facilitator}')))`);
    await db.query(`
      CREATE TABLE household (
        id uuid CONSTRAINT household_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT household_centre_fk REFERENCES centre (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid NOT NULL CONSTRAINT household_created_by_fk REFERENCES staff (id))`);
    await db.query(`
      CREATE TABLE household_member (
        id uuid CONSTRAINT household_member_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT household_member_centre_fk REFERENCES centre (id),
        household_id uuid NOT NULL CONSTRAINT household_member_household_fk REFERENCES household (id),
        person_id uuid NOT NULL CONSTRAINT household_member_person_fk REFERENCES person (id),
        part text NOT NULL,
        joined_at timestamptz NOT NULL DEFAULT now(),
        left_at timestamptz)`);
    await db.query(`
      CREATE UNIQUE INDEX household_member_one_current ON household_member (centre_id, person_id) WHERE left_at IS NULL`);
    await db.query(`CREATE INDEX household_member_by_household ON household_member (household_id)`);
    for (const table of ['household', 'household_member'])
      await db.query(`CALL app_protect('${table}', 'survivor', ${readers}, '{intake}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE household_member, household, person_token, person`);
    await db.query(`DROP FUNCTION person_named_with_consent()`);
  }
}
