import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, who works on them, appeals, counselling sessions and their sealed notes. */
export class Cases1790000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE client_case (
        id uuid CONSTRAINT client_case_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT client_case_centre_fk REFERENCES centre (id),
        person_id uuid NOT NULL CONSTRAINT client_case_person_fk REFERENCES person (id),
        kind text NOT NULL,
        state text NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT now(),
        opened_by uuid NOT NULL CONSTRAINT client_case_opened_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`
      CREATE UNIQUE INDEX client_case_one_open ON client_case (centre_id, person_id) WHERE state = 'open'`);
    await db.query(`CREATE INDEX client_case_by_opened ON client_case (centre_id, state, opened_at)`);
    await db.query(`
      CREATE TABLE case_change (
        id uuid CONSTRAINT case_change_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_change_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_change_case_fk REFERENCES client_case (id),
        at timestamptz NOT NULL DEFAULT now(),
        staff_id uuid NOT NULL CONSTRAINT case_change_staff_fk REFERENCES staff (id),
        state text NOT NULL,
        reason text,
        remark bytea)`);
    await db.query(`CREATE INDEX case_change_by_case ON case_change (case_id)`);
    await db.query(`
      CREATE TABLE case_worker (
        id uuid CONSTRAINT case_worker_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT case_worker_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT case_worker_case_fk REFERENCES client_case (id),
        staff_id uuid NOT NULL CONSTRAINT case_worker_staff_fk REFERENCES staff (id),
        part text NOT NULL,
        assigned_at timestamptz NOT NULL DEFAULT now(),
        assigned_by uuid NOT NULL CONSTRAINT case_worker_assigned_by_fk REFERENCES staff (id),
        ended_at timestamptz)`);
    await db.query(`
      CREATE UNIQUE INDEX case_worker_once ON case_worker (centre_id, case_id, staff_id, part) WHERE ended_at IS NULL`);
    await db.query(`CREATE INDEX case_worker_by_staff ON case_worker (staff_id) WHERE ended_at IS NULL`);
    await db.query(`
      CREATE TABLE appeal (
        id uuid CONSTRAINT appeal_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT appeal_centre_fk REFERENCES centre (id),
        kind text NOT NULL DEFAULT 'help',
        happened_at timestamptz NOT NULL,
        channel text NOT NULL,
        sex text NOT NULL,
        age_band text NOT NULL,
        violence text[] NOT NULL,
        relation text NOT NULL,
        oblast text NOT NULL,
        language text NOT NULL,
        children integer,
        services text[] NOT NULL,
        outcome text NOT NULL,
        repeat boolean NOT NULL,
        person_id uuid CONSTRAINT appeal_person_fk REFERENCES person (id),
        import_digest bytea,
        words bytea NOT NULL,
        logged_by uuid NOT NULL CONSTRAINT appeal_logged_by_fk REFERENCES staff (id),
        logged_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT appeal_asks_names_nobody
          CHECK (kind <> 'asks_about_somebody' OR (person_id IS NULL AND outcome = 'nothing_told')))`);
    await db.query(`CREATE INDEX appeal_by_time ON appeal (centre_id, happened_at)`);
    await db.query(`CREATE INDEX appeal_by_person ON appeal (person_id) WHERE person_id IS NOT NULL`);
    await db.query(`
      CREATE UNIQUE INDEX appeal_imported_once ON appeal (centre_id, import_digest) WHERE import_digest IS NOT NULL`);
    await db.query(`
      CREATE TABLE counselling_session (
        id uuid CONSTRAINT counselling_session_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT counselling_session_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT counselling_session_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT counselling_session_author_fk REFERENCES staff (id),
        held_at timestamptz NOT NULL,
        minutes integer NOT NULL,
        kind text NOT NULL,
        attendance text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT counselling_session_minutes CHECK (minutes BETWEEN 0 AND 600))`);
    await db.query(`CREATE INDEX counselling_session_by_case ON counselling_session (case_id, held_at)`);
    await db.query(`
      CREATE TABLE session_note (
        session_id uuid CONSTRAINT session_note_pkey PRIMARY KEY
          CONSTRAINT session_note_session_fk REFERENCES counselling_session (id),
        centre_id uuid NOT NULL CONSTRAINT session_note_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT session_note_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT session_note_author_fk REFERENCES staff (id),
        note bytea NOT NULL)`);
    await this.walls(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE session_note, counselling_session, appeal, case_worker, case_change, client_case`,
    );
  }

  private async walls(db: QueryRunner): Promise<void> {
    const team = `'{intake,director,counsellor,lawyer}'`;
    await db.query(`CALL app_protect('client_case', 'survivor', '{intake,director,counsellor,lawyer,shelter}',
                                     '{intake,director,counsellor}')`);
    await db.query(`CALL app_protect('case_change', 'survivor', ${team}, '{intake,counsellor}')`);
    await db.query(`CALL app_protect('case_worker', 'survivor', ${team}, '{intake,director}')`);
    await db.query(`CALL app_protect('appeal', 'survivor', ${team}, '{intake}')`);
    await db.query(`CALL app_protect('counselling_session', 'survivor', ${team}, '{counsellor}')`);
    // Notes: the author, and the counsellors named in the case; the database itself knows no other reader.
    await db.query(`CALL app_protect('session_note', 'survivor', '{counsellor}', '{counsellor}', $$
      author_id = (SELECT app_staff())
      OR EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = session_note.case_id AND w.part = 'counsellor'
                 AND w.staff_id = (SELECT app_staff()) AND w.ended_at IS NULL)$$)`);
    // Of these only the author writes, and nobody in another's name.
    const own = `author_id = (SELECT app_staff())`;
    await db.query(`
      CREATE POLICY author_adds ON session_note AS RESTRICTIVE FOR INSERT TO baanek_survivor WITH CHECK (${own})`);
    await db.query(`
      CREATE POLICY author_changes ON session_note AS RESTRICTIVE FOR UPDATE TO baanek_survivor
      USING (${own}) WITH CHECK (${own})`);
  }
}
