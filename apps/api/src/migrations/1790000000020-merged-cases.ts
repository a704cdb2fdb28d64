import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to a case; each keeps, beside which that is now, which it was when the row was made. */
const OF_CASES = ['case_change', 'case_worker', 'counselling_session', 'session_note', 'trip'];
/** Tables in which one person may stand twice in the past once two records are one: where, and which rows block. */
const IN_ONE_PLACE = {
  bed_stay: { constraint: 'bed_stay_person_once', blocks: (row = '') => `${row}voided_at IS NULL` },
  trip: {
    constraint: 'trip_client_once',
    blocks: (row = '') => `${row}state IN ('requested', 'assigned', 'done') AND ${row}voided_at IS NULL`,
  },
};
const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

/**
 * Two open cases of one human being are one, and apart again with the records; what overlaps in the past of two
 * records stops no merge; a household has one head (ADR 11).
 */
export class MergedCases1790000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.cases(db);
    // What is moved out of the past is of now, and blocks as everything that is.
    await db.query(`
      CREATE FUNCTION row_counts_again() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF upper_inf(NEW.during) OR upper(NEW.during) > now() THEN NEW.doubled := false; END IF;
        RETURN NEW;
      END $$`);
    for (const [table, { constraint, blocks }] of Object.entries(IN_ONE_PLACE)) {
      await db.query(`ALTER TABLE ${table} ADD COLUMN doubled boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT ${table}_doubled_is_past CHECK (NOT doubled OR NOT upper_inf(during))`);
      await this.once(db, table, constraint, `NOT doubled AND ${blocks()}`);
      await db.query(`
        CREATE TRIGGER ${table}_moved BEFORE UPDATE OF during ON ${table}
        FOR EACH ROW EXECUTE FUNCTION row_counts_again()`);
    }
    await db.query(`
      WITH heads AS (SELECT id, row_number() OVER (PARTITION BY household_id ORDER BY joined_at, id) AS nth
                     FROM household_member WHERE part = 'head' AND left_at IS NULL)
      UPDATE household_member m SET part = 'relative' FROM heads h WHERE h.id = m.id AND h.nth > 1`);
    await db.query(`
      ALTER TABLE household_member ADD CONSTRAINT household_member_one_head
        EXCLUDE USING gist (centre_id WITH =, household_id WITH =) WHERE (part = 'head' AND left_at IS NULL)
        DEFERRABLE INITIALLY IMMEDIATE`);
    await db.query(`
      ALTER TABLE person_merge ADD COLUMN parts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN contact_before bytea,
        ADD COLUMN contact_settled_at timestamptz,
        ADD COLUMN contact_settled_by uuid CONSTRAINT person_merge_contact_settled_by_fk REFERENCES staff (id)`);
    // Whoever opens a file has to be told of every rule for reaching her.
    await this.mergeReaders(db, '{intake,director,counsellor,lawyer,shelter}');
    await db.query(`
      ALTER TABLE person_transfer ADD COLUMN appeals integer NOT NULL DEFAULT 0,
        ADD COLUMN closed_case_id uuid CONSTRAINT person_transfer_closed_case_fk REFERENCES client_case (id)`);
    await db.query(
      `ALTER TABLE appeal ADD COLUMN from_elsewhere boolean NOT NULL DEFAULT false, ADD COLUMN told jsonb`,
    );
    await this.follow(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE appeal DROP COLUMN told, DROP COLUMN from_elsewhere`);
    await db.query(`ALTER TABLE person_transfer DROP COLUMN closed_case_id, DROP COLUMN appeals`);
    await this.mergeReaders(db, '{intake,director}');
    await db.query(`ALTER TABLE person_merge DROP COLUMN contact_settled_by, DROP COLUMN contact_settled_at,
      DROP COLUMN contact_before, DROP COLUMN parts`);
    await db.query(`ALTER TABLE household_member DROP CONSTRAINT household_member_one_head`);
    for (const [table, { constraint, blocks }] of Object.entries(IN_ONE_PLACE)) {
      await db.query(`DROP TRIGGER ${table}_moved ON ${table}`);
      await this.once(db, table, constraint, blocks());
      await db.query(`ALTER TABLE ${table} DROP COLUMN doubled`);
    }
    await db.query(`DROP FUNCTION row_counts_again()`);
    for (const table of OF_CASES) {
      await db.query(`DROP TRIGGER ${table}_which_case ON ${table}`);
      await db.query(`UPDATE ${table} SET case_id = origin_case_id`);
    }
    await db.query(`DROP INDEX case_worker_once`);
    await db.query(`
      CREATE UNIQUE INDEX case_worker_once ON case_worker (centre_id, case_id, staff_id, part) WHERE ended_at IS NULL`);
    for (const table of OF_CASES) await db.query(`ALTER TABLE ${table} DROP COLUMN origin_case_id`);
    await db.query(`DROP INDEX client_case_one_open`);
    await db.query(`
      CREATE UNIQUE INDEX client_case_one_open ON client_case (centre_id, person_id) WHERE state = 'open'`);
    await db.query(`ALTER TABLE client_case DROP COLUMN joined_into`);
    await db.query(`DROP FUNCTION row_belongs_to_head_case(), case_head(uuid)`);
    await this.followAsBefore(db);
    await db.query(`DROP FUNCTION person_cases_follow(uuid[]), person_pasts_follow(uuid[])`);
  }

  private async mergeReaders(db: QueryRunner, roles: string): Promise<void> {
    await db.query(`
      ALTER POLICY baanek_survivor_read ON person_merge
      USING (centre_id = (SELECT app_centre()) AND (SELECT app_any_role('${roles}')))`);
  }

  private async once(db: QueryRunner, table: string, constraint: string, where: string): Promise<void> {
    await db.query(`ALTER TABLE ${table} DROP CONSTRAINT ${constraint}`);
    await db.query(`
      ALTER TABLE ${table} ADD CONSTRAINT ${constraint}
        EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&) WHERE (${where})`);
  }

  /** A case that belongs to another, as a person does: what hangs on it follows to the case at the end of the chain. */
  private async cases(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE client_case ADD COLUMN joined_into uuid
        CONSTRAINT client_case_joined_into_fk REFERENCES client_case (id),
        ADD CONSTRAINT client_case_not_its_own CHECK (joined_into <> id)`);
    await db.query(
      `CREATE INDEX client_case_by_joined_into ON client_case (joined_into) WHERE joined_into IS NOT NULL`,
    );
    await db.query(`DROP INDEX client_case_one_open`);
    await db.query(`
      CREATE UNIQUE INDEX client_case_one_open ON client_case (centre_id, person_id)
      WHERE state = 'open' AND joined_into IS NULL`);
    await db.query(`
      CREATE FUNCTION case_head(which uuid) RETURNS uuid LANGUAGE plpgsql STABLE ${DEFINER} AS $$
      DECLARE head uuid; onward uuid;
      BEGIN -- in plpgsql: its plans are kept
        SELECT x.id, x.joined_into INTO head, onward FROM client_case x WHERE x.id = which AND x.centre_id = app_centre();
        WHILE onward IS NOT NULL LOOP
          SELECT x.id, x.joined_into INTO head, onward FROM client_case x WHERE x.id = onward;
        END LOOP;
        RETURN head;
      END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION case_head(uuid) TO baanek_survivor`);
    await db.query(`
      CREATE FUNCTION row_belongs_to_head_case() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.case_id := coalesce(case_head(coalesce(NEW.origin_case_id, NEW.case_id)), NEW.case_id);
        IF NEW.origin_case_id IS NULL THEN NEW.origin_case_id := NEW.case_id; END IF;
        RETURN NEW;
      END $$`);
    for (const table of OF_CASES) {
      await db.query(`
        ALTER TABLE ${table} ADD COLUMN origin_case_id uuid CONSTRAINT ${table}_origin_case_fk REFERENCES client_case (id)`);
      await db.query(`UPDATE ${table} SET origin_case_id = case_id`);
      await db.query(`CREATE INDEX ${table}_by_origin_case ON ${table} (origin_case_id)`);
      await db.query(`
        CREATE TRIGGER ${table}_which_case BEFORE INSERT OR UPDATE OF case_id ON ${table}
        FOR EACH ROW EXECUTE FUNCTION row_belongs_to_head_case()`);
    }
    // The teams of two cases that are one may both name somebody.
    await db.query(`DROP INDEX case_worker_once`);
    await db.query(`
      CREATE UNIQUE INDEX case_worker_once ON case_worker (centre_id, origin_case_id, staff_id, part)
      WHERE ended_at IS NULL`);
  }

  private async follow(db: QueryRunner): Promise<void> {
    await this.casesFollow(db);
    await this.pastsFollow(db);
    await this.personFollow(
      db,
      `UPDATE appeal SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);
        UPDATE household_member SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);
        PERFORM person_cases_follow(everybody);
        PERFORM person_pasts_follow(everybody);`,
    );
  }

  private async followAsBefore(db: QueryRunner): Promise<void> {
    const moves = ['appeal', 'client_case', 'household_member', 'bed_stay', 'trip'].map(
      table => `UPDATE ${table} SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);`,
    );
    await this.personFollow(db, moves.join('\n        '));
  }

  /** As in migration 11, with these moves. */
  private async personFollow(db: QueryRunner, moves: string): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION person_follow(who uuid[], homes uuid[]) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE everybody uuid[];
      BEGIN
        IF NOT app_any_role('{intake}') THEN RAISE insufficient_privilege; END IF;
        WITH RECURSIVE following AS (
          SELECT p.id FROM person p WHERE p.id = ANY (who) AND p.centre_id = app_centre() AND p.side = 'survivor'
          UNION SELECT p.id FROM person p JOIN following f ON p.merged_into = f.id)
        SELECT array_agg(id) INTO everybody FROM following;
        ${moves}
        WITH RECURSIVE following AS (
          SELECT h.id FROM household h WHERE h.id = ANY (homes) AND h.centre_id = app_centre()
          UNION SELECT h.id FROM household h JOIN following f ON h.joined_into = f.id)
        UPDATE household_member SET household_id = origin_household_id
        WHERE origin_household_id IN (SELECT id FROM following);
      END $$`);
  }

  /**
   * Cases follow their people. One that had joined the case of somebody who is another again stands alone; an open one
   * whose owner has an open one by now joins that. Called by `person_follow` alone.
   */
  private async casesFollow(db: QueryRunner): Promise<void> {
    const moves = OF_CASES.map(
      table => `UPDATE ${table} SET case_id = origin_case_id WHERE origin_case_id = ANY (moved);`,
    );
    await db.query(`
      CREATE FUNCTION person_cases_follow(everybody uuid[]) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE changed uuid[] := '{}'; moved uuid[]; one record; other uuid;
      BEGIN
        FOR one IN -- hers, that had joined the case of whom she is no more
          SELECT c.id FROM client_case c JOIN client_case t ON t.id = c.joined_into
          WHERE c.origin_person_id = ANY (everybody) AND person_head(t.origin_person_id) <> person_head(c.origin_person_id)
        LOOP
          UPDATE client_case SET joined_into = NULL, person_id = origin_person_id WHERE id = one.id;
          changed := changed || one.id;
        END LOOP;
        FOR one IN -- hers, when whom she is by now has an open one
          SELECT c.id, k.id AS onward FROM client_case c JOIN client_case k
            ON k.person_id = person_head(c.origin_person_id) AND k.centre_id = c.centre_id AND k.id <> c.id
            AND k.state = 'open' AND k.joined_into IS NULL AND k.origin_person_id <> ALL (everybody)
          WHERE c.origin_person_id = ANY (everybody) AND c.state = 'open' AND c.joined_into IS NULL
        LOOP
          UPDATE client_case SET joined_into = one.onward WHERE id = one.id;
          changed := changed || one.id;
        END LOOP;
        UPDATE client_case SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);
        FOR one IN -- of others, that had joined one of hers: the first stands alone, the rest join that
          SELECT c.id, c.person_id FROM client_case c JOIN client_case t ON t.id = c.joined_into
          WHERE t.origin_person_id = ANY (everybody) AND person_head(t.origin_person_id) <> person_head(c.origin_person_id)
          ORDER BY c.opened_at, c.id
        LOOP
          SELECT k.id INTO other FROM client_case k
          WHERE k.person_id = one.person_id AND k.state = 'open' AND k.joined_into IS NULL;
          UPDATE client_case SET joined_into = other WHERE id = one.id;
          changed := changed || one.id;
        END LOOP;
        WITH RECURSIVE following AS (
          SELECT c.id FROM client_case c WHERE c.id = ANY (changed)
          UNION SELECT c.id FROM client_case c JOIN following f ON c.joined_into = f.id)
        SELECT array_agg(id) INTO moved FROM following;
        ${moves.join('\n        ')}
      END $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION person_cases_follow(uuid[]) FROM PUBLIC`);
  }

  /**
   * Nights and ways follow their people. Of past ones that overlap, and so were of one human being under two codes, all
   * but one are marked and block nothing; what is going on now, or is to come, still refuses a merge that would have
   * somebody in two places. Called by `person_follow` alone.
   */
  private async pastsFollow(db: QueryRunner): Promise<void> {
    const steps = Object.entries(IN_ONE_PLACE).map(
      ([table, { blocks }]) => `
        SELECT array_agg(DISTINCT x) INTO people FROM (
          SELECT person_id FROM ${table} WHERE origin_person_id = ANY (everybody)
          UNION ALL SELECT person_head(p) FROM unnest(everybody) AS p) AS all_of (x);
        UPDATE ${table} SET doubled = true
        WHERE person_id = ANY (people) AND upper(during) <= now() AND ${blocks()};
        UPDATE ${table} SET person_id = origin_person_id WHERE origin_person_id = ANY (everybody);
        FOR past IN
          SELECT id, person_id, during FROM ${table} WHERE person_id = ANY (people) AND doubled
          ORDER BY upper(during) DESC, id
        LOOP
          UPDATE ${table} SET doubled = false WHERE id = past.id AND NOT EXISTS (
            SELECT 1 FROM ${table} o
            WHERE o.person_id = past.person_id AND o.id <> past.id AND NOT o.doubled AND o.during && past.during
              AND ${blocks('o.')});
        END LOOP;`,
    );
    await db.query(`
      CREATE FUNCTION person_pasts_follow(everybody uuid[]) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE people uuid[]; past record;
      BEGIN ${steps.join('')}
      END $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION person_pasts_follow(uuid[]) FROM PUBLIC`);
  }
}
