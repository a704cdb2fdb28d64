import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/** What the API may do before it knows who asks: narrow functions of the owner, no table rights. */
export class AuthFunctions1790000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const definer = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
    await db.query(`
      CREATE FUNCTION auth_find(wanted text)
      RETURNS TABLE (staff_id uuid, centre_id uuid, password_hash text, roles text[])
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT s.id, s.centre_id, c.password_hash,
               ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id ORDER BY r.role)
        FROM staff s JOIN staff_credential c ON c.staff_id = s.id
        WHERE s.login = wanted AND s.active $$`);
    await db.query(`
      CREATE FUNCTION auth_blocked_until(keys bytea[]) RETURNS timestamptz
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT max(blocked_until) FROM sign_in_throttle WHERE key = ANY(keys) AND blocked_until > now() $$`);
    await this.throttle(db, definer);
    await this.sweep(db, definer);
    await this.sessions(db, definer);
    await this.setup(db, definer);
    await db.query(`
      CREATE PROCEDURE app_grant_login(login text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('GRANT baanek_survivor, baanek_programme, baanek_office, baanek_jobs TO %I', login);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', login);
        EXECUTE format('GRANT EXECUTE ON FUNCTION ${FUNCTIONS.join(', ')} TO %I', login);
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP PROCEDURE app_grant_login(text)`);
    for (const name of FUNCTIONS) await db.query(`DROP FUNCTION ${name}`);
    await db.query(`DROP FUNCTION auth_slow_down, access_sweep`);
  }

  private async throttle(db: QueryRunner, definer: string): Promise<void> {
    // Some failures are free, then 2, 4, 8 … seconds up to the longest. They count from the first, or from the last.
    await db.query(`
      CREATE FUNCTION auth_slow_down(counted bytea, free integer, longest interval, from_first boolean) RETURNS void
      LANGUAGE sql AS $$
        INSERT INTO sign_in_throttle AS t (key, failures, since, last_at, blocked_until)
        VALUES (counted, 1, now(), now(), now())
        ON CONFLICT (key) DO UPDATE SET
          last_at = now(),
          (failures, since, blocked_until) = (
            SELECT n, CASE n WHEN 1 THEN now() ELSE t.since END,
                   CASE WHEN n <= free THEN now() ELSE now() + least(longest, interval '1 second' * 2 ^ least(n - free, 10)) END
            FROM (SELECT CASE WHEN CASE WHEN from_first THEN t.since ELSE t.last_at END < now() - interval '1 hour'
                              THEN 1 ELSE t.failures + 1 END AS n) AS next) $$`);
    // A login is forgotten after an hour of quiet. An address may be a whole office's: never for long, and anew each hour.
    await db.query(`
      CREATE FUNCTION auth_failed(login bytea, address bytea, who uuid) RETURNS void
      LANGUAGE sql ${definer} AS $$
        SELECT auth_slow_down(login, 4, '15 minutes', false);
        SELECT auth_slow_down(address, 30, '60 seconds', true);
        INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
        SELECT s.centre_id, s.id, 'access.sign_in_failed', 'staff', s.id FROM staff s WHERE s.id = who $$`);
    await db.query(`
      CREATE FUNCTION auth_cleared(login bytea) RETURNS void
      LANGUAGE sql ${definer} AS $$ DELETE FROM sign_in_throttle WHERE key = login $$`);
  }

  private async sweep(db: QueryRunner, definer: string): Promise<void> {
    // The last session of each stays: the list of staff says by it when they were here.
    await db.query(`
      CREATE FUNCTION access_sweep() RETURNS void LANGUAGE sql ${definer} AS $$
        DELETE FROM sign_in_throttle WHERE last_at < now() - interval '1 day';
        DELETE FROM session x
        WHERE coalesce(x.ended_at, least(x.expires_at, x.seen_at + x.idle)) < now() - interval '30 days'
          AND EXISTS (SELECT 1 FROM session y WHERE y.staff_id = x.staff_id AND (y.seen_at, y.id) > (x.seen_at, x.id)) $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION access_sweep() TO baanek_jobs`);
  }

  private async sessions(db: QueryRunner, definer: string): Promise<void> {
    await db.query(`
      CREATE FUNCTION session_open(id uuid, hash bytea, who uuid, idle interval, life interval, agent text) RETURNS void
      LANGUAGE sql ${definer} AS $$
        INSERT INTO session (id, token_hash, staff_id, centre_id, idle, expires_at, agent)
        SELECT $1, $2, s.id, s.centre_id, $4, now() + $5, $6 FROM staff s WHERE s.id = $3;
        INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
        SELECT s.centre_id, s.id, 'access.signed_in', 'session', $1 FROM staff s WHERE s.id = who $$`);
    const alive = `x.token_hash = hash AND x.ended_at IS NULL AND x.expires_at > now() AND x.seen_at + x.idle > now()`;
    await db.query(`
      CREATE FUNCTION session_use(hash bytea, attended boolean)
      RETURNS TABLE (session_id uuid, staff_id uuid, centre_id uuid, roles text[], must_change_password boolean)
      LANGUAGE plpgsql ${definer} AS $$
      #variable_conflict use_column
      BEGIN
        UPDATE session x SET seen_at = now()
          WHERE attended AND ${alive} AND x.seen_at < now() - interval '30 seconds';
        RETURN QUERY SELECT x.id, s.id, s.centre_id,
            ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id), s.must_change_password
          FROM session x JOIN staff s ON s.id = x.staff_id WHERE ${alive} AND s.active;
      END $$`);
    await db.query(`
      CREATE FUNCTION session_alive(hash bytea) RETURNS boolean LANGUAGE sql STABLE ${definer} AS $$
        SELECT EXISTS (SELECT 1 FROM session x JOIN staff s ON s.id = x.staff_id WHERE ${alive} AND s.active) $$`);
    await db.query(`
      CREATE FUNCTION session_close(hash bytea) RETURNS void LANGUAGE sql ${definer} AS $$
        WITH closed AS (UPDATE session x SET ended_at = now() WHERE x.token_hash = hash AND x.ended_at IS NULL
                        RETURNING x.id, x.staff_id, x.centre_id)
        INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
        SELECT centre_id, staff_id, 'access.signed_out', 'session', id FROM closed $$`);
  }

  private async setup(db: QueryRunner, definer: string): Promise<void> {
    await db.query(`
      CREATE FUNCTION setup_target(hash bytea) RETURNS boolean LANGUAGE sql STABLE ${definer} AS $$
        SELECT EXISTS (SELECT 1 FROM setup_link WHERE token_hash = hash AND used_at IS NULL AND expires_at > now()) $$`);
    // Spends the link and makes the first centre and its administrator; false when the link is spent or stale.
    await db.query(`
      CREATE FUNCTION setup_use(hash bytea, centre uuid, code text, name text, wrapped bytea,
                                who uuid, login text, display_name text, password_hash text) RETURNS boolean
      LANGUAGE plpgsql ${definer} AS $$
      BEGIN
        UPDATE setup_link SET used_at = now(), centre_id = NULL
          WHERE token_hash = hash AND used_at IS NULL AND expires_at > now();
        IF NOT FOUND THEN RETURN false; END IF;
        PERFORM centre_create(centre, code, name, false, wrapped);
        PERFORM staff_create(who, centre, login, display_name, '{admin}', password_hash, false);
        RETURN true;
      END $$`);
    await db.query(`
      CREATE FUNCTION demo_accounts() RETURNS TABLE (login text, display_name text, roles text[])
      LANGUAGE sql STABLE ${definer} AS $$
        SELECT s.login, s.display_name, ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id ORDER BY r.role)
        FROM staff s JOIN centre c ON c.id = s.centre_id WHERE c.demo AND s.active ORDER BY s.created_at, s.login $$`);
  }
}
