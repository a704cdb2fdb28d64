import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the API may call before sign-in, until this migration. */
const FUNCTIONS = [
  'auth_find(text)',
  'auth_blocked_until(bytea[])',
  'auth_failed(bytea, bytea, uuid)',
  'auth_cleared(bytea)',
  'session_open(uuid, bytea, uuid, interval, interval, text)',
  'session_use(bytea, boolean)',
  'session_alive(bytea)',
  'session_close(bytea)',
  'setup_target(bytea)',
  'setup_use(bytea, uuid, text, text, bytea, uuid, text, text, text)',
  'demo_accounts()',
];

/** By which the data knows its root key; `migrate` writes it, since only a program has the key. */
export class RootKeyFingerprint1790000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE root_key_fingerprint (
        one boolean DEFAULT true CONSTRAINT root_key_fingerprint_pkey PRIMARY KEY
          CONSTRAINT root_key_fingerprint_one CHECK (one),
        fingerprint bytea NOT NULL CONSTRAINT root_key_fingerprint_whole CHECK (octet_length(fingerprint) = 32),
        kept_at timestamptz NOT NULL DEFAULT now())`);
    await db.query(`ALTER TABLE root_key_fingerprint ENABLE ROW LEVEL SECURITY`);
    // The API's login is told yes or no, and null where none is kept; the fingerprint itself it never sees.
    await db.query(`
      CREATE FUNCTION root_key_fits(wanted bytea) RETURNS boolean LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT (SELECT fingerprint = wanted FROM root_key_fingerprint) $$`);
    await grantLogin(db, [...FUNCTIONS, 'root_key_fits(bytea)']);
  }

  async down(db: QueryRunner): Promise<void> {
    await grantLogin(db, FUNCTIONS);
    await db.query(`DROP FUNCTION root_key_fits(bytea)`);
    await db.query(`DROP TABLE root_key_fingerprint`);
  }
}

async function grantLogin(db: QueryRunner, functions: readonly string[]): Promise<void> {
  await db.query(`
      CREATE OR REPLACE PROCEDURE app_grant_login(login text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('GRANT baanek_survivor, baanek_programme, baanek_office, baanek_jobs TO %I', login);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', login);
        EXECUTE format('GRANT EXECUTE ON FUNCTION ${functions.join(', ')} TO %I', login);
      END $$`);
}
