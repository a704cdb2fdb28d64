import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that can be voided from now on: left out of lists and figures, kept in the trail. */
const VOIDABLE = ['stay', 'bed_stay', 'trip', 'house_incident', 'group_session'] as const;

/** Of whom a version is readable: of whoever may read the record itself. */
const READABLE: Record<string, string> = {
  survivor: `
    WHEN 'stay' THEN EXISTS (SELECT 1 FROM stay r WHERE r.id = record_id)
    WHEN 'absence' THEN EXISTS (SELECT 1 FROM stay_absence r WHERE r.id = record_id)
    WHEN 'separation' THEN EXISTS (SELECT 1 FROM apart r WHERE r.id = record_id)
    WHEN 'incident' THEN EXISTS (SELECT 1 FROM house_incident r WHERE r.id = record_id)
    WHEN 'place_enquiry' THEN EXISTS (SELECT 1 FROM place_ask r WHERE r.id = record_id)
    WHEN 'escort' THEN EXISTS (SELECT 1 FROM trip r WHERE r.id = record_id)`,
  programme: `
    WHEN 'group_session' THEN EXISTS (SELECT 1 FROM group_session r WHERE r.id = record_id)`,
};

/**
 * Stays, absences, escorts, incidents, enquiries and group sessions that are corrected, voided, or dated back. What is
 * voided frees its place, its person and its number; the constraints go on holding for everything that counts.
 */
export class DatedWhereTheyBelong1790000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [side, kinds] of Object.entries(READABLE)) {
      const role = `baanek_${side}`;
      const rule = `centre_id = (SELECT app_centre()) AND side = '${side}' AND CASE kind ${kinds} ELSE false END`;
      await db.query(
        `CREATE POLICY ${role}_read_days ON record_version FOR SELECT TO ${role} USING (${rule})`,
      );
      await db.query(`
        CREATE POLICY ${role}_add_days ON record_version FOR INSERT TO ${role}
        WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    }
    for (const table of VOIDABLE) await db.query(`ALTER TABLE ${table} ADD COLUMN voided_at timestamptz`);
    await db.query(`ALTER TABLE house_incident ADD COLUMN version integer NOT NULL DEFAULT 1`);
    // How far back an admission, an absence or a check-out may be dated: a week, until its centre says otherwise.
    await db.query(`
      ALTER TABLE house_rules ADD COLUMN back_days integer NOT NULL DEFAULT 7
      CONSTRAINT house_rules_back_days CHECK (back_days BETWEEN 0 AND 366)`);
    await db.query(`ALTER TABLE house_rules ALTER COLUMN back_days DROP DEFAULT`);
    // A check-out can be taken back for some minutes after it was recorded, whatever day it is dated.
    await db.query(`ALTER TABLE stay ADD COLUMN end_recorded_at timestamptz`);
    await db.query(`UPDATE stay SET end_recorded_at = ended_at`);
    await constraints(db, ' AND voided_at IS NULL');
  }

  /** What was voided goes: without the column it would count again. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM bed_stay WHERE voided_at IS NOT NULL`);
    await db.query(`UPDATE stay SET state = 'released' WHERE voided_at IS NOT NULL`);
    await db.query(`UPDATE trip SET state = 'cancelled' WHERE voided_at IS NOT NULL`);
    await db.query(`DELETE FROM house_incident WHERE voided_at IS NOT NULL`);
    await db.query(`
      DELETE FROM attendance WHERE session_id IN (SELECT id FROM group_session WHERE voided_at IS NOT NULL)`);
    await db.query(`DELETE FROM group_session WHERE voided_at IS NOT NULL`);
    await constraints(db, '');
    await db.query(`ALTER TABLE stay DROP COLUMN end_recorded_at`);
    await db.query(`ALTER TABLE house_rules DROP COLUMN back_days`);
    await db.query(`ALTER TABLE house_incident DROP COLUMN version`);
    for (const table of VOIDABLE) await db.query(`ALTER TABLE ${table} DROP COLUMN voided_at`);
    for (const side of Object.keys(READABLE)) {
      await db.query(`DROP POLICY baanek_${side}_read_days ON record_version`);
      await db.query(`DROP POLICY baanek_${side}_add_days ON record_version`);
    }
  }
}

/** The constraints that keep a place, a person, an escort and a number from being given twice; `counts` narrows them. */
async function constraints(db: QueryRunner, counts: string): Promise<void> {
  const where = counts ? ` WHERE (${counts.replace(' AND ', '')})` : '';
  await db.query(`
    ALTER TABLE bed_stay DROP CONSTRAINT bed_stay_no_overlap, DROP CONSTRAINT bed_stay_person_once,
      ADD CONSTRAINT bed_stay_no_overlap
        EXCLUDE USING gist (centre_id WITH =, place_id WITH =, during WITH &&)${where},
      ADD CONSTRAINT bed_stay_person_once
        EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&)${where}`);
  await db.query(`DROP INDEX bed_stay_place_now`);
  await db.query(
    `CREATE UNIQUE INDEX bed_stay_place_now ON bed_stay (place_id) WHERE upper_inf(during)${counts}`,
  );
  await db.query(`DROP INDEX stay_one_now`);
  await db.query(`
    CREATE UNIQUE INDEX stay_one_now ON stay (centre_id, household_id)
    WHERE state IN ('held', 'active')${counts}`);
  await db.query(`
    ALTER TABLE trip DROP CONSTRAINT trip_escort_once, DROP CONSTRAINT trip_client_once,
      ADD CONSTRAINT trip_escort_once EXCLUDE USING gist (centre_id WITH =, escort_id WITH =, during WITH &&)
        WHERE (escort_id IS NOT NULL AND state IN ('assigned', 'done')${counts}),
      ADD CONSTRAINT trip_client_once EXCLUDE USING gist (centre_id WITH =, person_id WITH =, during WITH &&)
        WHERE (state IN ('requested', 'assigned', 'done')${counts})`);
  if (counts) await db.query(`ALTER TABLE group_session DROP CONSTRAINT group_session_number_unique`);
  else await db.query(`DROP INDEX group_session_number_unique`);
  await db.query(
    counts
      ? `CREATE UNIQUE INDEX group_session_number_unique ON group_session (centre_id, group_id, number)${where}`
      : `ALTER TABLE group_session ADD CONSTRAINT group_session_number_unique UNIQUE (centre_id, group_id, number)`,
  );
}
