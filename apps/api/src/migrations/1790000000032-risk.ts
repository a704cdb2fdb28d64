import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor}'`;
/** Whose versions are readable by whoever may read the record itself. */
const RECORDS = { risk_assessment: 'risk_assessment', police_risk: 'police_risk_result' } as const;

/**
 * Assessments of risk, and what the police found; the level that stands and the day of the next assessment are kept with
 * the case, so that lists by risk are as fast as any other. From here on a table belongs to cases by one call.
 */
export class Risk1790000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.belonging(db);
    await db.query(`
      CREATE TABLE risk_assessment (
        id uuid CONSTRAINT risk_assessment_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT risk_assessment_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT risk_assessment_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT risk_assessment_author_fk REFERENCES staff (id),
        assessed_at timestamptz NOT NULL,
        questionnaire text NOT NULL,
        questionnaire_version integer NOT NULL,
        score integer NOT NULL,
        found text NOT NULL,
        level text NOT NULL,
        reassess_on date NOT NULL,
        content bytea NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT risk_assessment_score CHECK (score >= 0))`);
    await db.query(`
      CREATE TABLE police_risk_result (
        id uuid CONSTRAINT police_risk_result_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT police_risk_result_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT police_risk_result_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT police_risk_result_author_fk REFERENCES staff (id),
        assessed_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        level text NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`CREATE INDEX risk_assessment_by_case ON risk_assessment (case_id, assessed_at)`);
    await db.query(`CREATE INDEX police_risk_result_by_case ON police_risk_result (case_id, assessed_on)`);
    for (const [kind, table] of Object.entries(RECORDS)) {
      await db.query(`CALL app_protect('${table}', 'survivor', ${READERS}, ${WRITERS})`);
      await db.query(`CALL app_belongs_to_case('${table}')`);
      await this.versions(db, kind, table);
    }
    await this.kept(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX client_case_by_risk, client_case_by_state_and_risk, client_case_by_reassess`);
    for (const [kind, table] of Object.entries(RECORDS)) {
      await db.query(`DROP POLICY ${kind}_versions_read ON record_version`);
      await db.query(`DROP POLICY ${kind}_versions_add ON record_version`);
      await db.query(`DROP TRIGGER ${table}_follow ON client_case`);
    }
    await db.query(`DROP TABLE risk_assessment, police_risk_result`);
    await db.query(`DROP FUNCTION case_risk_kept()`);
    await db.query(`
      ALTER TABLE client_case DROP COLUMN risk_level, DROP COLUMN risk_rank, DROP COLUMN risk_at, DROP COLUMN reassess_on`);
    await db.query(`DROP PROCEDURE app_belongs_to_case(regclass)`);
    await db.query(`DROP FUNCTION case_rows_follow()`);
  }

  /** Rows of such a table follow their case when it becomes one with another, and back. */
  private async belonging(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_rows_follow() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN -- setting the case anew has the row look for the head of the chain
        EXECUTE format('
          WITH RECURSIVE following AS (
            SELECT $1 AS id UNION SELECT c.id FROM client_case c JOIN following f ON c.joined_into = f.id)
          UPDATE %s SET case_id = origin_case_id WHERE origin_case_id IN (SELECT id FROM following)', TG_ARGV[0])
        USING NEW.id;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE PROCEDURE app_belongs_to_case(tbl regclass) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %1$s ADD COLUMN origin_case_id uuid
                        CONSTRAINT %1$s_origin_case_fk REFERENCES client_case (id)', tbl);
        EXECUTE format('CREATE INDEX %1$s_by_origin_case ON %1$s (origin_case_id)', tbl);
        EXECUTE format('CREATE TRIGGER %1$s_which_case BEFORE INSERT OR UPDATE OF case_id ON %1$s
                        FOR EACH ROW EXECUTE FUNCTION row_belongs_to_head_case()', tbl);
        EXECUTE format('CREATE TRIGGER %1$s_follow AFTER UPDATE OF joined_into ON client_case
                        FOR EACH ROW WHEN (OLD.joined_into IS DISTINCT FROM NEW.joined_into)
                        EXECUTE FUNCTION case_rows_follow(%1$L)', tbl);
      END $$`);
  }

  /** What a record said before is readable by whoever reads the record. */
  private async versions(db: QueryRunner, kind: string, table: string): Promise<void> {
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = '${kind}'
      AND EXISTS (SELECT 1 FROM ${table} r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY ${kind}_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY ${kind}_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
  }

  /** The last assessment that counts, kept with the case it belongs to by now. */
  private async kept(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE client_case ADD COLUMN risk_level text, ADD COLUMN risk_rank integer NOT NULL DEFAULT 0,
        ADD COLUMN risk_at timestamptz, ADD COLUMN reassess_on date`);
    await db.query(`CREATE INDEX client_case_by_risk ON client_case (centre_id, risk_rank, id)`);
    await db.query(
      `CREATE INDEX client_case_by_state_and_risk ON client_case (centre_id, state, risk_rank, id)`,
    );
    await db.query(`
      CREATE INDEX client_case_by_reassess ON client_case (centre_id, reassess_on) WHERE reassess_on IS NOT NULL`);
    await db.query(`
      CREATE FUNCTION case_risk_kept() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        -- locked first: what is read after it holds the assessments of whoever had it before
        PERFORM 1 FROM client_case WHERE id IN (NEW.case_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.case_id END)
        ORDER BY id FOR NO KEY UPDATE;
        UPDATE client_case c SET (risk_level, risk_rank, risk_at, reassess_on) = (
          SELECT max(l.level), coalesce(max(array_position('{standard,medium,high}'::text[], l.level)), 0),
                 max(l.assessed_at), max(l.reassess_on)
          FROM (SELECT r.level, r.assessed_at, r.reassess_on FROM risk_assessment r
                WHERE r.case_id = c.id AND r.voided_at IS NULL ORDER BY r.assessed_at DESC, r.id DESC LIMIT 1) l)
        WHERE c.id IN (NEW.case_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.case_id END);
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER risk_assessment_kept AFTER INSERT OR UPDATE ON risk_assessment
      FOR EACH ROW EXECUTE FUNCTION case_risk_kept()`);
  }
}
