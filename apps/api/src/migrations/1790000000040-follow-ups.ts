import type { MigrationInterface, QueryRunner } from 'typeorm';

const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;

/**
 * When somebody asks how she is after her case was closed, and what became of it: days in clear, so that they can be told
 * of, and what was said sealed. Those still to come end with the case being opened again.
 */
export class FollowUps1790000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE follow_up (
        id uuid CONSTRAINT follow_up_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT follow_up_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT follow_up_case_fk REFERENCES client_case (id),
        planned_at timestamptz NOT NULL,
        planned_by uuid NOT NULL CONSTRAINT follow_up_planned_by_fk REFERENCES staff (id),
        due_on date NOT NULL,
        months integer,
        outcome text,
        safety text,
        words bytea,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT follow_up_ended_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT follow_up_months CHECK (months IN (1, 3, 6)),
        CONSTRAINT follow_up_outcome CHECK (outcome IN ('reached', 'not_reached', 'someone_else', 'not_safe', 'declined', 'reopened')),
        CONSTRAINT follow_up_safety CHECK (safety IN ('safer', 'same', 'less_safe', 'not_known')),
        CONSTRAINT follow_up_asked CHECK (outcome IS DISTINCT FROM 'reached' OR safety IS NOT NULL),
        CONSTRAINT follow_up_ended CHECK ((outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_by IS NULL)))`);
    await db.query(`CREATE INDEX follow_up_by_case ON follow_up (case_id, due_on)`);
    await db.query(`CREATE INDEX follow_up_to_come ON follow_up (centre_id, due_on) WHERE ended_at IS NULL`);
    await db.query(`CALL app_protect('follow_up', 'survivor', ${READERS}, ${WRITERS})`);
    await db.query(`CALL app_belongs_to_case('follow_up')`);
    // an auditor learns whose case a follow-up of the trail belongs to
    await db.query(`
      CREATE FUNCTION follow_up_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT x.id, p.code::text FROM follow_up x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION follow_up_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION follow_up_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION follow_up_audit_labels(uuid[])`);
    await db.query(`DROP TRIGGER follow_up_follow ON client_case`);
    await db.query(`DROP TABLE follow_up`);
  }
}
