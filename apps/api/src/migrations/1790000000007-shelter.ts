import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Houses, rooms, places; who asks for a place; stays and who sleeps where since when. */
export class Shelter1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE house (
        id uuid CONSTRAINT house_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT house_centre_fk REFERENCES centre (id),
        name text NOT NULL,
        default_nights integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT house_default_nights CHECK (default_nights BETWEEN 1 AND 366))`);
    await db.query(`
      CREATE TABLE room (
        id uuid CONSTRAINT room_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT room_centre_fk REFERENCES centre (id),
        house_id uuid NOT NULL CONSTRAINT room_house_fk REFERENCES house (id),
        number integer NOT NULL,
        kind text NOT NULL,
        floor integer NOT NULL,
        accessible boolean NOT NULL,
        closed boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT room_number_unique UNIQUE (centre_id, house_id, number))`);
    await db.query(`
      CREATE TABLE place (
        id uuid CONSTRAINT place_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_centre_fk REFERENCES centre (id),
        room_id uuid NOT NULL CONSTRAINT place_room_fk REFERENCES room (id),
        number integer NOT NULL,
        kind text NOT NULL,
        CONSTRAINT place_number_unique UNIQUE (centre_id, room_id, number))`);
    await db.query(`
      CREATE TABLE place_request (
        id uuid CONSTRAINT place_request_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_request_centre_fk REFERENCES centre (id),
        household_id uuid NOT NULL CONSTRAINT place_request_household_fk REFERENCES household (id),
        needed_on date NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        requested_by uuid NOT NULL CONSTRAINT place_request_requested_by_fk REFERENCES staff (id),
        state text NOT NULL,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`
      CREATE UNIQUE INDEX place_request_one_waiting ON place_request (centre_id, household_id) WHERE state = 'waiting'`);
    await db.query(`
      CREATE TABLE stay (
        id uuid CONSTRAINT stay_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT stay_centre_fk REFERENCES centre (id),
        household_id uuid NOT NULL CONSTRAINT stay_household_fk REFERENCES household (id),
        state text NOT NULL,
        admitted_at timestamptz NOT NULL,
        admitted_by uuid NOT NULL CONSTRAINT stay_admitted_by_fk REFERENCES staff (id),
        planned_end date NOT NULL,
        ended_at timestamptz,
        destination text,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(
      `CREATE UNIQUE INDEX stay_one_active ON stay (centre_id, household_id) WHERE state = 'active'`,
    );
    // A range stays open until check-out: a place is never free because a plan said so (ADR 6).
    await db.query(`
      CREATE TABLE bed_stay (
        id uuid CONSTRAINT bed_stay_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT bed_stay_centre_fk REFERENCES centre (id),
        stay_id uuid NOT NULL CONSTRAINT bed_stay_stay_fk REFERENCES stay (id),
        person_id uuid NOT NULL CONSTRAINT bed_stay_person_fk REFERENCES person (id),
        place_id uuid NOT NULL CONSTRAINT bed_stay_place_fk REFERENCES place (id),
        during tstzrange NOT NULL,
        CONSTRAINT bed_stay_not_empty CHECK (NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)),
        CONSTRAINT bed_stay_no_overlap EXCLUDE USING gist (centre_id WITH =, place_id WITH =, during WITH &&),
        CONSTRAINT bed_stay_person_once EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&))`);
    await db.query(`CREATE UNIQUE INDEX bed_stay_place_now ON bed_stay (place_id) WHERE upper_inf(during)`);
    await db.query(`CREATE INDEX bed_stay_by_stay ON bed_stay (stay_id)`);
    const readers = `'{shelter,intake,director}'`;
    await db.query(`CALL app_protect('house', 'survivor', ${readers}, '{shelter,director}')`);
    await db.query(`CALL app_protect('room', 'survivor', ${readers}, '{shelter,director}')`);
    await db.query(`CALL app_protect('place', 'survivor', ${readers}, '{shelter,director}')`);
    await db.query(`CALL app_protect('place_request', 'survivor', '{shelter,intake,director,counsellor,lawyer}',
                                     '{shelter,intake}')`);
    await db.query(
      `CALL app_protect('stay', 'survivor', '{shelter,intake,director,counsellor,lawyer}', '{shelter}')`,
    );
    await db.query(
      `CALL app_protect('bed_stay', 'survivor', '{shelter,intake,director,counsellor,lawyer}', '{shelter}')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE bed_stay, stay, place_request, place, room, house`);
  }
}
