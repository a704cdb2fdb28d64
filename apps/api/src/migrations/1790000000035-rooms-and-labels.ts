import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const OF_CASE = 'JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id';

/** What an auditor is told of a record of a case beside its id: the code of the client, or of each who was to come. */
const LABELS = {
  session_audit_labels: `SELECT x.id, p.code::text FROM counselling_session x ${OF_CASE}`,
  case_incident_audit_labels: `SELECT x.id, p.code::text FROM case_incident x ${OF_CASE}`,
  risk_assessment_audit_labels: `SELECT x.id, p.code::text FROM risk_assessment x ${OF_CASE}`,
  police_risk_audit_labels: `SELECT x.id, p.code::text FROM police_risk_result x ${OF_CASE}`,
  appointment_audit_labels: `SELECT x.id, (
    SELECT string_agg(DISTINCT p.code::text, ', ') FROM appointment_client k
    JOIN client_case c ON c.id = k.case_id JOIN person p ON p.id = c.person_id WHERE k.appointment_id = x.id)
    FROM appointment x`,
  consulting_room_audit_labels: 'SELECT x.id, x.name FROM consulting_room x',
};

/**
 * Two consulting rooms of a centre differ by more than the case of their letters. An auditor learns the codes of what the
 * trail of her centre names, also of the records of a case, and of nothing else.
 */
export class RoomsAndLabels1790000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE consulting_room DROP CONSTRAINT consulting_room_name_unique`);
    // of those that were called the same but for that, the later ones end with a part of their id, which no name has yet
    await db.query(`
      UPDATE consulting_room r SET name = left(r.name, 70) || ' (' || right(r.id::text, 6) || ')'
      FROM (SELECT id, row_number() OVER (PARTITION BY centre_id, lower(name) ORDER BY id) AS nth
            FROM consulting_room) alike
      WHERE alike.id = r.id AND alike.nth > 1`);
    await db.query(
      `CREATE UNIQUE INDEX consulting_room_name_unique ON consulting_room (centre_id, lower(name))`,
    );
    for (const [name, rows] of Object.entries(LABELS)) {
      await db.query(`
        CREATE FUNCTION ${name}(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE ${DEFINER} AS $$
          ${rows} WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
            AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
      await db.query(`REVOKE EXECUTE ON FUNCTION ${name}(uuid[]) FROM PUBLIC`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name}(uuid[]) TO baanek_survivor, baanek_office`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(LABELS)) await db.query(`DROP FUNCTION ${name}(uuid[])`);
    await db.query(`DROP INDEX consulting_room_name_unique`);
    await db.query(
      `ALTER TABLE consulting_room ADD CONSTRAINT consulting_room_name_unique UNIQUE (centre_id, name)`,
    );
  }
}
