import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
/** Roles that send records to other centres or ask them for places. */
const SENDERS = `'{intake,shelter}'`;
const DAY = (at: string): string => `(${at} AT TIME ZONE 'Asia/Bishkek')::date`;
/** True of a danger `d` that counts on a day: from the day it was recorded to the day it was known to last. */
const COUNTS_ON = (day: string): string =>
  `d.voided_at IS NULL AND ${DAY('d.recorded_at')} <= ${day} AND (d.until_on IS NULL OR d.until_on >= ${day})`;
const REFUSE = (constraint: string): string =>
  `RAISE EXCEPTION 'a danger of the case' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;

const FUNCTIONS = [
  'case_danger_names(uuid[], uuid, date[])',
  'case_danger_centres(uuid[], uuid, date)',
  'case_not_with(uuid[], uuid, date[])',
  'persons_not_to(uuid[], uuid, date)',
  'household_not_to(uuid, uuid, date)',
  'case_danger_hints(uuid[])',
  'case_danger_remains(uuid[])',
  'danger_centres()',
  'case_danger_audit_labels(uuid[])',
];

/**
 * Places and people that are dangerous to a client: which kind in clear, and a colleague or a centre by its id, so that the
 * database can keep them apart; all else sealed. Whoever is named reads nothing of it. What is planned and what is recorded
 * wait for one another at the case.
 */
export class Dangers1790000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.table(db);
    await this.asked(db);
    await this.answered(db);
    await this.walls(db);
    for (const name of FUNCTIONS) await db.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);
    for (const name of FUNCTIONS.slice(2, -1))
      await db.query(`GRANT EXECUTE ON FUNCTION ${name} TO baanek_survivor`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION case_danger_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER case_worker_no_danger ON case_worker`);
    await db.query(`DROP TRIGGER appointment_client_no_danger ON appointment_client`);
    await db.query(`DROP TRIGGER appointment_no_danger ON appointment`);
    await db.query(`DROP TRIGGER trip_no_danger ON trip`);
    await db.query(`DROP TRIGGER person_transfer_no_danger ON person_transfer`);
    await db.query(`
      DROP FUNCTION case_worker_no_danger(), appointment_client_no_danger(), appointment_no_danger(), trip_no_danger(),
        person_transfer_no_danger()`);
    await db.query(`DROP FUNCTION ${FUNCTIONS.join(', ')}`);
    await db.query(`DROP POLICY case_danger_versions_read ON record_version`);
    await db.query(`DROP POLICY case_danger_versions_add ON record_version`);
    await db.query(`DROP TRIGGER case_danger_follow ON client_case`);
    await db.query(`DROP TABLE case_danger`);
    await db.query(`DROP FUNCTION case_danger_locks()`);
  }

  private async table(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_danger (
        id uuid CONSTRAINT case_danger_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_danger_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_danger_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT case_danger_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL,
        oblast text,
        staff_id uuid CONSTRAINT case_danger_staff_fk REFERENCES staff (id),
        other_centre_id uuid CONSTRAINT case_danger_other_centre_fk REFERENCES centre (id),
        until_on date,
        words bytea NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT case_danger_colleague CHECK ((kind = 'colleague') = (staff_id IS NOT NULL)),
        CONSTRAINT case_danger_other_centre CHECK ((kind = 'centre') = (other_centre_id IS NOT NULL)))`);
    await db.query(`CREATE INDEX case_danger_by_case ON case_danger (case_id, recorded_at)`);
    await db.query(`CREATE INDEX case_danger_by_staff ON case_danger (staff_id) WHERE staff_id IS NOT NULL`);
    await db.query(
      `CALL app_protect('case_danger', 'survivor', ${READERS}, ${WRITERS}, 'staff_id IS DISTINCT FROM (SELECT app_staff())')`,
    );
    await db.query(`CALL app_belongs_to_case('case_danger')`);
    // what it said before is readable by whoever reads it
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'case_danger'
      AND EXISTS (SELECT 1 FROM case_danger r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY case_danger_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY case_danger_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    await db.query(`
      CREATE FUNCTION case_danger_locks() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN -- whoever plans with the case at this moment waits, and then sees it
        PERFORM 1 FROM client_case WHERE id = NEW.case_id FOR NO KEY UPDATE;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER case_danger_locks AFTER INSERT OR UPDATE ON case_danger
      FOR EACH ROW EXECUTE FUNCTION case_danger_locks()`);
  }

  /** What the walls below ask; nobody else may. */
  private async asked(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_danger_names(cases uuid[], who uuid, days date[]) RETURNS SETOF uuid LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        PERFORM 1 FROM client_case WHERE id = ANY (cases) ORDER BY id FOR NO KEY UPDATE;
        RETURN QUERY SELECT DISTINCT d.case_id FROM case_danger d, unnest(days) AS planned (day)
          WHERE d.case_id = ANY (cases) AND d.staff_id = who AND ${COUNTS_ON('planned.day')};
      END $$`);
    await db.query(`
      CREATE FUNCTION case_danger_centres(persons uuid[], where_to uuid, day date) RETURNS SETOF uuid LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        PERFORM 1 FROM client_case WHERE person_id = ANY (persons) ORDER BY id FOR NO KEY UPDATE;
        RETURN QUERY SELECT DISTINCT d.case_id FROM case_danger d JOIN client_case c ON c.id = d.case_id
          WHERE c.person_id = ANY (persons) AND d.other_centre_id = where_to AND ${COUNTS_ON('day')};
      END $$`);
  }

  /** What planners learn: that somebody or somewhere is not for her, and never why. */
  private async answered(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_not_with(cases uuid[], who uuid, days date[]) RETURNS SETOF uuid LANGUAGE sql ${DEFINER} AS $$
        SELECT n.id FROM case_danger_names(cases, who, days) AS n (id) JOIN client_case c ON c.id = n.id
        WHERE c.centre_id = app_centre() AND app_any_role(${READERS}) $$`);
    await db.query(`
      CREATE FUNCTION persons_not_to(persons uuid[], where_to uuid, day date) RETURNS SETOF uuid LANGUAGE sql ${DEFINER} AS $$
        SELECT n.id FROM case_danger_centres(persons, where_to, day) AS n (id) JOIN client_case c ON c.id = n.id
        WHERE c.centre_id = app_centre() AND app_any_role(${SENDERS}) $$`);
    await db.query(`
      CREATE FUNCTION household_not_to(household uuid, where_to uuid, day date) RETURNS SETOF uuid LANGUAGE sql ${DEFINER} AS $$
        SELECT n.id FROM persons_not_to(ARRAY(
          SELECT m.person_id FROM household_member m
          WHERE m.household_id = household AND m.left_at IS NULL AND m.centre_id = app_centre()), where_to, day) AS n (id) $$`);
    await db.query(`
      CREATE FUNCTION case_danger_hints(cases uuid[])
      RETURNS TABLE (case_id uuid, staff_id uuid, since date, until_on date) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT d.case_id, d.staff_id, ${DAY('d.recorded_at')}, d.until_on FROM case_danger d
        WHERE d.case_id = ANY (cases) AND d.centre_id = app_centre() AND d.voided_at IS NULL
          AND d.staff_id IS DISTINCT FROM app_staff() AND app_any_role(${READERS}) $$`);
    await db.query(`
      CREATE FUNCTION case_danger_remains(ids uuid[]) RETURNS TABLE (id uuid, what text) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT d.id, r.what FROM case_danger d CROSS JOIN LATERAL (
          SELECT 'team' WHERE EXISTS (
            SELECT 1 FROM case_worker w WHERE w.case_id = d.case_id AND w.staff_id = d.staff_id AND w.ended_at IS NULL)
          UNION ALL
          SELECT 'appointments' WHERE EXISTS (
            SELECT 1 FROM appointment a JOIN appointment_client k ON k.appointment_id = a.id
            WHERE k.case_id = d.case_id AND k.state = 'planned' AND a.worker_id = d.staff_id AND a.state = 'planned'
              AND a.voided_at IS NULL AND a.starts_at >= d.recorded_at
              AND (d.until_on IS NULL OR ${DAY('a.starts_at')} <= d.until_on))
          UNION ALL
          SELECT 'escorts' WHERE EXISTS (
            SELECT 1 FROM trip t WHERE t.case_id = d.case_id AND t.escort_id = d.staff_id AND t.state = 'assigned'
              AND t.voided_at IS NULL AND (d.until_on IS NULL OR ${DAY('t.starts_at')} <= d.until_on))) AS r (what)
        WHERE d.id = ANY (ids) AND d.centre_id = app_centre() AND d.voided_at IS NULL AND d.staff_id IS NOT NULL
          AND d.staff_id <> app_staff() AND app_any_role(${READERS}) $$`);
    await db.query(`
      CREATE FUNCTION danger_centres() RETURNS TABLE (id uuid, name text) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT c.id, c.name FROM centre c JOIN centre own ON own.id = app_centre()
        WHERE c.id <> own.id AND c.demo = own.demo AND app_any_role(${READERS}) ORDER BY c.name $$`);
    // an auditor learns whose case a danger of the trail belongs to, unless it is she who is named
    await db.query(`
      CREATE FUNCTION case_danger_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM case_danger x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND x.staff_id IS DISTINCT FROM app_staff()
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
  }

  /** Refuse what is planned against a danger, whichever statement plans it. Merges, which only move rows, are let pass. */
  private async walls(db: QueryRunner): Promise<void> {
    const wall = async (name: string, on: string, forbidden: string, constraint: string): Promise<void> => {
      await db.query(`
        CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF EXISTS (${forbidden}) THEN ${REFUSE(constraint)}; END IF;
          RETURN NULL;
        END $$`);
      await db.query(`CREATE TRIGGER ${name} ${on} EXECUTE FUNCTION ${name}()`);
    };
    await wall(
      'case_worker_no_danger',
      `AFTER INSERT ON case_worker FOR EACH ROW WHEN (NEW.ended_at IS NULL)`,
      `SELECT 1 FROM case_danger_names(ARRAY[NEW.case_id], NEW.staff_id, ARRAY[${DAY('NEW.assigned_at')}])`,
      'case_danger_not_with',
    );
    await wall(
      'appointment_client_no_danger',
      `AFTER INSERT OR UPDATE OF state ON appointment_client FOR EACH ROW WHEN (NEW.state = 'planned')`,
      `SELECT 1 FROM appointment a
         CROSS JOIN LATERAL case_danger_names(ARRAY[NEW.case_id], a.worker_id, ARRAY[${DAY('a.starts_at')}])
       WHERE a.id = NEW.appointment_id AND a.voided_at IS NULL
         AND (TG_OP = 'INSERT' OR OLD.state <> 'planned')`,
      'case_danger_not_with',
    );
    await wall(
      'appointment_no_danger',
      `AFTER UPDATE OF worker_id, during, voided_at ON appointment FOR EACH ROW
       WHEN (NEW.state = 'planned' AND NEW.voided_at IS NULL
         AND (OLD.worker_id, OLD.during, OLD.voided_at) IS DISTINCT FROM (NEW.worker_id, NEW.during, NEW.voided_at))`,
      `SELECT 1 FROM case_danger_names(
         ARRAY(SELECT k.case_id FROM appointment_client k WHERE k.appointment_id = NEW.id AND k.state = 'planned'),
         NEW.worker_id, ARRAY[${DAY('NEW.starts_at')}])`,
      'case_danger_not_with',
    );
    await wall(
      'trip_no_danger',
      `AFTER INSERT OR UPDATE OF escort_id, state, during, voided_at ON trip FOR EACH ROW
       WHEN (NEW.state = 'assigned' AND NEW.voided_at IS NULL)`,
      `SELECT 1 FROM case_danger_names(ARRAY[NEW.case_id], NEW.escort_id, ARRAY[${DAY('NEW.starts_at')}])`,
      'case_danger_not_with',
    );
    await wall(
      'person_transfer_no_danger',
      `AFTER INSERT ON person_transfer FOR EACH ROW`,
      `SELECT 1 FROM case_danger_centres(ARRAY[NEW.person_id], NEW.to_centre_id, ${DAY('NEW.sent_at')})`,
      'case_danger_not_there',
    );
  }
}
