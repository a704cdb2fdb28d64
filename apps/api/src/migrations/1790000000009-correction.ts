import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The correction programme: referral and enrolment, groups, sessions, attendance. */
export class Correction1790000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE programme_group (
        id uuid CONSTRAINT programme_group_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT programme_group_centre_fk REFERENCES centre (id),
        name text NOT NULL,
        planned_sessions integer NOT NULL,
        session_minutes integer NOT NULL,
        facilitator_id uuid NOT NULL CONSTRAINT programme_group_facilitator_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT programme_group_name_unique UNIQUE (centre_id, name),
        CONSTRAINT programme_group_sessions CHECK (planned_sessions BETWEEN 1 AND 200))`);
    await db.query(`
      CREATE TABLE enrolment (
        id uuid CONSTRAINT enrolment_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT enrolment_centre_fk REFERENCES centre (id),
        person_id uuid NOT NULL CONSTRAINT enrolment_person_fk REFERENCES person (id),
        source text NOT NULL,
        basis bytea NOT NULL,
        referred_on date NOT NULL,
        required_sessions integer NOT NULL,
        state text NOT NULL,
        group_id uuid CONSTRAINT enrolment_group_fk REFERENCES programme_group (id),
        agreed_on date,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL CONSTRAINT enrolment_created_by_fk REFERENCES staff (id),
        CONSTRAINT enrolment_required CHECK (required_sessions BETWEEN 1 AND 200),
        CONSTRAINT enrolment_in_group CHECK (state <> 'enrolled' OR (group_id IS NOT NULL AND agreed_on IS NOT NULL)))`);
    await db.query(`
      CREATE UNIQUE INDEX enrolment_one_running ON enrolment (centre_id, person_id)
      WHERE state IN ('referred', 'enrolled')`);
    await db.query(`CREATE INDEX enrolment_by_group ON enrolment (group_id)`);
    await db.query(`
      CREATE TABLE group_session (
        id uuid CONSTRAINT group_session_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT group_session_centre_fk REFERENCES centre (id),
        group_id uuid NOT NULL CONSTRAINT group_session_group_fk REFERENCES programme_group (id),
        number integer NOT NULL,
        held_at timestamptz NOT NULL,
        topic text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT group_session_number_unique UNIQUE (centre_id, group_id, number))`);
    await db.query(`
      CREATE TABLE attendance (
        session_id uuid NOT NULL CONSTRAINT attendance_session_fk REFERENCES group_session (id),
        enrolment_id uuid NOT NULL CONSTRAINT attendance_enrolment_fk REFERENCES enrolment (id),
        centre_id uuid NOT NULL CONSTRAINT attendance_centre_fk REFERENCES centre (id),
        mark text NOT NULL,
        marked_by uuid NOT NULL CONSTRAINT attendance_marked_by_fk REFERENCES staff (id),
        marked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT attendance_pkey PRIMARY KEY (session_id, enrolment_id))`);
    for (const table of ['programme_group', 'enrolment', 'group_session', 'attendance'])
      await db.query(`CALL app_protect('${table}', 'programme', '{facilitator}', '{facilitator}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE attendance, group_session, enrolment, programme_group`);
  }
}
