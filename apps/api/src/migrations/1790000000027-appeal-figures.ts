import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
/** How many changes wait before they are folded; a reader adds up as many at most. */
const WAITING = 256;

/** What a row of `appeal` counts for, and whose first appeal it may decide. */
const appealsOf = (rows: string): string => `
  SELECT centre_id, (happened_at AT TIME ZONE 'Asia/Bishkek')::date AS day, happened_at, person_id,
         CASE WHEN voided_at IS NULL AND NOT from_elsewhere
              THEN appeal_facts(kind, channel, sex, age_band, oblast, violence, person_id IS NOT NULL,
                                happened_at AT TIME ZONE 'Asia/Bishkek', import_digest IS NOT NULL)
              ELSE '{}' END AS facts, voided_at
  FROM ${rows}`;
/** A case counts for nothing, but may be what makes an appeal a repeated one. */
const casesOf = (rows: string): string => `
  SELECT centre_id, NULL::date AS day, opened_at, person_id, '{}'::text[] AS facts, voided_at FROM ${rows}`;

/**
 * Figures of appeals are kept, not counted when they are asked for. Whoever changes an appeal only adds a line of what
 * changed, so nobody waits for anybody; from time to time one of the writers folds the lines of her centre into the counts.
 * Who appealed for the first time follows from all that is on file of her: it is worked out anew for those who are in the lines.
 */
export class AppealFigures1790000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.facts(db);
    await this.fold(db);
    await db.query(
      `INSERT INTO appeal_delta (centre_id, day, facts, n, person_id)
       SELECT centre_id, day, facts, 1, person_id FROM (${appealsOf('appeal')}) a`,
    );
    await db.query(`SELECT appeal_fold(id) FROM centre`);
    await this.follow(db, 'appeal', appealsOf);
    await this.follow(db, 'client_case', casesOf);
    await db.query(`
      CREATE CONSTRAINT TRIGGER appeal_delta_full AFTER INSERT ON appeal_delta DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION appeal_fold_full()`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['client_case', 'appeal']) {
      for (const verb of ['insert', 'update', 'delete'])
        await db.query(`DROP TRIGGER ${table}_counted_${verb} ON ${table}`);
      await db.query(`DROP FUNCTION ${table}_counted()`);
    }
    await db.query(`DROP TABLE appeal_first, appeal_count, appeal_delta`);
    await db.query(`DROP FUNCTION appeal_fold_full(), appeal_fold(uuid)`);
    await db.query(
      `DROP FUNCTION appeal_facts(text, text, text, text, text, text[], boolean, timestamp, boolean)`,
    );
  }

  private async tables(db: QueryRunner): Promise<void> {
    // without a number of its own: it would tell a centre how much the others do
    await db.query(`
      CREATE TABLE appeal_delta (
        centre_id uuid NOT NULL CONSTRAINT appeal_delta_centre_fk REFERENCES centre (id),
        day date,
        facts text[] NOT NULL,
        n integer NOT NULL,
        person_id uuid)`);
    await db.query(`CREATE INDEX appeal_delta_by_centre ON appeal_delta (centre_id)`);
    await db.query(`
      CREATE TABLE appeal_count (
        centre_id uuid NOT NULL CONSTRAINT appeal_count_centre_fk REFERENCES centre (id),
        span text NOT NULL CONSTRAINT appeal_count_span CHECK (span IN ('day', 'month', 'year')),
        starts date NOT NULL,
        fact text NOT NULL,
        n integer NOT NULL,
        CONSTRAINT appeal_count_pkey PRIMARY KEY (centre_id, span, starts, fact)) WITH (fillfactor = 80)`);
    // on which days somebody appealed for the first time, as it is counted: more than one where moments are the same
    await db.query(`
      CREATE TABLE appeal_first (
        centre_id uuid NOT NULL CONSTRAINT appeal_first_centre_fk REFERENCES centre (id),
        person_id uuid NOT NULL,
        days date[] NOT NULL,
        CONSTRAINT appeal_first_pkey PRIMARY KEY (centre_id, person_id))`);
    for (const table of ['appeal_delta', 'appeal_count', 'appeal_first'])
      await db.query(`CALL app_protect('${table}', 'survivor', '{intake,director,counsellor,lawyer}', '{}')`);
  }

  private async facts(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION appeal_facts(kind text, channel text, sex text, age_band text, oblast text, violence text[],
                                   known boolean, local timestamp, imported boolean)
      RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT ARRAY['kind:' || kind, 'channel:' || channel, 'weekday:' || extract(isodow FROM local)]
          || CASE WHEN NOT imported THEN ARRAY['hour:' || extract(hour FROM local)] END
          || CASE WHEN kind = 'help' THEN
               ARRAY['sex:' || sex, 'ageBand:' || age_band, 'oblast:' || oblast]
               || CASE WHEN known THEN ARRAY['kind:known'] END
               || ARRAY(SELECT 'violence:' || v FROM unnest(violence) v) END $$`);
  }

  private async fold(db: QueryRunner): Promise<void> {
    // One statement sees one moment: whatever is not yet in it left a line that stays for the next folding.
    await db.query(`
      CREATE FUNCTION appeal_fold(which uuid) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF NOT pg_try_advisory_xact_lock(hashtextextended(which::text, 2)) THEN RETURN; END IF; -- somebody else is at it
        WITH lines AS (DELETE FROM appeal_delta WHERE centre_id = which RETURNING day, facts, n, person_id),
        people AS (SELECT DISTINCT person_id FROM lines WHERE person_id IS NOT NULL),
        firsts AS (
          SELECT p.person_id, ARRAY(
            SELECT (a.happened_at AT TIME ZONE 'Asia/Bishkek')::date FROM appeal a
            WHERE a.person_id = p.person_id AND a.centre_id = which AND a.kind = 'help' AND a.voided_at IS NULL
              AND NOT a.from_elsewhere
              AND NOT EXISTS (SELECT 1 FROM appeal b WHERE b.person_id = p.person_id AND b.centre_id = which
                              AND b.happened_at < a.happened_at AND b.voided_at IS NULL)
              AND NOT EXISTS (SELECT 1 FROM client_case c WHERE c.person_id = p.person_id AND c.centre_id = which
                              AND c.opened_at < a.happened_at AND c.voided_at IS NULL)) AS days
          FROM people p),
        kept AS (
          INSERT INTO appeal_first AS f (centre_id, person_id, days) SELECT which, person_id, days FROM firsts
          ON CONFLICT (centre_id, person_id) DO UPDATE SET days = excluded.days WHERE f.days <> excluded.days),
        changes AS (
          SELECT day, unnest(facts) AS fact, n FROM lines
          UNION ALL SELECT unnest(days), 'kind:first', 1 FROM firsts
          UNION ALL SELECT unnest(f.days), 'kind:first', -1 FROM people JOIN appeal_first f USING (person_id)
                    WHERE f.centre_id = which),
        days AS (SELECT day, fact, sum(n)::int AS n FROM changes GROUP BY day, fact HAVING sum(n) <> 0)
        INSERT INTO appeal_count AS c (centre_id, span, starts, fact, n)
        SELECT which, span, date_trunc(span, day::timestamp)::date AS starts, fact, sum(n)::int
        FROM days CROSS JOIN unnest(ARRAY['day', 'month', 'year']) AS span
        GROUP BY span, starts, fact HAVING sum(n) <> 0
        ON CONFLICT (centre_id, span, starts, fact) DO UPDATE SET n = c.n + excluded.n;
      END $$`);
    // Once, at the end of a transaction: a journal of many thousand rows leaves its lines until then.
    await db.query(`
      CREATE FUNCTION appeal_fold_full() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF current_setting('app.appeals_folded', true) = NEW.centre_id::text THEN RETURN NULL; END IF;
        PERFORM set_config('app.appeals_folded', NEW.centre_id::text, true);
        IF (SELECT count(*) FROM (SELECT 1 FROM appeal_delta WHERE centre_id = NEW.centre_id LIMIT ${WAITING}) l) = ${WAITING}
        THEN PERFORM appeal_fold(NEW.centre_id); END IF;
        RETURN NULL;
      END $$`);
  }

  private async follow(db: QueryRunner, table: string, rowsOf: (rows: string) => string): Promise<void> {
    const add = (n: number, rows: string): string => `
      INSERT INTO appeal_delta (centre_id, day, facts, n, person_id)
      SELECT centre_id, day, facts, ${n}, person_id FROM (${rows}) r WHERE person_id IS NOT NULL OR facts <> '{}';`;
    const [gone, came] = [rowsOf('gone'), rowsOf('came')];
    await db.query(`
      CREATE FUNCTION ${table}_counted() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN ${add(1, came)}
        ELSIF TG_OP = 'DELETE' THEN ${add(-1, gone)}
        ELSE -- what a change leaves as it was is in neither
          ${add(-1, `${gone} EXCEPT ALL ${came}`)}
          ${add(1, `${came} EXCEPT ALL ${gone}`)}
        END IF;
        RETURN NULL;
      END $$`);
    const seen = {
      insert: 'NEW TABLE AS came',
      update: 'OLD TABLE AS gone NEW TABLE AS came',
      delete: 'OLD TABLE AS gone',
    };
    for (const [verb, tables] of Object.entries(seen))
      await db.query(`
        CREATE TRIGGER ${table}_counted_${verb} AFTER ${verb} ON ${table} REFERENCING ${tables}
        FOR EACH STATEMENT EXECUTE FUNCTION ${table}_counted()`);
  }
}
