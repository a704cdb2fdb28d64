import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const SIDES = 'baanek_survivor, baanek_office';
const TABLES = ['risk_questionnaire', 'risk_questionnaire_use'] as const;

/**
 * Questionnaires of risk that a centre has loaded, and which of all it has put in use, one after another. Rows are only
 * added: results name the version they were found with, and show it as it was asked.
 */
export class Questionnaires1790000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE risk_questionnaire (
        id uuid CONSTRAINT risk_questionnaire_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT risk_questionnaire_centre_fk REFERENCES centre (id),
        code text NOT NULL,
        questionnaire_version integer NOT NULL,
        content jsonb NOT NULL,
        loaded_by uuid NOT NULL CONSTRAINT risk_questionnaire_loaded_by_fk REFERENCES staff (id),
        loaded_at timestamptz NOT NULL,
        CONSTRAINT risk_questionnaire_once UNIQUE (centre_id, code, questionnaire_version),
        CONSTRAINT risk_questionnaire_names_itself CHECK (
          content ->> 'code' = code AND (content ->> 'version')::integer = questionnaire_version))`);
    await db.query(`
      CREATE TABLE risk_questionnaire_use (
        id uuid CONSTRAINT risk_questionnaire_use_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT risk_questionnaire_use_centre_fk REFERENCES centre (id),
        turn integer NOT NULL,
        code text NOT NULL,
        questionnaire_version integer NOT NULL,
        put_by uuid NOT NULL CONSTRAINT risk_questionnaire_use_put_by_fk REFERENCES staff (id),
        put_at timestamptz NOT NULL,
        CONSTRAINT risk_questionnaire_use_turn UNIQUE (centre_id, turn),
        CONSTRAINT risk_questionnaire_use_from_one CHECK (turn >= 1))`);
    for (const [table, by] of [
      ['risk_questionnaire', 'loaded_by'],
      ['risk_questionnaire_use', 'put_by'],
    ] as const) {
      await db.query(`CALL app_protect('${table}', 'survivor', ${READERS}, '{director}')`);
      await this.keptByAdministrator(db, table);
      await db.query(`
        CREATE POLICY own_name ON ${table} AS RESTRICTIVE FOR INSERT TO ${SIDES}
        WITH CHECK (${by} = (SELECT app_staff()))`);
      // what was asked once stays as it was asked
      await db.query(`REVOKE UPDATE ON ${table} FROM ${SIDES}`);
      await db.query(`DROP POLICY baanek_survivor_change ON ${table}`);
    }
    await this.labels(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION risk_questionnaire_audit_labels(uuid[])`);
    for (const table of TABLES) await db.query(`DROP TABLE ${table}`);
  }

  /** The administrator keeps them; what was found with them she never learns. */
  private async keptByAdministrator(db: QueryRunner, table: string): Promise<void> {
    const keeps = `centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{admin}'))`;
    await db.query(`GRANT SELECT, INSERT ON ${table} TO baanek_office`);
    await db.query(`CREATE POLICY ${table}_seen ON ${table} FOR SELECT TO ${SIDES} USING (${keeps})`);
    await db.query(`CREATE POLICY ${table}_added ON ${table} FOR INSERT TO ${SIDES} WITH CHECK (${keeps})`);
  }

  /** In the trail one is called by its code and version. */
  private async labels(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION risk_questionnaire_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, x.code || ' ' || x.questionnaire_version FROM (
          SELECT q.id, q.centre_id, q.code, q.questionnaire_version FROM risk_questionnaire q
          UNION ALL SELECT u.id, u.centre_id, u.code, u.questionnaire_version FROM risk_questionnaire_use u) x
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION risk_questionnaire_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION risk_questionnaire_audit_labels(uuid[]) TO ${SIDES}`);
  }
}
