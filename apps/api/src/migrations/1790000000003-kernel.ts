import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys, audit trail, replies to repeated requests; and the functions that make a centre and its staff. */
export class Kernel1790000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const all = 'baanek_survivor, baanek_programme, baanek_office';
    await db.query(`
      CREATE TABLE centre_key (
        centre_id uuid CONSTRAINT centre_key_pkey PRIMARY KEY CONSTRAINT centre_key_centre_fk REFERENCES centre (id),
        wrapped bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now())`);
    await db.query(`ALTER TABLE centre_key ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT ON centre_key TO ${all}`);
    await db.query(
      `CREATE POLICY centre_key_read ON centre_key FOR SELECT TO ${all} USING (centre_id = (SELECT app_centre()))`,
    );
    await db.query(`
      CREATE TABLE sealing_key (
        subject_id uuid CONSTRAINT sealing_key_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT sealing_key_centre_fk REFERENCES centre (id),
        side text NOT NULL,
        wrapped bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now())`);
    const survivor = `'{intake,counsellor,lawyer,escort,shelter,director,find_duplicates}'`;
    await db.query(
      `CALL app_protect('sealing_key', 'survivor', ${survivor}, '{intake,counsellor,lawyer,shelter}', $$side = 'survivor'$$)`,
    );
    await db.query(
      `CALL app_protect('sealing_key', 'programme', '{facilitator}', '{facilitator}', $$side = 'programme'$$)`,
    );
    // a key that is written over is a record that nobody can read any more
    await db.query(`REVOKE UPDATE ON sealing_key FROM baanek_survivor, baanek_programme`);
    await db.query(`
      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_event_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT audit_event_centre_fk REFERENCES centre (id),
        at timestamptz NOT NULL DEFAULT now(),
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        staff_id uuid NOT NULL,
        action text NOT NULL,
        subject_kind text,
        subject_id uuid,
        subject_ids uuid[],
        reason text)`);
    await db.query(`CREATE INDEX audit_event_by_centre ON audit_event (centre_id, id)`);
    await db.query(`CREATE INDEX audit_event_by_subject ON audit_event (centre_id, subject_id, id)`);
    await db.query(`ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY`);
    await db.query(
      `GRANT INSERT (centre_id, staff_id, action, subject_kind, subject_id, subject_ids, reason) ON audit_event TO ${all}`,
    );
    await db.query(`GRANT SELECT ON audit_event TO baanek_survivor, baanek_office`);
    await db.query(`
      CREATE POLICY audit_event_add ON audit_event FOR INSERT TO ${all}
      WITH CHECK (centre_id = (SELECT app_centre()) AND staff_id = (SELECT app_staff()))`);
    await db.query(`
      CREATE POLICY audit_event_read ON audit_event FOR SELECT TO baanek_survivor, baanek_office
      USING (centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{auditor}')))`);
    await db.query(`
      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege'; END $$`);
    await db.query(`
      CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`);
    await db.query(`
      CREATE TABLE idempotent_reply (
        staff_id uuid NOT NULL,
        key uuid NOT NULL,
        centre_id uuid NOT NULL CONSTRAINT idempotent_reply_centre_fk REFERENCES centre (id),
        request_hash bytea NOT NULL,
        status integer,
        body bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotent_reply_pkey PRIMARY KEY (staff_id, key))`);
    await db.query(`ALTER TABLE idempotent_reply ENABLE ROW LEVEL SECURITY`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON idempotent_reply TO ${all}`);
    await db.query(`GRANT SELECT (created_at), DELETE ON idempotent_reply TO baanek_jobs`);
    await db.query(`
      CREATE POLICY idempotent_reply_own ON idempotent_reply TO ${all}
      USING (staff_id = (SELECT app_staff()) AND centre_id = (SELECT app_centre()))`);
    await db.query(`
      CREATE POLICY idempotent_reply_sweep ON idempotent_reply TO baanek_jobs
      USING (created_at < now() - interval '2 days')`);
    await this.creators(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION centre_open, credential_own, credential_set, staff_create, centre_create`);
    await db.query(`DROP TABLE idempotent_reply, audit_event, sealing_key, centre_key`);
    await db.query(`DROP FUNCTION audit_is_append_only`);
  }

  private async creators(db: QueryRunner): Promise<void> {
    const definer = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
    await db.query(`
      CREATE FUNCTION centre_create(id uuid, code text, name text, demo boolean, wrapped bytea) RETURNS void
      LANGUAGE sql ${definer} AS $$
        INSERT INTO centre (id, code, name, demo) VALUES (id, code, name, demo);
        INSERT INTO centre_key (centre_id, wrapped) VALUES (id, wrapped) $$`);
    await db.query(`
      CREATE FUNCTION staff_create(who uuid, centre uuid, login text, display_name text, roles text[],
                                   password_hash text, must_change boolean) RETURNS void
      LANGUAGE sql ${definer} AS $$
        INSERT INTO staff (id, centre_id, login, display_name, side, must_change_password)
        VALUES (who, centre, login, display_name,
                CASE WHEN 'facilitator' = ANY(roles) THEN 'programme'
                     WHEN roles && '{intake,counsellor,lawyer,escort,shelter,director}' THEN 'survivor'
                     ELSE 'office' END, must_change);
        INSERT INTO staff_role (staff_id, centre_id, role) SELECT who, centre, r FROM unnest(roles) r;
        INSERT INTO staff_credential (staff_id, password_hash) VALUES (who, password_hash) $$`);
    // One's own password, or that of a colleague by those who manage staff; nobody else's, whatever the caller says.
    await db.query(`
      CREATE FUNCTION credential_set(who uuid, password_hash text) RETURNS boolean
      LANGUAGE plpgsql ${definer} AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = who AND s.centre_id = app_centre()
                       AND (s.id = app_staff() OR app_any_role('{director,admin}'))) THEN RETURN false; END IF;
        INSERT INTO staff_credential AS c (staff_id, password_hash) VALUES (who, password_hash)
        ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now();
        RETURN true;
      END $$`);
    await db.query(`
      CREATE FUNCTION credential_own() RETURNS text LANGUAGE sql STABLE ${definer} AS $$
        SELECT c.password_hash FROM staff_credential c WHERE c.staff_id = app_staff() $$`);
    await db.query(`
      CREATE FUNCTION centre_open(centre uuid, code text, name text, wrapped bytea, who uuid, login text,
                                  display_name text, password_hash text) RETURNS void
      LANGUAGE plpgsql ${definer} AS $$
      BEGIN
        IF NOT app_any_role('{admin}') THEN RAISE insufficient_privilege; END IF;
        PERFORM centre_create(centre, code, name, false, wrapped);
        PERFORM staff_create(who, centre, login, display_name, '{admin}', password_hash, true);
      END $$`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION credential_set(uuid, text), credential_own()
      TO baanek_survivor, baanek_programme, baanek_office`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION centre_open(uuid, text, text, bytea, uuid, text, text, text)
      TO baanek_survivor, baanek_office`);
  }
}
