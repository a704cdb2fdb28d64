import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings of a new house at the third landing; a house from the first landing had its usual nights only. */
const FIRST_RULES = `90 AS hold_minutes, 12 AS boys_apart_from, 3 AS cot_under, 4 AS shared_bed_under, 7 AS small_under, true AS shared_rooms`;
/** Who works at a centre longest: stands for whoever set what has no author in an older database. */
const LONGEST = (centre: string): string =>
  `(SELECT s.id FROM staff s WHERE s.centre_id = ${centre} ORDER BY s.created_at, s.id LIMIT 1)`;
/** The day in Kyrgyzstan on which something happened. */
const DAY = (at: string): string => `(${at} AT TIME ZONE 'Asia/Bishkek')::date`;

/**
 * Migrations 3 to 11 were edited after databases had been made with them. This brings a database of the first landing
 * (2fa3bec) or the second (3b60870) to what the migrations of the third (b30bd92) make, and changes no other.
 * From here on the database keeps the checksum of each migration that ran in it (ADR 15).
 */
export class Repair1790000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE schema_migration ADD COLUMN checksum text`);
    if (await hasColumn(db, 'house', 'default_nights')) await repairFirstLanding(db);
    if (!(await hasColumn(db, 'place', 'since'))) await repairBothLandings(db);
  }

  /** Takes back the checksums alone: the repaired schema is what the migrations before this one make and undo. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE schema_migration DROP COLUMN checksum`);
  }
}

async function hasColumn(db: QueryRunner, table: string, column: string): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2 AND NOT attisdropped`,
    [table, column],
  )) as unknown[];
  return found.length > 0;
}

/** What the first landing lacked and the second had. */
async function repairFirstLanding(db: QueryRunner): Promise<void> {
  await repairConsent(db);
  await repairRules(db);
  await repairRooms(db);
  await repairStays(db);
  await repairSearchForDuplicates(db);
  await repairPolicies(db);
}

async function repairConsent(db: QueryRunner): Promise<void> {
  await db.query(`
    ALTER TABLE person
      ADD COLUMN consent_how text,
      ADD COLUMN consent_wording text,
      ADD COLUMN consent_at timestamptz,
      ADD COLUMN consent_by uuid CONSTRAINT person_consent_by_fk REFERENCES staff (id),
      ADD CONSTRAINT person_consent_whole
        CHECK (num_nonnulls(consent_how, consent_wording, consent_at, consent_by) IN (0, 4))`);
  await db.query(`
      CREATE FUNCTION person_named_with_consent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.consent_at IS NULL OR NEW.consent_at IS NOT DISTINCT FROM OLD.consent_at THEN
          RAISE check_violation USING CONSTRAINT = 'person_named_with_consent', MESSAGE = 'a name without consent';
        END IF;
        RETURN NEW;
      END $$`);
  await db.query(`
    CREATE TRIGGER person_named_with_consent BEFORE UPDATE OF named ON person
    FOR EACH ROW WHEN (NEW.named AND NOT OLD.named) EXECUTE FUNCTION person_named_with_consent()`);
}

/** The usual nights of a house become its rules, in force since it was drawn or first lived in. */
async function repairRules(db: QueryRunner): Promise<void> {
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
  await db.query(`
    INSERT INTO house_rules (id, centre_id, house_id, valid_from, default_nights, hold_minutes, boys_apart_from,
                             cot_under, shared_bed_under, small_under, shared_rooms, set_by)
    SELECT gen_random_uuid(), h.centre_id, h.id,
           coalesce(least(${DAY('drawn.at')}, ${DAY('lived.at')}), ${DAY('now()')}), h.default_nights, first_rules.*,
           coalesce((SELECT s.id FROM staff s WHERE s.id = drawn.staff_id), ${LONGEST('h.centre_id')})
    FROM house h CROSS JOIN (SELECT ${FIRST_RULES}) first_rules
    LEFT JOIN LATERAL (SELECT a.at, a.staff_id FROM audit_event a
                       WHERE a.centre_id = h.centre_id AND a.subject_id = h.id AND a.action = 'shelter.house_added'
                       ORDER BY a.id LIMIT 1) drawn ON true
    LEFT JOIN LATERAL (SELECT min(lower(b.during)) AS at FROM bed_stay b JOIN place p ON p.id = b.place_id
                       JOIN room r ON r.id = p.room_id WHERE r.house_id = h.id) lived ON true`);
  await db.query(`ALTER TABLE house DROP COLUMN default_nights`);
  await protect(db, 'house_rules', '{shelter,intake,director}', '{shelter,director}');
}

/** A room that was closed is closed from the day of the repair until somebody lifts it. */
async function repairRooms(db: QueryRunner): Promise<void> {
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
    INSERT INTO room_closure (id, centre_id, room_id, nights, reason, set_by)
    SELECT gen_random_uuid(), r.centre_id, r.id, daterange(${DAY('now()')}, NULL), 'other', ${LONGEST('r.centre_id')}
    FROM room r WHERE r.closed`);
  await db.query(`ALTER TABLE room DROP COLUMN closed`);
  await db.query(`
    ALTER TABLE place ADD COLUMN beside_id uuid CONSTRAINT place_beside_fk REFERENCES place (id),
      ADD CONSTRAINT place_shared_beside CHECK ((kind = 'shared') = (beside_id IS NOT NULL))`);
  for (const table of ['room_door', 'room_closure'])
    await protect(db, table, '{shelter,intake,director}', '{shelter,director}');
}

async function repairStays(db: QueryRunner): Promise<void> {
  await db.query(`
    ALTER TABLE place_request
      ADD COLUMN priority text NOT NULL DEFAULT 'usual',
      ADD COLUMN quiet boolean NOT NULL DEFAULT false,
      ADD COLUMN isolation boolean NOT NULL DEFAULT false`);
  await db.query(`
      CREATE FUNCTION place_rank(priority text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 ELSE 2 END $$`);
  await db.query(`GRANT EXECUTE ON FUNCTION place_rank(text) TO baanek_survivor`);
  await db.query(`
    ALTER TABLE stay
      ALTER COLUMN household_id DROP NOT NULL,
      ALTER COLUMN admitted_at DROP NOT NULL,
      ALTER COLUMN admitted_by DROP NOT NULL,
      ADD COLUMN held_at timestamptz,
      ADD COLUMN held_by uuid CONSTRAINT stay_held_by_fk REFERENCES staff (id),
      ADD COLUMN hold_until timestamptz,
      ADD COLUMN agreement_on date,
      ADD COLUMN goods text,
      ADD CONSTRAINT stay_hold_ends CHECK (state <> 'held' OR hold_until IS NOT NULL),
      ADD CONSTRAINT stay_of_a_household CHECK
        (state NOT IN ('active', 'ended') OR (household_id IS NOT NULL AND admitted_at IS NOT NULL))`);
  await db.query(`DROP INDEX stay_one_active`);
  await db.query(
    `CREATE UNIQUE INDEX stay_one_now ON stay (centre_id, household_id) WHERE state IN ('held', 'active')`,
  );
  await db.query(`
    ALTER TABLE bed_stay
      ALTER COLUMN person_id DROP NOT NULL,
      ADD COLUMN shape_sex text,
      ADD COLUMN shape_age integer,
      ADD CONSTRAINT bed_stay_shape_or_person CHECK (person_id IS NULL OR (shape_sex IS NULL AND shape_age IS NULL))`);
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
  await protect(db, 'apart', '{shelter,intake,director}', '{shelter}');
}

async function repairSearchForDuplicates(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE duplicate_search (
      centre_id uuid CONSTRAINT duplicate_search_pkey PRIMARY KEY
        CONSTRAINT duplicate_search_centre_fk REFERENCES centre (id),
      requested_at timestamptz NOT NULL DEFAULT now(),
      requested_by uuid CONSTRAINT duplicate_search_requested_by_fk REFERENCES staff (id),
      started_at timestamptz,
      finished_at timestamptz,
      records integer,
      fresh integer,
      run uuid,
      lease_until timestamptz)`);
  await protect(db, 'duplicate_search', '{intake,find_duplicates}', '{intake,find_duplicates}');
  await db.query(`
      CREATE FUNCTION job_centres() RETURNS SETOF uuid LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$ SELECT id FROM centre $$`);
  await db.query(`GRANT EXECUTE ON FUNCTION job_centres() TO baanek_jobs`);
}

/** Policies whose roles grew; `app_protect` makes the three of a table anew. */
async function repairPolicies(db: QueryRunner): Promise<void> {
  for (const [table, readers, writers, rule] of [
    [
      ...['sealing_key', '{intake,counsellor,lawyer,escort,shelter,director,find_duplicates}'],
      ...['{intake,counsellor,lawyer,shelter}', `side = 'survivor'`],
    ],
    [
      ...['person', '{intake,director,counsellor,lawyer,shelter,find_duplicates}'],
      ...['{intake}', `side = 'survivor'`],
    ],
    ['stay', '{shelter,intake,director,counsellor,lawyer}', '{shelter,director}', 'true'],
    ['duplicate_pair', '{intake,find_duplicates}', '{intake,find_duplicates}', 'true'],
  ] as [string, string, string, string][]) {
    for (const use of ['read', 'add', 'change'])
      await db.query(`DROP POLICY baanek_survivor_${use} ON ${table}`);
    await protect(db, table, readers, writers, rule);
  }
  await db.query(`DROP POLICY escort_reads_own ON sealing_key`);
  await db.query(`
    CREATE POLICY only_needed ON sealing_key AS RESTRICTIVE FOR SELECT TO baanek_survivor
    USING ((SELECT app_any_role('{intake,counsellor,lawyer,shelter,director}'))
           OR EXISTS (SELECT 1 FROM trip t WHERE t.id = subject_id AND t.escort_id = (SELECT app_staff()))
           OR ((SELECT app_any_role('{find_duplicates}')) AND EXISTS (SELECT 1 FROM person p WHERE p.id = subject_id)))`);
}

async function protect(
  db: QueryRunner,
  table: string,
  readers: string,
  writers: string,
  rule = 'true',
): Promise<void> {
  await db.query(`CALL app_protect('${table}', 'survivor', '${readers}', '${writers}', $$${rule}$$)`);
}

/** What the first two landings lacked. A place is there since its room was drawn or somebody first slept in it. */
async function repairBothLandings(db: QueryRunner): Promise<void> {
  await db.query(`REVOKE UPDATE ON sealing_key FROM baanek_survivor, baanek_programme`);
  await db.query(`ALTER TABLE place ADD COLUMN since date, ADD COLUMN retired_on date`);
  await db.query(`
    UPDATE place p SET since = coalesce(
      least((SELECT ${DAY('min(b.at)')} FROM (SELECT lower(during) AS at FROM bed_stay WHERE place_id = p.id) b),
            (SELECT ${DAY('min(a.at)')} FROM audit_event a
             WHERE a.centre_id = p.centre_id AND a.subject_id = p.room_id AND a.action = 'shelter.room_added')),
      ${DAY('now()')})`);
  await db.query(`ALTER TABLE place ALTER COLUMN since SET NOT NULL`);
  // the first landing took no place out; the second did not say when: not before the last guest left
  if (await hasColumn(db, 'place', 'retired')) {
    await db.query(`
      UPDATE place p SET retired_on = greatest(p.since,
        (SELECT ${DAY('max(b.at)')} FROM (SELECT upper(during) AS at FROM bed_stay WHERE place_id = p.id) b))
      WHERE p.retired`);
    await db.query(`ALTER TABLE place DROP COLUMN retired`);
  }
  for (const made of ['appeal', 'person'])
    await db.query(
      `CREATE INDEX import_row_by_${made} ON import_row (${made}_id) WHERE ${made}_id IS NOT NULL`,
    );
  for (const [name, table, column] of [
    ['person_head', 'person', 'merged_into'],
    ['household_head', 'household', 'joined_into'],
  ])
    await db.query(`
        CREATE OR REPLACE FUNCTION ${name}(who uuid) RETURNS uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE head uuid; onward uuid;
        BEGIN -- in plpgsql: its plans are kept
          SELECT x.id, x.${column} INTO head, onward FROM ${table} x WHERE x.id = who AND x.centre_id = app_centre();
          WHILE onward IS NOT NULL LOOP
            SELECT x.id, x.${column} INTO head, onward FROM ${table} x WHERE x.id = onward;
          END LOOP;
          RETURN head;
        END $$`);
}
