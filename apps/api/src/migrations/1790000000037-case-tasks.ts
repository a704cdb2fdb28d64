import type { MigrationInterface, QueryRunner } from 'typeorm';

const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const roomsTaken = (within: string): string => `
  CREATE OR REPLACE FUNCTION rooms_taken(since timestamptz, before timestamptz)
  RETURNS TABLE (room_id uuid, during tstzrange) LANGUAGE sql STABLE ${DEFINER} AS $$
    SELECT a.room_id, a.during FROM appointment a
    WHERE app_any_role(${READERS}) AND a.centre_id = app_centre() AND a.room_id IS NOT NULL AND a.voided_at IS NULL
      AND a.state IN ('planned', 'held', 'late') AND ${within} $$`;

/**
 * What is to be done in a case, by whom and by when: the days in clear, so that they can be told of, and the words sealed.
 * Tasks go with the part in the case that is handed over. A room is taken also by what began the evening before.
 */
export class CaseTasks1790000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_task (
        id uuid CONSTRAINT case_task_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_task_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_task_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT case_task_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        owner_id uuid NOT NULL CONSTRAINT case_task_owner_fk REFERENCES staff (id),
        due_on date NOT NULL,
        words bytea NOT NULL,
        outcome text,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT case_task_ended_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT case_task_outcome CHECK (outcome IN ('done', 'not_needed')),
        CONSTRAINT case_task_ended CHECK ((outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_by IS NULL)))`);
    await db.query(`CREATE INDEX case_task_by_case ON case_task (case_id, due_on)`);
    await db.query(`CREATE INDEX case_task_open ON case_task (owner_id, due_on) WHERE ended_at IS NULL`);
    await db.query(`CALL app_protect('case_task', 'survivor', ${READERS}, ${WRITERS})`);
    await db.query(`CALL app_belongs_to_case('case_task')`);
    // an auditor learns whose case a task of the trail belongs to
    await db.query(`
      CREATE FUNCTION case_task_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM case_task x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION case_task_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION case_task_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
    // handed over is what ends for one in the moment in which it begins for another
    await db.query(`
      CREATE FUNCTION case_task_goes_with_part() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        UPDATE case_task t SET owner_id = NEW.staff_id, version = t.version + 1
        WHERE t.case_id = NEW.case_id AND t.ended_at IS NULL AND t.owner_id <> NEW.staff_id
          AND EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = NEW.case_id AND w.staff_id = t.owner_id
                      AND w.part = NEW.part AND w.ended_at = NEW.assigned_at)
          AND NOT EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = NEW.case_id AND w.staff_id = t.owner_id
                          AND w.ended_at IS NULL);
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER case_task_goes_with_part AFTER INSERT ON case_worker
      FOR EACH ROW EXECUTE FUNCTION case_task_goes_with_part()`);
    await db.query(roomsTaken('a.during && tstzrange(since, before)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(roomsTaken('a.starts_at >= since AND a.starts_at < before'));
    await db.query(`DROP TRIGGER case_task_goes_with_part ON case_worker`);
    await db.query(`DROP FUNCTION case_task_goes_with_part()`);
    await db.query(`DROP FUNCTION case_task_audit_labels(uuid[])`);
    await db.query(`DROP TRIGGER case_task_follow ON client_case`);
    await db.query(`DROP TABLE case_task`);
  }
}
