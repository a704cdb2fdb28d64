import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const ORDERS = {
  client_case_by_last_session: 'client_case (centre_id, last_session_at, id)',
  client_case_by_state_and_last_session: 'client_case (centre_id, state, last_session_at, id)',
};

/** What an auditor is told of a record beside its id, by the function that tells it: a code or a name of the house, never a name of anybody. */
const LABELS = {
  case_audit_labels: 'SELECT x.id, p.code::text FROM client_case x JOIN person p ON p.id = x.person_id',
  person_audit_labels: 'SELECT x.id, x.code::text FROM person x',
  house_audit_labels: 'SELECT x.id, x.name::text FROM house x',
  room_audit_labels: `SELECT x.id, h.name || ', ' || x.number FROM room x JOIN house h ON h.id = x.house_id`,
};

/**
 * Each case keeps when its last session was, so that a list can begin with it: the database writes it, whatever changes a
 * session. An auditor learns the codes of what the trail of her centre names, and of nothing else.
 */
export class ListsAndLabels1790000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.lastSession(db);
    for (const [name, rows] of Object.entries(LABELS)) {
      await db.query(`
        CREATE FUNCTION ${name}(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE ${DEFINER} AS $$
          ${rows} WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
            AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
      await db.query(`REVOKE EXECUTE ON FUNCTION ${name}(uuid[]) FROM PUBLIC`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name}(uuid[]) TO baanek_survivor, baanek_office`);
    }
  }

  private async lastSession(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE client_case ADD COLUMN last_session_at timestamptz`);
    await db.query(`
      UPDATE client_case c SET last_session_at = n.held_at
      FROM (SELECT case_id, max(held_at) AS held_at FROM counselling_session WHERE voided_at IS NULL GROUP BY case_id) n
      WHERE n.case_id = c.id`);
    for (const [name, on] of Object.entries(ORDERS)) await db.query(`CREATE INDEX ${name} ON ${on}`);
    // the case is locked first: what is read after it holds the sessions of whoever had it before
    await db.query(`
      CREATE FUNCTION case_keeps_last_session() RETURNS trigger LANGUAGE plpgsql
      ${DEFINER} AS $$
      DECLARE one uuid;
      BEGIN
        FOR one IN SELECT DISTINCT t.id FROM unnest(ARRAY[OLD.case_id, NEW.case_id]) AS t (id) WHERE t.id IS NOT NULL ORDER BY t.id
        LOOP
          PERFORM 1 FROM client_case WHERE id = one FOR NO KEY UPDATE;
          UPDATE client_case c SET last_session_at = l.held_at
          FROM (SELECT max(n.held_at) AS held_at FROM counselling_session n WHERE n.case_id = one AND n.voided_at IS NULL) l
          WHERE c.id = one AND c.last_session_at IS DISTINCT FROM l.held_at;
        END LOOP;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER counselling_session_last AFTER INSERT OR DELETE OR UPDATE OF case_id, held_at, voided_at
      ON counselling_session FOR EACH ROW EXECUTE FUNCTION case_keeps_last_session()`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(LABELS)) await db.query(`DROP FUNCTION ${name}(uuid[])`);
    await db.query(`DROP TRIGGER counselling_session_last ON counselling_session`);
    await db.query(`DROP FUNCTION case_keeps_last_session()`);
    await db.query(`ALTER TABLE client_case DROP COLUMN last_session_at`);
  }
}
