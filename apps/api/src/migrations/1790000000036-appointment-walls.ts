import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
/** Roles of the side whose database role alone may ask who holds which. */
const SIDE = `'{intake,counsellor,lawyer,escort,shelter,director}'`;

/** Who reads why an appointment was voided, whose roles are told, and one session of an appointment in each file. */
export class AppointmentWalls1790000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.why(db);
    await this.roles(db, `AND r.role = ANY (${SIDE}::text[])`);
    await this.sessions(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE counselling_session DROP COLUMN appointment_id`);
    await this.roles(db, '');
    await db.query(`DROP POLICY appointment_versions_read ON record_version`);
    await this.versions(db, `EXISTS (SELECT 1 FROM appointment r WHERE r.id = record_id)`);
    await db.query(`DROP FUNCTION appointment_why_readable(uuid)`);
  }

  /** Words of why are about all who were to come: who works with one of them alone does not read them. */
  private async why(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION appointment_why_readable(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (
          SELECT 1 FROM appointment a WHERE a.id = which AND a.centre_id = app_centre() AND (
            app_any_role('{intake,director}')
            OR app_any_role('{counsellor,lawyer}') AND (a.worker_id = app_staff() OR NOT EXISTS (
              SELECT 1 FROM appointment_client k WHERE k.appointment_id = a.id AND NOT EXISTS (
                SELECT 1 FROM case_worker w WHERE w.case_id = k.case_id AND w.staff_id = app_staff()
                  AND w.ended_at IS NULL))))) $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION appointment_why_readable(uuid) TO baanek_survivor`);
    await db.query(`DROP POLICY appointment_versions_read ON record_version`);
    await this.versions(db, `appointment_why_readable(record_id)`);
  }

  private async versions(db: QueryRunner, readable: string): Promise<void> {
    await db.query(`
      CREATE POLICY appointment_versions_read ON record_version FOR SELECT TO baanek_survivor
      USING (centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'appointment' AND ${readable})`);
  }

  private async roles(db: QueryRunner, those: string): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION staff_roles_held(who uuid) RETURNS text[] LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        PERFORM 1 FROM staff s WHERE s.id = who AND s.centre_id = app_centre() AND s.active FOR SHARE;
        IF NOT FOUND THEN RETURN '{}'; END IF;
        RETURN ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = who ${those} ORDER BY r.role);
      END $$`);
  }

  /** A session keeps of which appointment it is, so that another of the same does not make it forgotten. */
  private async sessions(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE counselling_session
      ADD COLUMN appointment_id uuid CONSTRAINT counselling_session_appointment_fk REFERENCES appointment (id)`);
    await db.query(`
      UPDATE counselling_session n SET appointment_id = k.appointment_id FROM appointment_client k
      WHERE k.session_id = n.id`);
    await db.query(`
      CREATE UNIQUE INDEX counselling_session_of_appointment ON counselling_session (appointment_id, origin_case_id)
      WHERE voided_at IS NULL`);
  }
}
