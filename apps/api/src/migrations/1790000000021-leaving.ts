import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
/** Who keeps accounts; one of the centre's own staff is meant. */
const ALLOWED = `
        IF NOT app_any_role('{director,admin}')
           OR NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = who AND s.centre_id = app_centre()) THEN
          RAISE insufficient_privilege;
        END IF;`;
/** The open cases somebody has a part in; those of merged records count as the one they are. */
const CASE_PARTS = `case_worker w JOIN client_case c ON c.id = w.case_id
        WHERE w.centre_id = app_centre() AND w.staff_id = who AND w.ended_at IS NULL AND c.state = 'open'`;
/** Escorts that are not over. */
const ESCORTS = `trip t WHERE t.centre_id = app_centre() AND t.escort_id = who AND t.state = 'assigned'
        AND t.voided_at IS NULL AND upper(t.during) > moment`;
/** Groups with sessions still to hold, or with somebody in them. */
const GROUPS = `programme_group g WHERE g.centre_id = app_centre() AND g.facilitator_id = who
        AND (EXISTS (SELECT 1 FROM enrolment e WHERE e.group_id = g.id AND e.state = 'enrolled')
          OR g.planned_sessions > (SELECT count(*) FROM group_session h
                                   WHERE h.group_id = g.id AND h.voided_at IS NULL AND h.held_at <= moment))`;
/** Which roles a duty can be handed to. */
const ROLES_OF_DUTY = `CASE duty WHEN 'coordinator' THEN ARRAY['intake', 'director', 'counsellor', 'lawyer']
          ELSE ARRAY[duty] END`;

/**
 * What hangs on a member of staff, and handing it over. Those who keep accounts may be of the office, and of the other
 * side than she: they learn how much it is, and never whose.
 */
export class Leaving1790000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Held until the end: whoever gives somebody a duty and whoever closes her account take turns.
    await db.query(`
      CREATE FUNCTION staff_roles_held(who uuid) RETURNS text[] LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        PERFORM 1 FROM staff s WHERE s.id = who AND s.centre_id = app_centre() AND s.active FOR SHARE;
        IF NOT FOUND THEN RETURN '{}'; END IF;
        RETURN ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = who ORDER BY r.role);
      END $$`);
    await db.query(`GRANT EXECUTE ON FUNCTION staff_roles_held(uuid) TO baanek_survivor`);
    await db.query(`
      CREATE FUNCTION staff_duties(who uuid, moment timestamptz) RETURNS TABLE (duty text, n integer)
      LANGUAGE plpgsql STABLE ${DEFINER} AS $$
      BEGIN${ALLOWED}
        RETURN QUERY SELECT w.part, count(DISTINCT w.case_id)::int FROM ${CASE_PARTS} GROUP BY w.part;
        RETURN QUERY SELECT 'escort', count(*)::int FROM ${ESCORTS} HAVING count(*) > 0;
        RETURN QUERY SELECT 'facilitator', count(*)::int FROM ${GROUPS} HAVING count(*) > 0;
        RETURN QUERY SELECT 'hold', count(*)::int FROM stay s
          WHERE s.centre_id = app_centre() AND s.held_by = who AND s.state = 'held' AND s.hold_until > moment
            AND s.voided_at IS NULL HAVING count(*) > 0;
        RETURN QUERY SELECT 'request', count(*)::int FROM (
          SELECT r.id FROM place_request r
          WHERE r.centre_id = app_centre() AND r.requested_by = who AND r.state = 'waiting'
          UNION ALL
          SELECT x.id FROM stay_extension x
          WHERE x.centre_id = app_centre() AND x.asked_by = who AND x.state = 'asked') waiting HAVING count(*) > 0;
      END $$`);
    // Moves one duty, to nobody where "receiver" is null; nothing where the receiver is not active or lacks the role
    // ("fits"), or has escorts of her own at those times ("clashing").
    await db.query(`
      CREATE FUNCTION staff_hand_over(who uuid, duty text, receiver uuid, moment timestamptz,
                                      OUT fits boolean, OUT clashing integer)
      LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE theirs uuid[];
      BEGIN${ALLOWED}
        fits := true;
        clashing := 0;
        IF receiver IS NULL THEN
          -- what must have somebody's name keeps hers, and lists say that she has left; an escort waits for a worker again
          IF duty <> 'escort' THEN RETURN; END IF;
        ELSE
          -- held until the end, so that she is not dismissed meanwhile
          PERFORM 1 FROM staff s WHERE s.id = receiver AND s.id <> who AND s.centre_id = app_centre() AND s.active
            AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = ANY (${ROLES_OF_DUTY}))
          FOR SHARE OF s;
          fits := FOUND;
          IF NOT fits THEN RETURN; END IF;
        END IF;
        IF duty IN ('coordinator', 'counsellor', 'lawyer') THEN
          SELECT array_agg(DISTINCT w.case_id) INTO theirs FROM ${CASE_PARTS} AND w.part = duty;
          PERFORM 1 FROM client_case c WHERE c.id = ANY (theirs) ORDER BY c.id FOR NO KEY UPDATE;
          WITH ended AS (
            UPDATE case_worker w SET ended_at = moment
            WHERE w.case_id = ANY (theirs) AND w.staff_id = who AND w.part = duty AND w.ended_at IS NULL
            RETURNING w.case_id, w.origin_case_id)
          INSERT INTO case_worker (id, centre_id, case_id, origin_case_id, staff_id, part, assigned_at, assigned_by)
          SELECT gen_random_uuid(), app_centre(), e.case_id, e.origin_case_id, receiver, duty, moment, app_staff()
          FROM ended e
          ON CONFLICT (centre_id, origin_case_id, staff_id, part) WHERE ended_at IS NULL DO NOTHING;
          UPDATE client_case c SET version = c.version + 1 WHERE c.id = ANY (theirs);
        ELSIF duty = 'escort' THEN
          -- as bookings of one worker do elsewhere: two exclusion checks that wait for each other would deadlock
          PERFORM pg_advisory_xact_lock(hashtextextended(receiver::text, 0));
          SELECT count(*) INTO clashing FROM ${ESCORTS} AND EXISTS (
            SELECT 1 FROM trip o WHERE o.centre_id = t.centre_id AND o.escort_id = receiver AND o.voided_at IS NULL
              AND o.state IN ('assigned', 'done') AND o.during && t.during);
          IF clashing > 0 THEN RETURN; END IF;
          UPDATE trip x SET escort_id = receiver, version = x.version + 1,
            state = CASE WHEN receiver IS NULL THEN 'requested' ELSE 'assigned' END
          WHERE x.id IN (SELECT t.id FROM ${ESCORTS});
        ELSIF duty = 'facilitator' THEN
          UPDATE programme_group x SET facilitator_id = receiver, version = x.version + 1
          WHERE x.id IN (SELECT g.id FROM ${GROUPS});
        ELSE
          RAISE invalid_parameter_value;
        END IF;
      END $$`);
    await db.query(`
      GRANT EXECUTE ON FUNCTION staff_duties(uuid, timestamptz), staff_hand_over(uuid, text, uuid, timestamptz)
      TO baanek_survivor, baanek_office`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION staff_roles_held(uuid)`);
    await db.query(
      `DROP FUNCTION staff_hand_over(uuid, text, uuid, timestamptz), staff_duties(uuid, timestamptz)`,
    );
  }
}
