import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
const SIDES = 'baanek_survivor, baanek_office';
/** Somebody is, or is to be, there. */
const TAKES = `state IN ('planned', 'held', 'late')`;
const ALL_OF_CENTRE = `(SELECT app_any_role('{intake,director}'))`;
const OWN = `worker_id = (SELECT app_staff())`;
const NAMED = `EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = appointment_client.case_id
  AND w.staff_id = (SELECT app_staff()) AND w.ended_at IS NULL)`;

/** Appointments, whom they are with, and the rooms they are in: neither worker, room nor client is in two at once. */
export class Appointments1790000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.rooms(db);
    await db.query(`
      CREATE TABLE appointment (
        id uuid CONSTRAINT appointment_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT appointment_centre_fk REFERENCES centre (id),
        worker_id uuid NOT NULL CONSTRAINT appointment_worker_fk REFERENCES staff (id),
        room_id uuid CONSTRAINT appointment_room_fk REFERENCES consulting_room (id),
        kind text NOT NULL,
        state text NOT NULL,
        during tstzrange NOT NULL,
        starts_at timestamptz NOT NULL,
        series_id uuid,
        planned_by uuid NOT NULL CONSTRAINT appointment_planned_by_fk REFERENCES staff (id),
        planned_at timestamptz NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT appointment_not_empty CHECK (NOT isempty(during) AND lower(during) = starts_at AND NOT upper_inf(during)),
        CONSTRAINT appointment_worker_once EXCLUDE USING gist (centre_id WITH =, worker_id WITH =, during WITH &&)
          WHERE (voided_at IS NULL AND ${TAKES}),
        CONSTRAINT appointment_room_once EXCLUDE USING gist (centre_id WITH =, room_id WITH =, during WITH &&)
          WHERE (room_id IS NOT NULL AND voided_at IS NULL AND ${TAKES}))`);
    await db.query(`CREATE INDEX appointment_by_start ON appointment (centre_id, starts_at)`);
    await db.query(`
      CREATE TABLE appointment_client (
        id uuid CONSTRAINT appointment_client_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT appointment_client_centre_fk REFERENCES centre (id),
        appointment_id uuid NOT NULL CONSTRAINT appointment_client_appointment_fk REFERENCES appointment (id),
        case_id uuid NOT NULL CONSTRAINT appointment_client_case_fk REFERENCES client_case (id),
        worker_id uuid NOT NULL CONSTRAINT appointment_client_worker_fk REFERENCES staff (id),
        state text NOT NULL,
        during tstzrange NOT NULL,
        counts boolean NOT NULL,
        doubled boolean NOT NULL DEFAULT false,
        session_id uuid CONSTRAINT appointment_client_session_fk REFERENCES counselling_session (id),
        CONSTRAINT appointment_client_once EXCLUDE USING gist (centre_id WITH =, case_id WITH =, during WITH &&)
          WHERE (counts AND NOT doubled AND ${TAKES}))`);
    await db.query(`CREATE INDEX appointment_client_by_appointment ON appointment_client (appointment_id)`);
    await db.query(`CREATE INDEX appointment_client_by_case ON appointment_client (case_id)`);
    // of a group a counsellor learns no more than that those she works with are in it
    await db.query(`CALL app_protect('appointment_client', 'survivor', ${READERS}, ${WRITERS}, $$
      ${ALL_OF_CENTRE} OR ${OWN} OR ${NAMED}$$)`);
    await db.query(`CALL app_protect('appointment', 'survivor', ${READERS}, ${WRITERS}, $$
      ${ALL_OF_CENTRE} OR ${OWN} OR EXISTS (
        SELECT 1 FROM appointment_client WHERE appointment_client.appointment_id = appointment.id AND ${NAMED})$$)`);
    await db.query(`CALL app_belongs_to_case('appointment_client')`);
    await db.query(
      `ALTER TABLE appointment_client ADD CONSTRAINT appointment_client_listed_once UNIQUE (appointment_id, origin_case_id)`,
    );
    await this.changedByItsOwn(db);
    await this.together(db);
    await this.busy(db);
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'appointment'
      AND EXISTS (SELECT 1 FROM appointment r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY appointment_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY appointment_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY appointment_versions_read ON record_version`);
    await db.query(`DROP POLICY appointment_versions_add ON record_version`);
    await db.query(`DROP TRIGGER appointment_client_follow ON client_case`);
    await db.query(
      `DROP FUNCTION rooms_taken(timestamptz, timestamptz), appointment_clashes(uuid, uuid, uuid, uuid[], tstzrange[])`,
    );
    await db.query(`DROP POLICY baanek_survivor_read ON appointment`);
    await db.query(`DROP POLICY baanek_survivor_add ON appointment`);
    await db.query(`DROP POLICY baanek_survivor_change ON appointment`);
    await db.query(`DROP TABLE appointment_client, appointment, consulting_room`);
    await db.query(
      `DROP FUNCTION appointment_client_begins(), appointment_clients_follow(), appointment_client_doubles()`,
    );
  }

  private async rooms(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consulting_room (
        id uuid CONSTRAINT consulting_room_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT consulting_room_centre_fk REFERENCES centre (id),
        name text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT consulting_room_name_unique UNIQUE (centre_id, name))`);
    await db.query(`CALL app_protect('consulting_room', 'survivor', ${READERS}, '{director}')`);
    // the administrator keeps the rooms; who is in them she never learns
    const keeps = `centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{admin}'))`;
    await db.query(`GRANT SELECT, INSERT, UPDATE ON consulting_room TO baanek_office`);
    await db.query(
      `CREATE POLICY consulting_room_kept ON consulting_room TO ${SIDES} USING (${keeps}) WITH CHECK (${keeps})`,
    );
  }

  /** Who only works with the same client reads of it, and changes nothing. */
  private async changedByItsOwn(db: QueryRunner): Promise<void> {
    const own = `(SELECT app_any_role('{intake}')) OR ${OWN}`;
    for (const table of ['appointment', 'appointment_client']) {
      await db.query(`
        CREATE POLICY own_adds ON ${table} AS RESTRICTIVE FOR INSERT TO baanek_survivor WITH CHECK (${own})`);
      await db.query(`
        CREATE POLICY own_changes ON ${table} AS RESTRICTIVE FOR UPDATE TO baanek_survivor
        USING (${own}) WITH CHECK (${own})`);
    }
  }

  /** Each client's line says what its appointment says of worker and time. */
  private async together(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION appointment_client_begins() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        SELECT a.worker_id, a.during, a.voided_at IS NULL INTO STRICT NEW.worker_id, NEW.during, NEW.counts
        FROM appointment a WHERE a.id = NEW.appointment_id AND a.centre_id = NEW.centre_id;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER appointment_client_begins BEFORE INSERT ON appointment_client
      FOR EACH ROW EXECUTE FUNCTION appointment_client_begins()`);
    await db.query(`
      CREATE FUNCTION appointment_clients_follow() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        UPDATE appointment_client SET worker_id = NEW.worker_id, during = NEW.during, counts = NEW.voided_at IS NULL,
          doubled = doubled AND during = NEW.during WHERE appointment_id = NEW.id;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER appointment_clients_follow AFTER UPDATE OF worker_id, during, voided_at ON appointment
      FOR EACH ROW EXECUTE FUNCTION appointment_clients_follow()`);
    // Two records that turn out to be one client may have been promised two workers at once: no reason to refuse the
    // merge. Runs after the trigger that finds the case at the head, by its name.
    await db.query(`
      CREATE FUNCTION appointment_client_doubles() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        NEW.doubled := EXISTS (
          SELECT 1 FROM appointment_client o WHERE o.centre_id = NEW.centre_id AND o.case_id = NEW.case_id
            AND o.id <> NEW.id AND o.counts AND NOT o.doubled AND o.${TAKES} AND o.during && NEW.during);
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER appointment_client_without_two BEFORE UPDATE OF case_id ON appointment_client
      FOR EACH ROW EXECUTE FUNCTION appointment_client_doubles()`);
  }

  /** That something is taken, and nothing of what it is taken by. */
  private async busy(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION rooms_taken(since timestamptz, before timestamptz)
      RETURNS TABLE (room_id uuid, during tstzrange) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT a.room_id, a.during FROM appointment a
        WHERE app_any_role(${READERS}) AND a.centre_id = app_centre() AND a.room_id IS NOT NULL AND a.voided_at IS NULL
          AND a.${TAKES} AND a.starts_at >= since AND a.starts_at < before $$`);
    await db.query(`
      CREATE FUNCTION appointment_clashes(but uuid, worker uuid, room uuid, cases uuid[], times tstzrange[])
      RETURNS TABLE (nth integer, whose text) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT t.nth::int, w.whose FROM unnest(times) WITH ORDINALITY AS t (during, nth)
        CROSS JOIN LATERAL (
          SELECT 'worker' AS whose WHERE EXISTS (
            SELECT 1 FROM appointment a WHERE a.centre_id = app_centre() AND a.worker_id = worker AND a.during && t.during
              AND a.voided_at IS NULL AND a.${TAKES} AND a.id IS DISTINCT FROM but)
          UNION ALL SELECT 'room' WHERE EXISTS (
            SELECT 1 FROM appointment a WHERE a.centre_id = app_centre() AND a.room_id = room AND a.during && t.during
              AND a.voided_at IS NULL AND a.${TAKES} AND a.id IS DISTINCT FROM but)
          UNION ALL SELECT 'client' WHERE EXISTS (
            SELECT 1 FROM appointment_client k WHERE k.centre_id = app_centre() AND k.case_id = ANY (cases)
              AND k.during && t.during AND k.counts AND NOT k.doubled AND k.${TAKES}
              AND k.appointment_id IS DISTINCT FROM but)) w
        WHERE app_any_role(${WRITERS}) ORDER BY t.nth $$`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION rooms_taken(timestamptz, timestamptz),
        appointment_clashes(uuid, uuid, uuid, uuid[], tstzrange[]) TO baanek_survivor`);
  }
}
