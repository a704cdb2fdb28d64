import { ACTIVE_ROLES, STAFF_NAMES } from '@baanek/kernel';
import { CASE_OPENERS } from '../plans/case-task.sql';

/** Rows of conferences, without their words; joined by a condition on `k`. */
export const CONFERENCE_LINES = `SELECT k.id, k.case_id AS "caseId", k.kind, k.starts_at AS "startsAt", k.state,
    (SELECT count(*)::int FROM case_task t WHERE t.conference_id = k.id AND t.case_id = k.case_id) AS decisions,
    (SELECT count(*)::int FROM case_task t
     WHERE t.conference_id = k.id AND t.case_id = k.case_id AND t.ended_at IS NULL) AS "decisionsOpen",
    k.voided_at IS NOT NULL AS voided, k.version, s.display_name AS "authorName", k.recorded_at AS "recordedAt",
    k.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor", k.starts_at::text AS "sortKey"
  FROM case_conference k JOIN client_case c ON c.id = k.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = k.author_id`;

/**
 * Who works here with survivors, `(id, name, team)` by name, with whether she may open the case `$1`; never who leads the
 * programme: the sides do not learn of each other.
 */
export const CONFERENCE_COLLEAGUES = `SELECT s.id, s.display_name AS name, s.id IN (SELECT o.id FROM (${CASE_OPENERS}) o) AS team
  FROM ${STAFF_NAMES} s WHERE EXISTS (
    SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = s.id
      AND r.role IN ('intake', 'counsellor', 'lawyer', 'escort', 'shelter', 'director'))
  ORDER BY s.display_name, s.id LIMIT 1000`;
