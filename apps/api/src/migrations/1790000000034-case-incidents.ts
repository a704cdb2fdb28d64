import type { MigrationInterface, QueryRunner } from 'typeorm';

const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;

/** What was done to a client: codes in clear, so that they can be counted, and her words sealed. */
export class CaseIncidents1790000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_incident (
        id uuid CONSTRAINT case_incident_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_incident_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_incident_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT case_incident_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        happened_on text,
        violence text[] NOT NULL,
        flags jsonb NOT NULL,
        place_kind text,
        injuries text,
        adults_saw text,
        children_saw text,
        child_ids uuid[] NOT NULL,
        reported text,
        reported_to text[] NOT NULL,
        relation text NOT NULL,
        lives_together text,
        named boolean NOT NULL,
        words bytea NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT case_incident_happened_on CHECK (happened_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        CONSTRAINT case_incident_children CHECK (cardinality(child_ids) = 0 OR children_saw = 'yes'))`);
    await db.query(`CREATE INDEX case_incident_by_case ON case_incident (case_id, happened_on)`);
    await db.query(`CALL app_protect('case_incident', 'survivor', ${READERS}, ${WRITERS})`);
    await db.query(`CALL app_belongs_to_case('case_incident')`);
    // what it said before is readable by whoever reads it
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'case_incident'
      AND EXISTS (SELECT 1 FROM case_incident r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY case_incident_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY case_incident_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY case_incident_versions_read ON record_version`);
    await db.query(`DROP POLICY case_incident_versions_add ON record_version`);
    await db.query(`DROP TRIGGER case_incident_follow ON client_case`);
    await db.query(`DROP TABLE case_incident`);
  }
}
