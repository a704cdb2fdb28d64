import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
/** Each is read, changed and told of alike; the kind of its versions is the name of its table. */
const TABLES = ['case_goal', 'goal_note', 'plan_review', 'safety_plan'] as const;

/** What every record of a case begins and ends with. */
const record = (table: string, columns: string): string => `
  CREATE TABLE ${table} (
    id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
    centre_id uuid NOT NULL CONSTRAINT ${table}_centre_fk REFERENCES centre (id),
    case_id uuid NOT NULL CONSTRAINT ${table}_case_fk REFERENCES client_case (id),
    author_id uuid NOT NULL CONSTRAINT ${table}_author_fk REFERENCES staff (id),
    recorded_at timestamptz NOT NULL,
    ${columns},
    words bytea NOT NULL,
    voided_at timestamptz,
    version integer NOT NULL DEFAULT 1)`;

/**
 * What a client wants to reach and how far she has come, to which tasks may belong; reviews of her plan; her safety plan in
 * the versions in which it was saved. Codes and days in clear, so that they can be told of, and the words sealed.
 */
export class CasePlan1790000000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      record(
        'case_goal',
        `kind text NOT NULL,
        agreed_on date NOT NULL,
        aim_on date,
        CONSTRAINT case_goal_aim_on CHECK (aim_on >= agreed_on)`,
      ),
    );
    await db.query(
      record(
        'goal_note',
        `goal_id uuid NOT NULL CONSTRAINT goal_note_goal_fk REFERENCES case_goal (id),
        noted_on date NOT NULL,
        progress text NOT NULL,
        CONSTRAINT goal_note_progress CHECK (progress IN ('not_begun', 'under_way', 'reached', 'given_up'))`,
      ),
    );
    await db.query(record('plan_review', 'next_on date NOT NULL'));
    await db.query(record('safety_plan', 'form_version integer NOT NULL'));
    await db.query(`
      ALTER TABLE case_task ADD COLUMN goal_id uuid CONSTRAINT case_task_goal_fk REFERENCES case_goal (id)`);
    for (const table of TABLES)
      await db.query(`CREATE INDEX ${table}_by_case ON ${table} (case_id, recorded_at)`);
    await db.query(`CREATE INDEX goal_note_by_goal ON goal_note (goal_id, noted_on)`);
    await db.query(`CREATE INDEX case_task_by_goal ON case_task (goal_id)`);
    for (const table of TABLES) await this.ofCases(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE case_task DROP COLUMN goal_id`);
    for (const table of TABLES) {
      await db.query(`DROP FUNCTION ${table}_audit_labels(uuid[])`);
      await db.query(`DROP POLICY ${table}_versions_read ON record_version`);
      await db.query(`DROP POLICY ${table}_versions_add ON record_version`);
      await db.query(`DROP TRIGGER ${table}_follow ON client_case`);
    }
    await db.query(`DROP TABLE goal_note, case_goal, plan_review, safety_plan`);
  }

  /** Walls, belonging, versions for whoever reads the record, and whose case it is for an auditor who finds it in the trail. */
  private async ofCases(db: QueryRunner, table: string): Promise<void> {
    await db.query(`CALL app_protect('${table}', 'survivor', ${READERS}, ${WRITERS})`);
    await db.query(`CALL app_belongs_to_case('${table}')`);
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = '${table}'
      AND EXISTS (SELECT 1 FROM ${table} r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY ${table}_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY ${table}_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    await db.query(`
      CREATE FUNCTION ${table}_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM ${table} x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION ${table}_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION ${table}_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }
}
