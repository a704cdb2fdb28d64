import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const SIDES = 'baanek_survivor, baanek_office';
/** Of an appeal `a`: whether it is of somebody who appealed before it, or had a case; as `IS_REPEAT` of cases says it. */
const IS_REPEAT = `(
  EXISTS (SELECT 1 FROM appeal b
          WHERE b.person_id = a.person_id AND b.happened_at < a.happened_at AND b.voided_at IS NULL)
  OR EXISTS (SELECT 1 FROM client_case c
             WHERE c.person_id = a.person_id AND c.opened_at < a.happened_at AND c.voided_at IS NULL))`;

/**
 * Figures of a month that a centre shares with the association, and what is released of their sum. Nobody reads across
 * centres but the task that releases, which is told sums only: no centre, no name.
 */
export class SharedFigures1790000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.counts(db);
    await this.shares(db);
    await this.releases(db);
    await this.release(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION figure_sums(date), figure_months_due(date), figure_months_over()`);
    await db.query(`DROP TABLE figure_reading, figure_release, figure_share`);
    await db.query(`DROP FUNCTION figure_share_open(), appeal_month_counts(date)`);
  }

  /** Counts of a month without a name, which cases exports for reports; policies keep them to who reads the appeals. */
  private async counts(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION appeal_month_counts(which date) RETURNS TABLE (fact text, n integer) LANGUAGE sql STABLE AS $$
        WITH span AS (SELECT which AS first, (which + interval '1 month')::date AS after),
        lines AS MATERIALIZED (SELECT d.day, d.facts, d.n, d.person_id FROM appeal_delta d),
        people AS MATERIALIZED (SELECT DISTINCT l.person_id FROM lines l WHERE l.person_id IS NOT NULL)
        SELECT c.fact, sum(c.n)::int
        FROM (SELECT k.fact, k.n FROM appeal_count k WHERE k.span = 'month' AND k.starts = which
              UNION ALL SELECT unnest(l.facts), l.n FROM lines l, span s WHERE l.day >= s.first AND l.day < s.after
              UNION ALL SELECT 'kind:first', -1 FROM people p JOIN appeal_first f USING (person_id), unnest(f.days) AS day, span s
                        WHERE day >= s.first AND day < s.after
              UNION ALL SELECT 'kind:first', 1 FROM people p JOIN appeal a USING (person_id), span s
                        WHERE a.happened_at >= s.first::timestamp AT TIME ZONE 'Asia/Bishkek'
                          AND a.happened_at < s.after::timestamp AT TIME ZONE 'Asia/Bishkek' AND a.kind = 'help'
                          AND a.voided_at IS NULL AND NOT a.from_elsewhere AND NOT ${IS_REPEAT}) AS c (fact, n)
        WHERE split_part(c.fact, ':', 1) IN ('kind', 'channel', 'violence', 'sex', 'ageBand', 'oblast')
        GROUP BY c.fact HAVING sum(c.n) <> 0 $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION appeal_month_counts(date) TO baanek_survivor`);
  }

  private async shares(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE figure_share (
        centre_id uuid NOT NULL CONSTRAINT figure_share_centre_fk REFERENCES centre (id),
        month date NOT NULL CONSTRAINT figure_share_month CHECK (extract(day FROM month) = 1),
        counts jsonb NOT NULL,
        shared_at timestamptz NOT NULL,
        shared_by uuid NOT NULL CONSTRAINT figure_share_by_fk REFERENCES staff (id),
        withdrawn_at timestamptz,
        withdrawn_by uuid CONSTRAINT figure_share_withdrawn_fk REFERENCES staff (id),
        CONSTRAINT figure_share_pkey PRIMARY KEY (centre_id, month))`);
    await db.query(`CALL app_protect('figure_share', 'survivor', '{director}', '{director}')`);
  }

  private async releases(db: QueryRunner): Promise<void> {
    // of a month that too few centres shared there is a row too, so that it is over; it says how many to nobody
    await db.query(`
      CREATE TABLE figure_release (
        month date NOT NULL,
        centres integer CONSTRAINT figure_release_centres CHECK (centres >= 3),
        figures jsonb,
        released_at timestamptz NOT NULL,
        CONSTRAINT figure_release_whole CHECK ((centres IS NULL) = (figures IS NULL)),
        CONSTRAINT figure_release_pkey PRIMARY KEY (month))`);
    await db.query(`ALTER TABLE figure_release ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT ON figure_release TO ${SIDES}`);
    await db.query(`GRANT INSERT ON figure_release TO baanek_office`);
    await db.query(`
      CREATE POLICY figure_release_read ON figure_release FOR SELECT TO ${SIDES}
      USING ((SELECT app_any_role('{analyst}')) AND centres IS NOT NULL)`);
    await db.query(`
      CREATE POLICY figure_release_add ON figure_release FOR INSERT TO baanek_office
      WITH CHECK ((SELECT app_any_role('{release_figures}')))`);
    // A share and the release of its month do not pass one another: the release waits for the shares, no share follows it.
    await db.query(`
      CREATE FUNCTION figure_share_open() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || NEW.month, 0));
        IF EXISTS (SELECT 1 FROM figure_release r WHERE r.month = NEW.month) THEN
          RAISE EXCEPTION 'the month is over' USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_share_open';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER figure_share_open BEFORE INSERT OR UPDATE ON figure_share
      FOR EACH ROW EXECUTE FUNCTION figure_share_open()`);
    await db.query(`
      CREATE TABLE figure_reading (
        staff_id uuid NOT NULL CONSTRAINT figure_reading_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT figure_reading_centre_fk REFERENCES centre (id),
        month date NOT NULL CONSTRAINT figure_reading_month_fk REFERENCES figure_release (month),
        CONSTRAINT figure_reading_pkey PRIMARY KEY (staff_id, month))`);
    await db.query(`ALTER TABLE figure_reading ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT ON figure_reading TO ${SIDES}`);
    await db.query(`
      CREATE POLICY figure_reading_own ON figure_reading TO ${SIDES}
      USING (staff_id = (SELECT app_staff()) AND centre_id = (SELECT app_centre()))`);
  }

  /** The three questions across centres; each answers one kind of asker, and months and sums alone. */
  private async release(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION figure_months_due(before date) RETURNS TABLE (month date) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT DISTINCT s.month FROM figure_share s
        WHERE app_any_role('{analyst,director}') AND s.month < before AND s.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM figure_release r WHERE r.month = s.month) $$`);
    await db.query(`
      CREATE FUNCTION figure_months_over() RETURNS TABLE (month date, released boolean) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT r.month, r.centres IS NOT NULL FROM figure_release r WHERE app_any_role('{director}') $$`);
    // A centre without an appeal adds nothing and so hides nobody: it does not count.
    await db.query(`
      CREATE FUNCTION figure_sums(which date) RETURNS TABLE (centres integer, counts jsonb) LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF NOT app_any_role('{release_figures}') THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('figures ' || which, 0));
        IF EXISTS (SELECT 1 FROM figure_release r WHERE r.month = which) THEN RETURN; END IF;
        RETURN QUERY
          WITH shares AS (
            SELECT s.counts FROM figure_share s
            WHERE s.month = which AND s.withdrawn_at IS NULL AND s.counts <> '{}'),
          facts AS (SELECT f.key, sum(f.value::int) AS n FROM shares s, jsonb_each_text(s.counts) f GROUP BY f.key)
          SELECT CASE WHEN c.n >= 3 THEN c.n END, CASE WHEN c.n >= 3 THEN (SELECT jsonb_object_agg(key, n) FROM facts) END
          FROM (SELECT count(*)::int AS n FROM shares) c;
      END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION figure_months_due(date), figure_months_over() TO ${SIDES}`);
    await db.query(`GRANT EXECUTE ON FUNCTION figure_sums(date) TO baanek_office`);
  }
}
