import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to a person; each keeps, beside who that is now, who it was when the row was made. */
const OF_PEOPLE = ['appeal', 'client_case', 'household_member', 'bed_stay', 'trip'];

/**
 * Two records of one human being made one, and apart again. Nothing of either is moved or overwritten: a pointer
 * says who stands for whom, and `person_id` of everything else follows it (ADR 11).
 */
export class Merging1790000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE person ADD COLUMN merged_into uuid CONSTRAINT person_merged_into_fk REFERENCES person (id),
        ADD CONSTRAINT person_not_its_own CHECK (merged_into <> id)`);
    await db.query(
      `CREATE INDEX person_by_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL`,
    );
    await db.query(`
      ALTER TABLE household ADD COLUMN joined_into uuid CONSTRAINT household_joined_into_fk REFERENCES household (id),
        ADD CONSTRAINT household_not_its_own CHECK (joined_into <> id)`);
    await this.heads(db);
    for (const table of OF_PEOPLE) {
      await db.query(`
        ALTER TABLE ${table} ADD COLUMN origin_person_id uuid CONSTRAINT ${table}_origin_person_fk REFERENCES person (id)`);
      await db.query(`CREATE INDEX ${table}_by_origin_person ON ${table} (origin_person_id)`);
      await db.query(`
        CREATE TRIGGER ${table}_whose BEFORE INSERT OR UPDATE OF person_id ON ${table}
        FOR EACH ROW EXECUTE FUNCTION row_belongs_to_head()`);
    }
    await db.query(`
      ALTER TABLE household_member ADD COLUMN origin_household_id uuid
        CONSTRAINT household_member_origin_household_fk REFERENCES household (id)`);
    await db.query(
      `CREATE INDEX household_member_by_origin_household ON household_member (origin_household_id)`,
    );
    await db.query(`
      CREATE TRIGGER household_member_where BEFORE INSERT OR UPDATE OF household_id ON household_member
      FOR EACH ROW EXECUTE FUNCTION row_belongs_to_head_household()`);
    await db.query(`
      CREATE TABLE person_merge (
        id uuid CONSTRAINT person_merge_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT person_merge_centre_fk REFERENCES centre (id),
        kept_id uuid NOT NULL CONSTRAINT person_merge_kept_fk REFERENCES person (id),
        merged_id uuid NOT NULL CONSTRAINT person_merge_merged_fk REFERENCES person (id),
        household_id uuid CONSTRAINT person_merge_household_fk REFERENCES household (id),
        member_id uuid CONSTRAINT person_merge_member_fk REFERENCES household_member (id),
        merged_at timestamptz NOT NULL DEFAULT now(),
        merged_by uuid NOT NULL CONSTRAINT person_merge_merged_by_fk REFERENCES staff (id),
        undone_at timestamptz,
        undone_by uuid CONSTRAINT person_merge_undone_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`
      CREATE UNIQUE INDEX person_merge_once ON person_merge (centre_id, merged_id) WHERE undone_at IS NULL`);
    await db.query(`CALL app_protect('person_merge', 'survivor', '{intake,director}', '{intake}')`);
    await db.query(`
      CREATE TABLE duplicate_pair (
        id uuid CONSTRAINT duplicate_pair_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT duplicate_pair_centre_fk REFERENCES centre (id),
        first_id uuid NOT NULL CONSTRAINT duplicate_pair_first_fk REFERENCES person (id),
        second_id uuid NOT NULL CONSTRAINT duplicate_pair_second_fk REFERENCES person (id),
        reasons text[] NOT NULL,
        told_apart boolean NOT NULL DEFAULT false,
        found_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT duplicate_pair_once UNIQUE (centre_id, first_id, second_id),
        CONSTRAINT duplicate_pair_in_order CHECK (first_id < second_id))`);
    // One row a centre: when it was last looked for such pairs, who asked, and who is at it.
    await db.query(`
      CREATE TABLE duplicate_search (
        centre_id uuid CONSTRAINT duplicate_search_pkey PRIMARY KEY
          CONSTRAINT duplicate_search_centre_fk REFERENCES centre (id),
        requested_at timestamptz NOT NULL DEFAULT now(),
        requested_by uuid CONSTRAINT duplicate_search_requested_by_fk REFERENCES staff (id),
        started_at timestamptz,
        finished_at timestamptz,
        records integer,
        fresh integer,
        run uuid,
        lease_until timestamptz)`);
    for (const table of ['duplicate_pair', 'duplicate_search'])
      await db.query(
        `CALL app_protect('${table}', 'survivor', '{intake,find_duplicates}', '{intake,find_duplicates}')`,
      );
    await db.query(`
      CREATE FUNCTION job_centres() RETURNS SETOF uuid LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$ SELECT id FROM centre $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION job_centres() TO baanek_jobs`);
    await this.follow(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION person_follow(uuid[], uuid[])`);
    await db.query(`DROP FUNCTION job_centres()`);
    await db.query(`DROP TABLE duplicate_search, duplicate_pair, person_merge`);
    await db.query(`DROP TRIGGER household_member_where ON household_member`);
    await db.query(`ALTER TABLE household_member DROP COLUMN origin_household_id`);
    for (const table of OF_PEOPLE) {
      await db.query(`DROP TRIGGER ${table}_whose ON ${table}`);
      await db.query(`ALTER TABLE ${table} DROP COLUMN origin_person_id`);
    }
    await db.query(
      `DROP FUNCTION row_belongs_to_head(), row_belongs_to_head_household(), household_head(uuid), person_head(uuid)`,
    );
    await db.query(`ALTER TABLE household DROP COLUMN joined_into`);
    await db.query(`ALTER TABLE person DROP COLUMN merged_into`);
  }

  /** Who stands for somebody, or for a household, at the end of the chain; and the trigger that asks. */
  private async heads(db: QueryRunner): Promise<void> {
    const side = 'baanek_survivor, baanek_programme';
    for (const [name, table, column] of [
      ['person_head', 'person', 'merged_into'],
      ['household_head', 'household', 'joined_into'],
    ] as const)
      await db.query(`
        CREATE FUNCTION ${name}(who uuid) RETURNS uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE head uuid; onward uuid;
        BEGIN -- in plpgsql: its plans are kept
          SELECT x.id, x.${column} INTO head, onward FROM ${table} x WHERE x.id = who AND x.centre_id = app_centre();
          WHILE onward IS NOT NULL LOOP
            SELECT x.id, x.${column} INTO head, onward FROM ${table} x WHERE x.id = onward;
          END LOOP;
          RETURN head;
        END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION person_head(uuid), household_head(uuid) TO ${side}`);
    await db.query(`
      CREATE FUNCTION row_belongs_to_head() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.person_id IS NULL THEN RETURN NEW; END IF;
        NEW.person_id := coalesce(person_head(coalesce(NEW.origin_person_id, NEW.person_id)), NEW.person_id);
        IF NEW.origin_person_id IS NULL THEN NEW.origin_person_id := NEW.person_id; END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE FUNCTION row_belongs_to_head_household() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.household_id :=
          coalesce(household_head(coalesce(NEW.origin_household_id, NEW.household_id)), NEW.household_id);
        IF NEW.origin_household_id IS NULL THEN NEW.origin_household_id := NEW.household_id; END IF;
        RETURN NEW;
      END $$`);
  }

  /** Lets every row of these people follow them; a constraint that two of them break together refuses the merge. */
  private async follow(db: QueryRunner): Promise<void> {
    const updates = OF_PEOPLE.map(
      table => `UPDATE ${table} SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);`,
    );
    await db.query(`
      CREATE FUNCTION person_follow(who uuid[], homes uuid[]) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE everybody uuid[];
      BEGIN
        IF NOT app_any_role('{intake}') THEN RAISE insufficient_privilege; END IF;
        WITH RECURSIVE following AS (
          SELECT p.id FROM person p WHERE p.id = ANY (who) AND p.centre_id = app_centre() AND p.side = 'survivor'
          UNION SELECT p.id FROM person p JOIN following f ON p.merged_into = f.id)
        SELECT array_agg(id) INTO everybody FROM following;
        ${updates.join('\n        ')}
        WITH RECURSIVE following AS (
          SELECT h.id FROM household h WHERE h.id = ANY (homes) AND h.centre_id = app_centre()
          UNION SELECT h.id FROM household h JOIN following f ON h.joined_into = f.id)
        UPDATE household_member SET household_id = origin_household_id
        WHERE origin_household_id IN (SELECT id FROM following);
      END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION person_follow(uuid[], uuid[]) TO baanek_survivor`);
  }
}
