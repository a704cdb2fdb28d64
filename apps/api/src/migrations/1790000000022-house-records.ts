import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

/** Of whom a version is readable: of whoever may read the record itself. */
const READABLE: Record<string, string> = {
  survivor: `
    WHEN 'refusal' THEN EXISTS (SELECT 1 FROM place_refusal r WHERE r.id = record_id)
    WHEN 'extension' THEN EXISTS (SELECT 1 FROM stay_extension r WHERE r.id = record_id)
    WHEN 'closure' THEN EXISTS (SELECT 1 FROM room_closure r WHERE r.id = record_id)
    WHEN 'roll_call_mark' THEN EXISTS (SELECT 1 FROM roll_call_mark r WHERE r.id = record_id)`,
  programme: `
    WHEN 'attendance' THEN EXISTS (SELECT 1 FROM attendance r WHERE r.id = record_id)`,
};
/** Marks: each is a record of its own, and may be taken away. */
const MARKS = ['roll_call_mark', 'attendance'] as const;

/**
 * Refusals, extensions, closures and marks that are corrected, voided or taken away. A mark that is taken away keeps its
 * row, without a mark: what it said before belongs to it.
 */
export class HouseRecords1790000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE place_refusal ADD COLUMN voided_at timestamptz, ADD COLUMN version integer NOT NULL DEFAULT 1`);
    // until when they were to stay before it was granted: taken back, it ends then again
    await db.query(`
      ALTER TABLE stay_extension ADD COLUMN voided_at timestamptz, ADD COLUMN planned_before date`);
    await oneAsked(db, ` AND voided_at IS NULL`);
    await duties(db, ` AND x.voided_at IS NULL`);
    for (const table of MARKS) {
      await db.query(`
        ALTER TABLE ${table} ALTER COLUMN mark DROP NOT NULL,
          ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
          ADD COLUMN version integer NOT NULL DEFAULT 1,
          ADD CONSTRAINT ${table}_id_unique UNIQUE (id)`);
      await db.query(`ALTER TABLE ${table} ALTER COLUMN id DROP DEFAULT`);
    }
    for (const [side, kinds] of Object.entries(READABLE)) {
      const role = `baanek_${side}`;
      const rule = `centre_id = (SELECT app_centre()) AND side = '${side}' AND CASE kind ${kinds} ELSE false END`;
      await db.query(
        `CREATE POLICY ${role}_read_house ON record_version FOR SELECT TO ${role} USING (${rule})`,
      );
      await db.query(`
        CREATE POLICY ${role}_add_house ON record_version FOR INSERT TO ${role}
        WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    }
    // a director decides on extensions and closes rooms: what she puts right is sealed under a key of the record itself
    await db.query(`
      CREATE POLICY director_seals_records ON sealing_key FOR INSERT TO baanek_survivor
      WITH CHECK (centre_id = (SELECT app_centre()) AND side = 'survivor' AND (SELECT app_any_role('{director}'))
        AND (EXISTS (SELECT 1 FROM stay_extension r WHERE r.id = subject_id)
          OR EXISTS (SELECT 1 FROM room_closure r WHERE r.id = subject_id)))`);
  }

  /** What was voided or taken away goes: without the columns it would count again. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY director_seals_records ON sealing_key`);
    for (const side of Object.keys(READABLE)) {
      await db.query(`DROP POLICY baanek_${side}_read_house ON record_version`);
      await db.query(`DROP POLICY baanek_${side}_add_house ON record_version`);
    }
    for (const table of MARKS) {
      await db.query(`DELETE FROM ${table} WHERE mark IS NULL`);
      await db.query(
        `ALTER TABLE ${table} ALTER COLUMN mark SET NOT NULL, DROP COLUMN version, DROP COLUMN id`,
      );
    }
    await db.query(`DELETE FROM stay_extension WHERE voided_at IS NOT NULL`);
    await duties(db, '');
    await oneAsked(db, '');
    await db.query(`ALTER TABLE stay_extension DROP COLUMN planned_before, DROP COLUMN voided_at`);
    await db.query(`DELETE FROM place_refusal WHERE voided_at IS NOT NULL`);
    await db.query(`ALTER TABLE place_refusal DROP COLUMN version, DROP COLUMN voided_at`);
  }
}

/** One extension of a stay waits at a time; `counts` narrows which. */
async function oneAsked(db: QueryRunner, counts: string): Promise<void> {
  await db.query(`DROP INDEX stay_extension_one_asked`);
  await db.query(
    `CREATE UNIQUE INDEX stay_extension_one_asked ON stay_extension (stay_id) WHERE state = 'asked'${counts}`,
  );
}

/** What hangs on a member of staff, as it was before; `counts` narrows which extensions she waits for. */
async function duties(db: QueryRunner, counts: string): Promise<void> {
  await db.query(`
    CREATE OR REPLACE FUNCTION staff_duties(who uuid, moment timestamptz) RETURNS TABLE (duty text, n integer)
    LANGUAGE plpgsql STABLE ${DEFINER} AS $$
    BEGIN
      IF NOT app_any_role('{director,admin}')
         OR NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = who AND s.centre_id = app_centre()) THEN
        RAISE insufficient_privilege;
      END IF;
      RETURN QUERY SELECT w.part, count(DISTINCT w.case_id)::int
        FROM case_worker w JOIN client_case c ON c.id = w.case_id
        WHERE w.centre_id = app_centre() AND w.staff_id = who AND w.ended_at IS NULL AND c.state = 'open' GROUP BY w.part;
      RETURN QUERY SELECT 'escort', count(*)::int FROM trip t
        WHERE t.centre_id = app_centre() AND t.escort_id = who AND t.state = 'assigned'
          AND t.voided_at IS NULL AND upper(t.during) > moment HAVING count(*) > 0;
      RETURN QUERY SELECT 'facilitator', count(*)::int FROM programme_group g
        WHERE g.centre_id = app_centre() AND g.facilitator_id = who
          AND (EXISTS (SELECT 1 FROM enrolment e WHERE e.group_id = g.id AND e.state = 'enrolled')
            OR g.planned_sessions > (SELECT count(*) FROM group_session h
                                     WHERE h.group_id = g.id AND h.voided_at IS NULL AND h.held_at <= moment))
        HAVING count(*) > 0;
      RETURN QUERY SELECT 'hold', count(*)::int FROM stay s
        WHERE s.centre_id = app_centre() AND s.held_by = who AND s.state = 'held' AND s.hold_until > moment
          AND s.voided_at IS NULL HAVING count(*) > 0;
      RETURN QUERY SELECT 'request', count(*)::int FROM (
        SELECT r.id FROM place_request r
        WHERE r.centre_id = app_centre() AND r.requested_by = who AND r.state = 'waiting'
        UNION ALL
        SELECT x.id FROM stay_extension x
        WHERE x.centre_id = app_centre() AND x.asked_by = who AND x.state = 'asked'${counts}) waiting HAVING count(*) > 0;
    END $$`);
}
