import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that can be voided: left out of lists and figures, kept in the trail. */
const VOIDABLE = ['appeal', 'client_case', 'counselling_session'] as const;

/** What records said before they were corrected, and records that count no more. */
export class Corrections1790000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_version (
        id uuid CONSTRAINT record_version_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT record_version_centre_fk REFERENCES centre (id),
        side text NOT NULL,
        kind text NOT NULL,
        record_id uuid NOT NULL,
        version integer NOT NULL,
        change text NOT NULL,
        reason text NOT NULL,
        sealed_for uuid NOT NULL,
        content bytea NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by uuid NOT NULL CONSTRAINT record_version_changed_by_fk REFERENCES staff (id),
        CONSTRAINT record_version_once UNIQUE (centre_id, record_id, version))`);
    await db.query(`ALTER TABLE record_version ENABLE ROW LEVEL SECURITY`);
    // Who may read a record now may read what it said before: the policies of its own table decide.
    const readable: Record<string, string> = {
      survivor: `
        WHEN 'appeal' THEN EXISTS (SELECT 1 FROM appeal r WHERE r.id = record_id)
        WHEN 'session' THEN EXISTS (SELECT 1 FROM session_note r WHERE r.session_id = record_id)
        WHEN 'person' THEN EXISTS (SELECT 1 FROM person r WHERE r.id = record_id)
        WHEN 'household' THEN EXISTS (SELECT 1 FROM household r WHERE r.id = record_id)`,
      programme: `
        WHEN 'person' THEN EXISTS (SELECT 1 FROM person r WHERE r.id = record_id)
        WHEN 'enrolment' THEN EXISTS (SELECT 1 FROM enrolment r WHERE r.id = record_id)`,
    };
    for (const [side, tables] of Object.entries(readable)) {
      const role = `baanek_${side}`;
      const rule = `centre_id = (SELECT app_centre()) AND side = '${side}' AND CASE kind ${tables} ELSE false END`;
      await db.query(`GRANT SELECT, INSERT ON record_version TO ${role}`);
      await db.query(`CREATE POLICY ${role}_read ON record_version FOR SELECT TO ${role} USING (${rule})`);
      await db.query(`
        CREATE POLICY ${role}_add ON record_version FOR INSERT TO ${role}
        WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    }
    await db.query(`
      CREATE TRIGGER record_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_version
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`);
    for (const table of VOIDABLE) await db.query(`ALTER TABLE ${table} ADD COLUMN voided_at timestamptz`);
    // First or repeat follows from what is on file when it is asked.
    await db.query(`ALTER TABLE appeal DROP COLUMN repeat`);
    await db.query(`DROP INDEX appeal_by_person`);
    await db.query(
      `CREATE INDEX appeal_by_person ON appeal (person_id, happened_at) WHERE person_id IS NOT NULL`,
    );
  }

  /** First and repeat are worked out anew, as they would have been said when each appeal was logged. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX appeal_by_person`);
    await db.query(`CREATE INDEX appeal_by_person ON appeal (person_id) WHERE person_id IS NOT NULL`);
    await db.query(`ALTER TABLE appeal ADD COLUMN repeat boolean NOT NULL DEFAULT false`);
    await db.query(`
      UPDATE appeal a SET repeat = true
      WHERE EXISTS (SELECT 1 FROM appeal b WHERE b.person_id = a.person_id AND b.happened_at < a.happened_at)
         OR EXISTS (SELECT 1 FROM client_case c WHERE c.person_id = a.person_id AND c.opened_at < a.happened_at)`);
    await db.query(`ALTER TABLE appeal ALTER COLUMN repeat DROP DEFAULT`);
    for (const table of VOIDABLE) await db.query(`ALTER TABLE ${table} DROP COLUMN voided_at`);
    await db.query(`DROP TABLE record_version`);
  }
}
