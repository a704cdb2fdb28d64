import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
/** The first time that somebody met the client of a case: a session that she attended, or an appointment that was held. */
const FIRST_MET = (caseId: string): string => `
  SELECT least(
    (SELECT min(n.held_at) FROM counselling_session n
     WHERE n.case_id = ${caseId} AND n.voided_at IS NULL AND n.attendance = 'attended'),
    (SELECT min(lower(k.during)) FROM appointment_client k
     WHERE k.case_id = ${caseId} AND k.counts AND k.state IN ('held', 'late'))) AS met_at`;
const INDEXES = {
  // who still waits, and how long those waited who were met lately
  client_case_not_met: `client_case (centre_id, opened_at, id) WHERE state = 'open' AND first_met_at IS NULL`,
  client_case_by_first_met: `client_case (centre_id, first_met_at, id) WHERE first_met_at IS NOT NULL`,
};

/** Each case keeps when its client was met first; the database writes it, whatever changes a session or an appointment. */
export class FirstMeetings1790000000049 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE client_case ADD COLUMN first_met_at timestamptz`);
    await db.query(`
      UPDATE client_case c SET first_met_at = m.met_at
      FROM client_case o CROSS JOIN LATERAL (${FIRST_MET('o.id')}) m WHERE o.id = c.id AND m.met_at IS NOT NULL`);
    for (const [name, on] of Object.entries(INDEXES)) await db.query(`CREATE INDEX ${name} ON ${on}`);
    // the case is locked first: what is read after it holds what others wrote to it before
    await db.query(`
      CREATE FUNCTION case_keeps_first_meeting() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE one uuid;
      BEGIN
        FOR one IN SELECT DISTINCT t.id FROM unnest(ARRAY[OLD.case_id, NEW.case_id]) AS t (id) WHERE t.id IS NOT NULL ORDER BY t.id
        LOOP
          PERFORM 1 FROM client_case WHERE id = one FOR NO KEY UPDATE;
          UPDATE client_case c SET first_met_at = m.met_at FROM (${FIRST_MET('one')}) m
          WHERE c.id = one AND c.first_met_at IS DISTINCT FROM m.met_at;
        END LOOP;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER counselling_session_first AFTER INSERT OR DELETE OR UPDATE OF case_id, held_at, voided_at, attendance
      ON counselling_session FOR EACH ROW EXECUTE FUNCTION case_keeps_first_meeting()`);
    // what is only planned, or was called off, is no meeting: it waits for no case
    await db.query(`
      CREATE TRIGGER appointment_client_first AFTER UPDATE ON appointment_client
      FOR EACH ROW WHEN (
        (OLD.case_id, OLD.during, OLD.counts, OLD.state) IS DISTINCT FROM (NEW.case_id, NEW.during, NEW.counts, NEW.state)
        AND (OLD.state IN ('held', 'late') OR NEW.state IN ('held', 'late')))
      EXECUTE FUNCTION case_keeps_first_meeting()`);
    await db.query(`
      CREATE TRIGGER appointment_client_first_put AFTER INSERT ON appointment_client
      FOR EACH ROW WHEN (NEW.state IN ('held', 'late')) EXECUTE FUNCTION case_keeps_first_meeting()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER appointment_client_first_put ON appointment_client`);
    await db.query(`DROP TRIGGER appointment_client_first ON appointment_client`);
    await db.query(`DROP TRIGGER counselling_session_first ON counselling_session`);
    await db.query(`DROP FUNCTION case_keeps_first_meeting()`);
    await db.query(`ALTER TABLE client_case DROP COLUMN first_met_at`);
  }
}
