import { STAFF_NAMES } from '@baanek/kernel';

/** The note that says how far the goal `g` has come, as `n`: the last of those that count. */
export const LAST_NOTE = `LATERAL (
  SELECT n.progress, n.noted_on FROM goal_note n WHERE n.goal_id = g.id AND n.voided_at IS NULL
  ORDER BY n.noted_on DESC, n.id DESC LIMIT 1) n ON true`;

/** Rows of goals with what follows from their notes and tasks; joined by a condition on `g`. */
export const GOAL_ROWS = `SELECT g.id, g.case_id AS "caseId", g.kind, g.agreed_on::text AS "agreedOn", g.aim_on::text AS "aimOn",
    s.display_name AS "authorName", g.recorded_at AS "recordedAt", coalesce(n.progress, 'not_begun') AS progress,
    n.noted_on::text AS "notedOn", t.done AS "tasksDone", t.wanted AS tasks, g.voided_at IS NOT NULL AS voided, g.version,
    g.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor", g.recorded_at::text AS "sortKey"
  FROM case_goal g JOIN client_case c ON c.id = g.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = g.author_id
  LEFT JOIN ${LAST_NOTE}
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE t.outcome = 'done')::int AS done,
           count(*) FILTER (WHERE t.outcome IS DISTINCT FROM 'not_needed')::int AS wanted
    FROM case_task t WHERE t.goal_id = g.id AND t.case_id = g.case_id) t`;

/** Whether the goal `g` is neither reached nor given up, and counts. */
export const GOAL_OPEN = `g.voided_at IS NULL AND coalesce(n.progress, 'not_begun') NOT IN ('reached', 'given_up')`;

/** The notes of a goal. */
export const NOTE_ROWS = `SELECT n.id, n.noted_on::text AS "notedOn", n.progress, s.display_name AS "authorName",
    n.recorded_at AS "recordedAt", n.voided_at IS NOT NULL AS voided, n.version, n.words AS sealed,
    coalesce(c.origin_person_id, c.person_id) AS "sealedFor", n.noted_on::text AS "sortKey"
  FROM goal_note n JOIN client_case c ON c.id = n.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = n.author_id`;
