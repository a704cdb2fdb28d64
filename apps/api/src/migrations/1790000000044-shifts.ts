import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,shelter,counsellor,director}'`;
const WRITERS = `'{intake,shelter,counsellor}'`;

/**
 * The shift book of a centre: what happened and who is to be reached, and who handed a shift over to whom. An entry about a
 * case is there only for whoever may open that case, one about an appeal for whoever reads appeals.
 */
export class Shifts1790000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.reach(db);
    await this.entries(db);
    await this.attempts(db);
    await this.signOffs(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY shift_entry_versions_read ON record_version`);
    await db.query(`DROP POLICY shift_entry_versions_add ON record_version`);
    await db.query(`DROP TRIGGER shift_entry_follow ON client_case`);
    await db.query(`DROP TABLE shift_sign_off_read, shift_sign_off, reach_attempt, shift_entry`);
    await db.query(`DROP FUNCTION shift_entry_audit_labels(uuid[]), case_openable(uuid)`);
  }

  private async reach(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_openable(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (SELECT 1 FROM client_case c WHERE c.id = which AND c.centre_id = app_centre()) AND (
          app_any_role('{intake,director}')
          OR app_any_role('{counsellor,lawyer}') AND EXISTS (
            SELECT 1 FROM case_worker w WHERE w.case_id = which AND w.staff_id = app_staff() AND w.ended_at IS NULL)) $$`);
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
}
