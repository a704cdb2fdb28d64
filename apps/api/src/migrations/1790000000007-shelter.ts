import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Houses, their rules, rooms, places; who asks for a place; holds, stays and who sleeps where since when. */
export class Shelter1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE house (
        id uuid CONSTRAINT house_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT house_centre_fk REFERENCES centre (id),
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1)`);
    await this.rules(db);
    await this.rooms(db);
    await db.query(`
      CREATE TABLE place_request (
        id uuid CONSTRAINT place_request_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_request_centre_fk REFERENCES centre (id),
        household_id uuid NOT NULL CONSTRAINT place_request_household_fk REFERENCES household (id),
        needed_on date NOT NULL,
        priority text NOT NULL DEFAULT 'usual',
        quiet boolean NOT NULL DEFAULT false,
        isolation boolean NOT NULL DEFAULT false,
        requested_at timestamptz NOT NULL DEFAULT now(),
        requested_by uuid NOT NULL CONSTRAINT place_request_requested_by_fk REFERENCES staff (id),
        state text NOT NULL,
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`
      CREATE UNIQUE INDEX place_request_one_waiting ON place_request (centre_id, household_id) WHERE state = 'waiting'`);
    await db.query(`
      CREATE FUNCTION place_rank(priority text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 ELSE 2 END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION place_rank(text) TO baanek_survivor`);
    // A hold is a stay that ends by itself: its range ends when the hold does, with nobody doing anything (ADR 14).
    await db.query(`
      CREATE TABLE stay (
        id uuid CONSTRAINT stay_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT stay_centre_fk REFERENCES centre (id),
        household_id uuid CONSTRAINT stay_household_fk REFERENCES household (id),
        state text NOT NULL,
        held_at timestamptz,
        held_by uuid CONSTRAINT stay_held_by_fk REFERENCES staff (id),
        hold_until timestamptz,
        admitted_at timestamptz,
        admitted_by uuid CONSTRAINT stay_admitted_by_fk REFERENCES staff (id),
        planned_end date NOT NULL,
        agreement_on date,
        ended_at timestamptz,
        destination text,
        goods text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT stay_hold_ends CHECK (state <> 'held' OR hold_until IS NOT NULL),
        CONSTRAINT stay_of_a_household CHECK
          (state NOT IN ('active', 'ended') OR (household_id IS NOT NULL AND admitted_at IS NOT NULL)))`);
    await db.query(
      `CREATE UNIQUE INDEX stay_one_now ON stay (centre_id, household_id) WHERE state IN ('held', 'active')`,
    );
    // A range stays open until check-out: a place is never free because a plan said so (ADR 6).
    await db.query(`
      CREATE TABLE bed_stay (
        id uuid CONSTRAINT bed_stay_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT bed_stay_centre_fk REFERENCES centre (id),
        stay_id uuid NOT NULL CONSTRAINT bed_stay_stay_fk REFERENCES stay (id),
        person_id uuid CONSTRAINT bed_stay_person_fk REFERENCES person (id),
        place_id uuid NOT NULL CONSTRAINT bed_stay_place_fk REFERENCES place (id),
        during tstzrange NOT NULL,
        shape_sex text,
        shape_age integer,
        CONSTRAINT bed_stay_shape_or_person CHECK (person_id IS NULL OR (shape_sex IS NULL AND shape_age IS NULL)),
        CONSTRAINT bed_stay_not_empty CHECK (NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)),
        CONSTRAINT bed_stay_no_overlap EXCLUDE USING gist (centre_id WITH =, place_id WITH =, during WITH &&),
        CONSTRAINT bed_stay_person_once EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&))`);
    await db.query(`CREATE UNIQUE INDEX bed_stay_place_now ON bed_stay (place_id) WHERE upper_inf(during)`);
    await db.query(`CREATE INDEX bed_stay_by_stay ON bed_stay (stay_id)`);
    await db.query(`
      CREATE TABLE apart (
        id uuid CONSTRAINT apart_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT apart_centre_fk REFERENCES centre (id),
        first_id uuid NOT NULL CONSTRAINT apart_first_fk REFERENCES household (id),
        second_id uuid NOT NULL CONSTRAINT apart_second_fk REFERENCES household (id),
        since timestamptz NOT NULL DEFAULT now(),
        set_by uuid NOT NULL CONSTRAINT apart_set_by_fk REFERENCES staff (id),
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT apart_in_order CHECK (first_id < second_id))`);
    await db.query(`CREATE UNIQUE INDEX apart_once ON apart (first_id, second_id) WHERE ended_at IS NULL`);
    for (const table of ['house', 'house_rules', 'room', 'room_door', 'room_closure', 'place'])
      await db.query(
        `CALL app_protect('${table}', 'survivor', '{shelter,intake,director}', '{shelter,director}')`,
      );
    await db.query(`CALL app_protect('apart', 'survivor', '{shelter,intake,director}', '{shelter}')`);
    await db.query(`CALL app_protect('place_request', 'survivor', '{shelter,intake,director,counsellor,lawyer}',
                                     '{shelter,intake}')`);
    await db.query(
      `CALL app_protect('stay', 'survivor', '{shelter,intake,director,counsellor,lawyer}', '{shelter,director}')`,
    );
    await db.query(
      `CALL app_protect('bed_stay', 'survivor', '{shelter,intake,director,counsellor,lawyer}', '{shelter}')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION place_rank(text)`);
    await db.query(
      `DROP TABLE apart, bed_stay, stay, place_request, place, room_closure, room_door, room, house_rules, house`,
    );
  }

  /** Rules are never changed: a new version is in force from its day. */
  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE house_rules (
        id uuid CONSTRAINT house_rules_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT house_rules_centre_fk REFERENCES centre (id),
        house_id uuid NOT NULL CONSTRAINT house_rules_house_fk REFERENCES house (id),
        valid_from date NOT NULL,
        default_nights integer NOT NULL,
        hold_minutes integer NOT NULL,
        boys_apart_from integer NOT NULL,
        cot_under integer NOT NULL,
        shared_bed_under integer NOT NULL,
        small_under integer NOT NULL,
        shared_rooms boolean NOT NULL,
        set_at timestamptz NOT NULL DEFAULT now(),
        set_by uuid NOT NULL CONSTRAINT house_rules_set_by_fk REFERENCES staff (id),
        CONSTRAINT house_rules_default_nights CHECK (default_nights BETWEEN 1 AND 366),
        CONSTRAINT house_rules_hold_minutes CHECK (hold_minutes BETWEEN 5 AND 2880))`);
    await db.query(`CREATE INDEX house_rules_by_day ON house_rules (house_id, valid_from, set_at)`);
  }

  private async rooms(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE room (
        id uuid CONSTRAINT room_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT room_centre_fk REFERENCES centre (id),
        house_id uuid NOT NULL CONSTRAINT room_house_fk REFERENCES house (id),
        number integer NOT NULL,
        kind text NOT NULL,
        floor integer NOT NULL,
        accessible boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT room_number_unique UNIQUE (centre_id, house_id, number))`);
    // a door between two rooms: a household too large for one sleeps in both
    await db.query(`
      CREATE TABLE room_door (
        centre_id uuid NOT NULL CONSTRAINT room_door_centre_fk REFERENCES centre (id),
        first_id uuid NOT NULL CONSTRAINT room_door_first_fk REFERENCES room (id),
        second_id uuid NOT NULL CONSTRAINT room_door_second_fk REFERENCES room (id),
        open boolean NOT NULL DEFAULT true,
        CONSTRAINT room_door_pkey PRIMARY KEY (first_id, second_id),
        CONSTRAINT room_door_in_order CHECK (first_id < second_id))`);
    await db.query(`
      CREATE TABLE room_closure (
        id uuid CONSTRAINT room_closure_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT room_closure_centre_fk REFERENCES centre (id),
        room_id uuid NOT NULL CONSTRAINT room_closure_room_fk REFERENCES room (id),
        nights daterange NOT NULL,
        reason text NOT NULL,
        lifted boolean NOT NULL DEFAULT false,
        set_at timestamptz NOT NULL DEFAULT now(),
        set_by uuid NOT NULL CONSTRAINT room_closure_set_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT room_closure_has_nights CHECK (NOT isempty(nights) AND NOT lower_inf(nights)),
        CONSTRAINT room_closure_no_overlap EXCLUDE USING gist (centre_id WITH =, room_id WITH =, nights WITH &&)
          WHERE (NOT lifted))`);
    await db.query(`
      CREATE TABLE place (
        id uuid CONSTRAINT place_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT place_centre_fk REFERENCES centre (id),
        room_id uuid NOT NULL CONSTRAINT place_room_fk REFERENCES room (id),
        number integer NOT NULL,
        kind text NOT NULL,
        beside_id uuid CONSTRAINT place_beside_fk REFERENCES place (id),
        since date NOT NULL,
        retired_on date,
        CONSTRAINT place_number_unique UNIQUE (centre_id, room_id, number),
        CONSTRAINT place_shared_beside CHECK ((kind = 'shared') = (beside_id IS NOT NULL)))`);
  }
}
