import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hearings and other trips, and the escort who goes along. */
export class Legal1790000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE trip (
        id uuid CONSTRAINT trip_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT trip_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT trip_case_fk REFERENCES client_case (id),
        person_id uuid NOT NULL CONSTRAINT trip_person_fk REFERENCES person (id),
        client_code text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        during tstzrange NOT NULL,
        starts_at timestamptz NOT NULL,
        wish text NOT NULL,
        interpreter boolean NOT NULL,
        car boolean NOT NULL,
        details bytea NOT NULL,
        escort_id uuid CONSTRAINT trip_escort_fk REFERENCES staff (id),
        outcome text,
        outcome_words bytea,
        postponed_from uuid CONSTRAINT trip_postponed_from_fk REFERENCES trip (id),
        requested_by uuid NOT NULL CONSTRAINT trip_requested_by_fk REFERENCES staff (id),
        requested_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT trip_not_empty CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT trip_has_escort CHECK (state <> 'assigned' OR escort_id IS NOT NULL),
        CONSTRAINT trip_escort_once EXCLUDE USING gist (centre_id WITH =, escort_id WITH =, during WITH &&)
          WHERE (escort_id IS NOT NULL AND state IN ('assigned', 'done')),
        CONSTRAINT trip_client_once EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&)
          WHERE (state IN ('requested', 'assigned', 'done')))`);
    await db.query(`CREATE INDEX trip_by_start ON trip (centre_id, starts_at)`);
    await db.query(`CREATE INDEX trip_by_case ON trip (case_id)`);
    // An escort knows of her own trips only.
    await db.query(`CALL app_protect('trip', 'survivor', '{intake,lawyer,director,counsellor,escort}',
                                     '{intake,lawyer,director,counsellor,escort}', $$
      (SELECT app_any_role('{intake,lawyer,director,counsellor}')) OR escort_id = (SELECT app_staff())$$)`);
    // And holds no key but theirs; whoever looks for duplicates none but those of people.
    await db.query(`
      CREATE POLICY only_needed ON sealing_key AS RESTRICTIVE FOR SELECT TO baanek_survivor
      USING ((SELECT app_any_role('{intake,counsellor,lawyer,shelter,director}'))
             OR EXISTS (SELECT 1 FROM trip t WHERE t.id = subject_id AND t.escort_id = (SELECT app_staff()))
             OR ((SELECT app_any_role('{find_duplicates}')) AND EXISTS (SELECT 1 FROM person p WHERE p.id = subject_id)))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY only_needed ON sealing_key`);
    await db.query(`DROP TABLE trip`);
  }
}
