import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,shelter,counsellor,director}'`;
const WRITERS = `'{intake,shelter,counsellor}'`;
/** Roles that open cases. */
const TEAM = `'{intake,director,counsellor,lawyer}'`;
const TEAM_WRITERS = `'{intake,counsellor,lawyer}'`;
const ALL_OF_CENTRE = `(SELECT app_any_role('{intake,director}'))`;
const OWN = `worker_id = (SELECT app_staff())`;

/** Whether the asker is named in a case, or stands in for somebody who is. */
const named = (caseId: string, cover: boolean, part = ''): string => `(EXISTS (
    SELECT 1 FROM case_worker w WHERE w.case_id = ${caseId} AND w.staff_id = (SELECT app_staff()) AND w.ended_at IS NULL
      ${part && `AND w.part = '${part}'`})
  ${cover ? `OR ${caseId} IN (SELECT v.case_id FROM cases_covered() v ${part && `WHERE v.part = '${part}'`})` : ''})`;

/**
 * The shift book of a centre: what happened and who is to be reached, and who handed a shift over to whom. An entry about a
 * case is there only for whoever may open that case, one about an appeal for whoever reads appeals. And who stands in for a
 * colleague who is away: on those days she reaches the cases of that colleague, but none in which she is named as dangerous.
 */
export class Shifts1790000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.covers(db);
    await this.covered(db, true);
    await this.reach(db);
    await this.entries(db);
    await this.attempts(db);
    await this.signOffs(db);
    await this.putOff(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE today_put_off`);
    await db.query(`DROP POLICY shift_entry_versions_read ON record_version`);
    await db.query(`DROP POLICY shift_entry_versions_add ON record_version`);
    await db.query(`DROP TRIGGER shift_entry_follow ON client_case`);
    await db.query(`DROP TABLE shift_sign_off_read, shift_sign_off, reach_attempt, shift_entry`);
    await db.query(`DROP FUNCTION shift_entry_audit_labels(uuid[]), case_openable(uuid)`);
    await this.covered(db, false);
    await db.query(`DROP FUNCTION cases_covered()`);
    await db.query(`DROP TABLE staff_cover`);
    await db.query(`DROP FUNCTION app_day()`);
  }

  private async covers(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('app.day', true), '')::date $$`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION app_day() TO baanek_survivor, baanek_programme, baanek_office`);
    await db.query(`
      CREATE TABLE staff_cover (
        id uuid CONSTRAINT staff_cover_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT staff_cover_centre_fk REFERENCES centre (id),
        staff_id uuid NOT NULL CONSTRAINT staff_cover_staff_fk REFERENCES staff (id),
        cover_id uuid NOT NULL CONSTRAINT staff_cover_cover_fk REFERENCES staff (id),
        from_on date NOT NULL,
        until_on date NOT NULL,
        set_by uuid NOT NULL CONSTRAINT staff_cover_set_by_fk REFERENCES staff (id),
        set_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT staff_cover_ended_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT staff_cover_days CHECK (from_on <= until_on),
        CONSTRAINT staff_cover_another CHECK (staff_id <> cover_id),
        CONSTRAINT staff_cover_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CONSTRAINT staff_cover_no_overlap EXCLUDE USING gist (centre_id WITH =, staff_id WITH =,
          daterange(from_on, until_on, '[]') WITH &&) WHERE (ended_at IS NULL))`);
    await db.query(
      `CREATE INDEX staff_cover_by_cover ON staff_cover (cover_id, until_on) WHERE ended_at IS NULL`,
    );
    await db.query(`CALL app_protect('staff_cover', 'survivor', ${TEAM}, ${TEAM})`);
    const own = `(staff_id = (SELECT app_staff()) OR (SELECT app_any_role('{director}')))`;
    await db.query(`
      CREATE POLICY own_or_director_adds ON staff_cover AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (${own} AND set_by = (SELECT app_staff()))`);
    await db.query(`
      CREATE POLICY own_or_director_ends ON staff_cover AS RESTRICTIVE FOR UPDATE TO baanek_survivor
      USING (${own}) WITH CHECK (${own})`);
    await db.query(`
      CREATE FUNCTION cases_covered() RETURNS TABLE (case_id uuid, part text, staff_id uuid) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT w.case_id, w.part, w.staff_id FROM staff_cover v
        JOIN case_worker w ON w.staff_id = v.staff_id AND w.centre_id = v.centre_id AND w.ended_at IS NULL
        WHERE v.cover_id = app_staff() AND v.centre_id = app_centre() AND app_any_role(${TEAM}) AND v.ended_at IS NULL
          AND app_day() BETWEEN v.from_on AND v.until_on
          AND NOT EXISTS (
            SELECT 1 FROM case_danger d WHERE d.case_id = w.case_id AND d.staff_id = v.cover_id AND d.voided_at IS NULL
              AND (d.until_on IS NULL OR d.until_on >= app_day())) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION cases_covered() FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION cases_covered() TO baanek_survivor`);
  }

  /** What a worker named in a case reads, whoever stands in for her reads too; or, taken back, not. */
  private async covered(db: QueryRunner, cover: boolean): Promise<void> {
    const again = async (table: string, readers: string, writers: string, rule: string): Promise<void> => {
      for (const use of ['read', 'add', 'change'])
        await db.query(`DROP POLICY baanek_survivor_${use} ON ${table}`);
      await db.query(`CALL app_protect('${table}', 'survivor', ${readers}, ${writers}, $$${rule}$$)`);
    };
    await again(
      'session_note',
      `'{counsellor}'`,
      `'{counsellor}'`,
      `author_id = (SELECT app_staff()) OR ${named('session_note.case_id', cover, 'counsellor')}`,
    );
    const client = named('appointment_client.case_id', cover);
    await again('appointment_client', TEAM, TEAM_WRITERS, `${ALL_OF_CENTRE} OR ${OWN} OR ${client}`);
    await again(
      'appointment',
      TEAM,
      TEAM_WRITERS,
      `${ALL_OF_CENTRE} OR ${OWN} OR EXISTS (
        SELECT 1 FROM appointment_client WHERE appointment_client.appointment_id = appointment.id AND ${client})`,
    );
    await db.query(`
      CREATE OR REPLACE FUNCTION appointment_why_readable(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (
          SELECT 1 FROM appointment a WHERE a.id = which AND a.centre_id = app_centre() AND (
            app_any_role('{intake,director}')
            OR app_any_role('{counsellor,lawyer}') AND (a.worker_id = app_staff() OR NOT EXISTS (
              SELECT 1 FROM appointment_client k WHERE k.appointment_id = a.id AND NOT ${named('k.case_id', cover)})))) $$`);
  }

  private async reach(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_openable(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (SELECT 1 FROM client_case c WHERE c.id = which AND c.centre_id = app_centre()) AND (
          app_any_role('{intake,director}')
          OR app_any_role('{counsellor,lawyer}') AND ${named('which', true)})
        AND NOT EXISTS (
          SELECT 1 FROM case_danger d WHERE d.case_id = which AND d.staff_id = app_staff() AND d.voided_at IS NULL
            AND (d.until_on IS NULL OR d.until_on >= app_day())) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION case_openable(uuid) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION case_openable(uuid) TO baanek_survivor`);
  }

  private async entries(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE shift_entry (
        id uuid CONSTRAINT shift_entry_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT shift_entry_centre_fk REFERENCES centre (id),
        author_id uuid NOT NULL CONSTRAINT shift_entry_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL,
        urgent boolean NOT NULL,
        case_id uuid CONSTRAINT shift_entry_case_fk REFERENCES client_case (id),
        appeal_id uuid CONSTRAINT shift_entry_appeal_fk REFERENCES appeal (id),
        words bytea NOT NULL,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT shift_entry_ended_by_fk REFERENCES staff (id),
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT shift_entry_about_one CHECK (case_id IS NULL OR appeal_id IS NULL),
        CONSTRAINT shift_entry_whom CHECK (kind <> 'to_reach' OR case_id IS NOT NULL OR appeal_id IS NOT NULL),
        CONSTRAINT shift_entry_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL)))`);
    await db.query(`CREATE INDEX shift_entry_by_time ON shift_entry (centre_id, recorded_at, id)`);
    await db.query(`CREATE INDEX shift_entry_by_case ON shift_entry (case_id)`);
    await db.query(`
      CREATE INDEX shift_entry_open ON shift_entry (centre_id, recorded_at)
      WHERE ended_at IS NULL AND voided_at IS NULL AND (urgent OR kind = 'to_reach')`);
    await db.query(`
      CALL app_protect('shift_entry', 'survivor', ${READERS}, ${WRITERS}, $$
        (case_id IS NULL OR case_openable(case_id))
        AND (appeal_id IS NULL OR (SELECT app_any_role('{intake,director}')))$$)`);
    await db.query(`CALL app_belongs_to_case('shift_entry')`);
    await db.query(`
      CREATE POLICY own_name ON shift_entry AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()))`);
    // who wrote it, when and about whom stays
    await db.query(`REVOKE UPDATE ON shift_entry FROM baanek_survivor`);
    await db.query(`
      GRANT UPDATE (urgent, words, ended_at, ended_by, voided_at, version) ON shift_entry TO baanek_survivor`);
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'shift_entry'
      AND EXISTS (SELECT 1 FROM shift_entry r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY shift_entry_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY shift_entry_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    // an auditor learns whose case an entry of the trail is about
    await db.query(`
      CREATE FUNCTION shift_entry_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM shift_entry x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION shift_entry_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION shift_entry_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  /** Tries to reach somebody are only added to. */
  private async attempts(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reach_attempt (
        id uuid CONSTRAINT reach_attempt_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT reach_attempt_centre_fk REFERENCES centre (id),
        entry_id uuid NOT NULL CONSTRAINT reach_attempt_entry_fk REFERENCES shift_entry (id),
        author_id uuid NOT NULL CONSTRAINT reach_attempt_author_fk REFERENCES staff (id),
        tried_at timestamptz NOT NULL,
        outcome text NOT NULL)`);
    await db.query(`CREATE INDEX reach_attempt_by_entry ON reach_attempt (entry_id, tried_at)`);
    await db.query(`
      CALL app_protect('reach_attempt', 'survivor', ${READERS}, ${WRITERS},
        'EXISTS (SELECT 1 FROM shift_entry e WHERE e.id = entry_id)')`);
    await db.query(`
      CREATE POLICY own_name ON reach_attempt AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()))`);
    await db.query(`REVOKE UPDATE ON reach_attempt FROM baanek_survivor`);
    await db.query(`DROP POLICY baanek_survivor_change ON reach_attempt`);
  }

  /** Each is signed and read in one's own name alone, and stays. */
  private async signOffs(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE shift_sign_off (
        id uuid CONSTRAINT shift_sign_off_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT shift_sign_off_centre_fk REFERENCES centre (id),
        signed_by uuid NOT NULL CONSTRAINT shift_sign_off_signed_by_fk REFERENCES staff (id),
        signed_at timestamptz NOT NULL)`);
    await db.query(`CREATE INDEX shift_sign_off_by_time ON shift_sign_off (centre_id, signed_at)`);
    await db.query(`
      CREATE TABLE shift_sign_off_read (
        sign_off_id uuid CONSTRAINT shift_sign_off_read_sign_off_fk REFERENCES shift_sign_off (id),
        staff_id uuid CONSTRAINT shift_sign_off_read_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT shift_sign_off_read_centre_fk REFERENCES centre (id),
        read_at timestamptz NOT NULL,
        CONSTRAINT shift_sign_off_read_pkey PRIMARY KEY (sign_off_id, staff_id))`);
    for (const [table, who] of [
      ['shift_sign_off', 'signed_by'],
      ['shift_sign_off_read', 'staff_id'],
    ] as const) {
      await db.query(`CALL app_protect('${table}', 'survivor', ${READERS}, ${READERS})`);
      await db.query(`
        CREATE POLICY own_name ON ${table} AS RESTRICTIVE FOR INSERT TO baanek_survivor
        WITH CHECK (${who} = (SELECT app_staff()))`);
      await db.query(`REVOKE UPDATE ON ${table} FROM baanek_survivor`);
      await db.query(`DROP POLICY baanek_survivor_change ON ${table}`);
    }
  }

  /** Lines of “today”, by kind, record and the day or moment they are about, that somebody does not see until a day; hers alone. */
  private async putOff(db: QueryRunner): Promise<void> {
    const all = 'baanek_survivor, baanek_programme, baanek_office';
    await db.query(`
      CREATE TABLE today_put_off (
        staff_id uuid NOT NULL CONSTRAINT today_put_off_staff_fk REFERENCES staff (id),
        kind text NOT NULL,
        record_id uuid NOT NULL,
        centre_id uuid NOT NULL CONSTRAINT today_put_off_centre_fk REFERENCES centre (id),
        due text NOT NULL,
        until_on date NOT NULL,
        CONSTRAINT today_put_off_pkey PRIMARY KEY (staff_id, kind, record_id, due))`);
    await db.query(`ALTER TABLE today_put_off ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON today_put_off TO ${all}`);
    await db.query(`
      CREATE POLICY today_put_off_own ON today_put_off TO ${all}
      USING (staff_id = (SELECT app_staff()) AND centre_id = (SELECT app_centre()))`);
  }
}
