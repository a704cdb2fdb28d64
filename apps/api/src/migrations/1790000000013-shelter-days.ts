import type { MigrationInterface, QueryRunner } from 'typeorm';

const READERS = '{shelter,intake,director}';

/** What happens between admission and check-out, and to those who could not be taken in. */
export class ShelterDays1790000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE stay_extension (
        id uuid CONSTRAINT stay_extension_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT stay_extension_centre_fk REFERENCES centre (id),
        stay_id uuid NOT NULL CONSTRAINT stay_extension_stay_fk REFERENCES stay (id),
        until date NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        asked_by uuid NOT NULL CONSTRAINT stay_extension_asked_by_fk REFERENCES staff (id),
        decided_at timestamptz,
        decided_by uuid CONSTRAINT stay_extension_decided_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT stay_extension_decided CHECK ((state = 'asked') = (decided_by IS NULL)))`);
    await db.query(
      `CREATE UNIQUE INDEX stay_extension_one_asked ON stay_extension (stay_id) WHERE state = 'asked'`,
    );
    await db.query(`
      CREATE TABLE stay_absence (
        id uuid CONSTRAINT stay_absence_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT stay_absence_centre_fk REFERENCES centre (id),
        stay_id uuid NOT NULL CONSTRAINT stay_absence_stay_fk REFERENCES stay (id),
        nights daterange NOT NULL,
        cancelled boolean NOT NULL DEFAULT false,
        set_at timestamptz NOT NULL DEFAULT now(),
        set_by uuid NOT NULL CONSTRAINT stay_absence_set_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT stay_absence_has_nights CHECK (NOT isempty(nights) AND NOT lower_inf(nights) AND NOT upper_inf(nights)),
        CONSTRAINT stay_absence_no_overlap EXCLUDE USING gist (centre_id WITH =, stay_id WITH =, nights WITH &&)
          WHERE (NOT cancelled))`);
    await db.query(`
      CREATE TABLE place_refusal (
        id uuid CONSTRAINT place_refusal_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_refusal_centre_fk REFERENCES centre (id),
        request_id uuid CONSTRAINT place_refusal_request_fk REFERENCES place_request (id),
        women integer NOT NULL,
        men integer NOT NULL,
        girls integer NOT NULL,
        boys integer NOT NULL,
        reason text NOT NULL,
        sent_to text NOT NULL,
        refused_at timestamptz NOT NULL DEFAULT now(),
        refused_by uuid NOT NULL CONSTRAINT place_refusal_refused_by_fk REFERENCES staff (id),
        CONSTRAINT place_refusal_of_somebody CHECK (women + men + girls + boys > 0))`);
    await db.query(`CREATE INDEX place_refusal_by_time ON place_refusal (centre_id, refused_at)`);
    await db.query(`
      CREATE TABLE house_incident (
        id uuid CONSTRAINT house_incident_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT house_incident_centre_fk REFERENCES centre (id),
        house_id uuid NOT NULL CONSTRAINT house_incident_house_fk REFERENCES house (id),
        room_id uuid CONSTRAINT house_incident_room_fk REFERENCES room (id),
        happened_at timestamptz NOT NULL,
        kind text NOT NULL,
        measures text[] NOT NULL,
        note bytea,
        reported_at timestamptz NOT NULL DEFAULT now(),
        reported_by uuid NOT NULL CONSTRAINT house_incident_reported_by_fk REFERENCES staff (id))`);
    await db.query(`CREATE INDEX house_incident_by_time ON house_incident (centre_id, happened_at)`);
    await db.query(`
      CREATE TABLE roll_call_mark (
        centre_id uuid NOT NULL CONSTRAINT roll_call_mark_centre_fk REFERENCES centre (id),
        night date NOT NULL,
        person_id uuid NOT NULL CONSTRAINT roll_call_mark_person_fk REFERENCES person (id),
        mark text NOT NULL,
        marked_at timestamptz NOT NULL DEFAULT now(),
        marked_by uuid NOT NULL CONSTRAINT roll_call_mark_marked_by_fk REFERENCES staff (id),
        CONSTRAINT roll_call_mark_pkey PRIMARY KEY (centre_id, night, person_id))`);
    await db.query(`CALL app_protect('stay_extension', 'survivor', '${READERS}', '{shelter,director}')`);
    for (const table of ['stay_absence', 'place_refusal', 'roll_call_mark'])
      await db.query(`CALL app_protect('${table}', 'survivor', '${READERS}', '{shelter}')`);
    await db.query(`CALL app_protect('house_incident', 'survivor', '{shelter,director}', '{shelter}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE roll_call_mark, house_incident, place_refusal, stay_absence, stay_extension`);
  }
}
