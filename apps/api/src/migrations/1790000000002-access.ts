import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres, staff, their roles, credentials, sessions, and the throttle of sign-in. */
export class Access1790000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE centre (
        id uuid CONSTRAINT centre_pkey PRIMARY KEY,
        code text NOT NULL CONSTRAINT centre_code_unique UNIQUE,
        name text NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now())`);
    await db.query(`
      CREATE TABLE staff (
        id uuid CONSTRAINT staff_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT staff_centre_fk REFERENCES centre (id),
        login text NOT NULL CONSTRAINT staff_login_unique UNIQUE,
        display_name text NOT NULL,
        side text NOT NULL,
        language text NOT NULL DEFAULT 'ru',
        theme text NOT NULL DEFAULT 'system',
        active boolean NOT NULL DEFAULT true,
        must_change_password boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT staff_login_lower CHECK (login = lower(login)))`);
    await db.query(`CREATE INDEX staff_by_centre ON staff (centre_id)`);
    await db.query(`
      CREATE TABLE staff_role (
        staff_id uuid NOT NULL CONSTRAINT staff_role_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT staff_role_centre_fk REFERENCES centre (id),
        role text NOT NULL,
        CONSTRAINT staff_role_pkey PRIMARY KEY (staff_id, role),
        -- a facilitator holds no other role: two rows of one person must agree on being one (ADR 3)
        CONSTRAINT staff_role_one_side EXCLUDE USING gist (staff_id WITH =, ((role = 'facilitator')::int) WITH <>))`);
    await db.query(`
      CREATE TABLE staff_credential (
        staff_id uuid CONSTRAINT staff_credential_pkey PRIMARY KEY
          CONSTRAINT staff_credential_staff_fk REFERENCES staff (id),
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now())`);
    await db.query(`
      CREATE TABLE sign_in_throttle (
        key bytea CONSTRAINT sign_in_throttle_pkey PRIMARY KEY,
        failures integer NOT NULL,
        since timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        blocked_until timestamptz NOT NULL)`);
    await db.query(`
      CREATE TABLE session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
        staff_id uuid NOT NULL CONSTRAINT session_staff_fk REFERENCES staff (id),
        centre_id uuid NOT NULL CONSTRAINT session_centre_fk REFERENCES centre (id),
        opened_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        idle interval NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        agent text NOT NULL)`);
    await db.query(`CREATE INDEX session_by_staff ON session (staff_id) WHERE ended_at IS NULL`);
    await db.query(`
      CREATE TABLE setup_link (
        token_hash bytea CONSTRAINT setup_link_pkey PRIMARY KEY,
        centre_id uuid CONSTRAINT setup_link_centre_fk REFERENCES centre (id),
        expires_at timestamptz NOT NULL,
        used_at timestamptz)`);
    for (const table of [
      'centre',
      'staff',
      'staff_role',
      'staff_credential',
      'sign_in_throttle',
      'session',
      'setup_link',
    ])
      await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await policies(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE setup_link, session, sign_in_throttle, staff_credential, staff_role, staff, centre`,
    );
  }
}

async function policies(db: QueryRunner): Promise<void> {
  const all = 'baanek_survivor, baanek_programme, baanek_office';
  const manages = `(SELECT app_any_role('{director,admin}'))`;
  await db.query(`GRANT SELECT ON centre, staff, staff_role TO ${all}`);
  await db.query(`
    CREATE POLICY centre_read ON centre FOR SELECT TO ${all}
    USING (id = (SELECT app_centre()) OR (app_centre() IS NOT NULL AND (SELECT app_any_role('{admin}'))))`);
  await db.query(`GRANT UPDATE (name, version) ON centre TO baanek_survivor, baanek_office`);
  await db.query(`
    CREATE POLICY centre_change ON centre FOR UPDATE TO baanek_survivor, baanek_office
    USING (id = (SELECT app_centre()) AND ${manages})`);
  // Each side knows only its own people; managers and auditors know all of the centre.
  await db.query(`
    CREATE POLICY staff_read ON staff FOR SELECT TO ${all}
    USING (centre_id = (SELECT app_centre())
      AND (side = replace(current_user, 'baanek_', '') OR id = (SELECT app_staff())
           OR (SELECT app_any_role('{director,admin,auditor}'))))`);
  await db.query(`
    CREATE POLICY staff_role_read ON staff_role FOR SELECT TO ${all}
    USING (centre_id = (SELECT app_centre())
      AND EXISTS (SELECT 1 FROM staff s WHERE s.id = staff_role.staff_id))`);
  await db.query(`GRANT INSERT, UPDATE ON staff TO baanek_survivor, baanek_office`);
  await db.query(
    `GRANT UPDATE (language, theme, must_change_password, version) ON staff TO baanek_programme`,
  );
  await db.query(`GRANT INSERT, DELETE ON staff_role TO baanek_survivor, baanek_office`);
  await db.query(`
    CREATE POLICY staff_add ON staff FOR INSERT TO baanek_survivor, baanek_office
    WITH CHECK (centre_id = (SELECT app_centre()) AND ${manages})`);
  await db.query(`
    CREATE POLICY staff_change ON staff FOR UPDATE TO ${all}
    USING (centre_id = (SELECT app_centre()) AND (id = (SELECT app_staff()) OR ${manages}))`);
  // Nobody gives a role to themselves, or takes one.
  const others = `staff_id <> (SELECT app_staff())`;
  await db.query(`
    CREATE POLICY staff_role_add ON staff_role FOR INSERT TO baanek_survivor, baanek_office
    WITH CHECK (centre_id = (SELECT app_centre()) AND ${manages} AND ${others})`);
  await db.query(`
    CREATE POLICY staff_role_remove ON staff_role FOR DELETE TO baanek_survivor, baanek_office
    USING (centre_id = (SELECT app_centre()) AND ${manages} AND ${others})`);
  await db.query(`
    GRANT SELECT (id, staff_id, centre_id, opened_at, seen_at, idle, expires_at, ended_at, agent),
          UPDATE (ended_at) ON session TO ${all}`);
  await db.query(`
    CREATE POLICY session_read ON session FOR SELECT TO ${all}
    USING (centre_id = (SELECT app_centre()) AND (staff_id = (SELECT app_staff()) OR ${manages}))`);
  await db.query(`
    CREATE POLICY session_end ON session FOR UPDATE TO ${all}
    USING (centre_id = (SELECT app_centre()) AND (staff_id = (SELECT app_staff()) OR ${manages}))`);
}
