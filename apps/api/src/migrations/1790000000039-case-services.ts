import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
const SIDES = 'baanek_survivor, baanek_office';
const OF_CASE = 'JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id';
const LABELS = {
  case_service_audit_labels: `SELECT x.id, p.code::text FROM case_service x ${OF_CASE}`,
  funding_source_audit_labels: 'SELECT x.id, x.name FROM funding_source x',
  note_template_audit_labels: 'SELECT x.id, x.name FROM note_template x',
};

/**
 * Services of a case, and what pays for them. A service of a session or of an appointment is counted once: of both together
 * there is one that counts, and what it was recorded of stays held for as long. Sessions have notes that their author alone
 * reads, and how a client says she is; a centre keeps templates of notes.
 */
export class CaseServices1790000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.funding(db);
    await db.query(`
      CREATE TABLE case_service (
        id uuid CONSTRAINT case_service_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_service_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_service_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT case_service_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL,
        given_on date NOT NULL,
        units integer NOT NULL DEFAULT 1,
        minutes integer,
        worker_id uuid NOT NULL CONSTRAINT case_service_worker_fk REFERENCES staff (id),
        funding_source_id uuid CONSTRAINT case_service_funding_source_fk REFERENCES funding_source (id),
        project_id uuid CONSTRAINT case_service_project_fk REFERENCES funding_source (id),
        session_id uuid CONSTRAINT case_service_session_fk REFERENCES counselling_session (id),
        appointment_client_id uuid CONSTRAINT case_service_appointment_client_fk REFERENCES appointment_client (id),
        words bytea NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT case_service_units CHECK (units BETWEEN 1 AND 1000),
        CONSTRAINT case_service_minutes CHECK (minutes BETWEEN 1 AND 1440))`);
    await db.query(`CREATE INDEX case_service_by_case ON case_service (case_id, given_on)`);
    await db.query(
      `CREATE UNIQUE INDEX case_service_of_session ON case_service (session_id) WHERE voided_at IS NULL`,
    );
    await db.query(`
      CREATE UNIQUE INDEX case_service_of_appointment ON case_service (appointment_client_id) WHERE voided_at IS NULL`);
    await db.query(`CALL app_protect('case_service', 'survivor', ${READERS}, ${WRITERS})`);
    await db.query(`CALL app_belongs_to_case('case_service')`);
    await this.once(db);
    await this.held(db);
    // what it said before is readable by whoever reads it
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'case_service'
      AND EXISTS (SELECT 1 FROM case_service r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY case_service_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY case_service_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    await this.notes(db);
    for (const [name, rows] of Object.entries(LABELS)) {
      await db.query(`
        CREATE FUNCTION ${name}(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE ${DEFINER} AS $$
          ${rows} WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
            AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
      await db.query(`REVOKE EXECUTE ON FUNCTION ${name}(uuid[]) FROM PUBLIC`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name}(uuid[]) TO ${SIDES}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(LABELS)) await db.query(`DROP FUNCTION ${name}(uuid[])`);
    await db.query(`DROP POLICY case_service_versions_read ON record_version`);
    await db.query(`DROP POLICY case_service_versions_add ON record_version`);
    await db.query(`DROP TRIGGER counselling_session_of_service ON counselling_session`);
    await db.query(`DROP TRIGGER appointment_client_of_service ON appointment_client`);
    await db.query(`DROP TRIGGER case_service_follow ON client_case`);
    await db.query(`DROP TABLE case_service, funding_source, private_note, note_template`);
    await db.query(`ALTER TABLE session_note DROP COLUMN wellbeing`);
    await db.query(`DROP FUNCTION case_service_of_meeting(), session_of_service(), appointment_of_service()`);
  }

  /** What pays for services: sources and projects of a centre. One is closed, never deleted. */
  private async funding(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE funding_source (
        id uuid CONSTRAINT funding_source_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT funding_source_centre_fk REFERENCES centre (id),
        kind text NOT NULL,
        name text NOT NULL,
        since date,
        until date,
        closed boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT funding_source_kind CHECK (kind IN ('source', 'project')),
        CONSTRAINT funding_source_days CHECK (since <= until))`);
    await db.query(
      `CREATE UNIQUE INDEX funding_source_name_unique ON funding_source (centre_id, kind, lower(name))`,
    );
    await db.query(`CALL app_protect('funding_source', 'survivor', ${READERS}, '{director}')`);
    await this.keptByAdministrator(db, 'funding_source');
  }

  /** The administrator keeps the list; what it was used for she never learns. */
  private async keptByAdministrator(db: QueryRunner, table: string): Promise<void> {
    const keeps = `centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{admin}'))`;
    await db.query(`GRANT SELECT, INSERT, UPDATE ON ${table} TO baanek_office`);
    await db.query(
      `CREATE POLICY ${table}_kept ON ${table} TO ${SIDES} USING (${keeps}) WITH CHECK (${keeps})`,
    );
  }

  /** A table of its own for what the author alone reads: the database knows no other reader, whatever the code does. */
  private async notes(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE private_note (
        session_id uuid CONSTRAINT private_note_pkey PRIMARY KEY
          CONSTRAINT private_note_session_fk REFERENCES counselling_session (id),
        centre_id uuid NOT NULL CONSTRAINT private_note_centre_fk REFERENCES centre (id),
        author_id uuid NOT NULL CONSTRAINT private_note_author_fk REFERENCES staff (id),
        note bytea NOT NULL,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`CALL app_protect('private_note', 'survivor', '{counsellor}', '{counsellor}', $$
      author_id = (SELECT app_staff()) AND EXISTS (SELECT 1 FROM counselling_session n
        WHERE n.id = session_id AND n.author_id = (SELECT app_staff()))$$)`);
    // beside the note, for its readers: those who may know that she came need not know how she was
    await db.query(`
      ALTER TABLE session_note ADD COLUMN wellbeing integer
      CONSTRAINT session_note_wellbeing CHECK (wellbeing BETWEEN 0 AND 10)`);
    await db.query(`
      CREATE TABLE note_template (
        id uuid CONSTRAINT note_template_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT note_template_centre_fk REFERENCES centre (id),
        name text NOT NULL,
        body text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`CREATE UNIQUE INDEX note_template_name_unique ON note_template (centre_id, lower(name))`);
    await db.query(`CALL app_protect('note_template', 'survivor', '{director,counsellor}', '{director}')`);
    await this.keptByAdministrator(db, 'note_template');
  }

  /**
   * What a service was recorded of took place, in the same case; of a session that was planned as an appointment the service
   * is that of the appointment too. Runs after the trigger that finds the case at the head, by its name.
   */
  private async once(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_service_of_meeting() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE planned uuid;
      BEGIN
        IF NEW.voided_at IS NOT NULL OR (NEW.session_id IS NULL AND NEW.appointment_client_id IS NULL) THEN
          RETURN NEW;
        END IF;
        IF NEW.session_id IS NULL THEN
          -- locked, so that it is not called off meanwhile
          SELECT k.appointment_id, n.id INTO planned, NEW.session_id FROM appointment_client k
          LEFT JOIN counselling_session n ON n.id = k.session_id AND n.voided_at IS NULL AND n.attendance = 'attended'
          WHERE k.id = NEW.appointment_client_id AND k.case_id = NEW.case_id AND k.counts AND k.state IN ('held', 'late')
          FOR SHARE OF k;
        ELSE
          SELECT n.appointment_id INTO planned FROM counselling_session n
          WHERE n.id = NEW.session_id AND n.case_id = NEW.case_id AND n.voided_at IS NULL AND n.attendance = 'attended'
          FOR SHARE;
        END IF;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'it did not take place' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_service_held';
        END IF;
        IF planned IS NOT NULL THEN
          NEW.appointment_client_id := coalesce(NEW.appointment_client_id, (
            SELECT k.id FROM appointment_client k WHERE k.appointment_id = planned AND k.case_id = NEW.case_id
            ORDER BY k.session_id IS NOT DISTINCT FROM NEW.session_id DESC, k.id LIMIT 1));
          -- two records that became one client may have been in the same appointment
          IF EXISTS (SELECT 1 FROM case_service o JOIN appointment_client k ON k.id = o.appointment_client_id
                     WHERE k.appointment_id = planned AND o.case_id = NEW.case_id AND o.voided_at IS NULL AND o.id <> NEW.id) THEN
            RAISE EXCEPTION 'it is counted already'
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'case_service_of_appointment';
          END IF;
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER case_service_with_meeting BEFORE INSERT OR UPDATE OF voided_at ON case_service
      FOR EACH ROW EXECUTE FUNCTION case_service_of_meeting()`);
  }

  /** What a service counts of is not said to have never taken place before the service is voided. */
  private async held(db: QueryRunner): Promise<void> {
    const refused = `RAISE EXCEPTION 'a service counts of it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_service_counts_of_it'`;
    await db.query(`
      CREATE FUNCTION session_of_service() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF (NEW.voided_at IS NOT NULL OR NEW.attendance <> 'attended') AND EXISTS (
          SELECT 1 FROM case_service s WHERE s.session_id = NEW.id AND s.voided_at IS NULL) THEN ${refused}; END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER counselling_session_of_service BEFORE UPDATE OF voided_at, attendance ON counselling_session
      FOR EACH ROW EXECUTE FUNCTION session_of_service()`);
    await db.query(`
      CREATE FUNCTION appointment_of_service() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF NOT (NEW.counts AND NEW.state IN ('held', 'late')) AND EXISTS (
          SELECT 1 FROM case_service s WHERE s.appointment_client_id = NEW.id AND s.voided_at IS NULL) THEN ${refused}; END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER appointment_client_of_service BEFORE UPDATE OF state, counts ON appointment_client
      FOR EACH ROW EXECUTE FUNCTION appointment_of_service()`);
  }
}
