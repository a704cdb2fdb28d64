import { ACTIVE_ROLES } from '@baanek/kernel';
import { GOAL_OPEN, LAST_NOTE } from '../goals/goal.sql';

/**
 * Whether `w`, whose part it is, works here and still has a role for it: that of its name, and to coordinate any that reads
 * cases. Who has which role is asked once for all rows, and not for each.
 */
export const WORKS_HERE = `CASE w.part
  WHEN 'coordinator' THEN w.staff_id IN (SELECT r.staff_id FROM ${ACTIVE_ROLES} r WHERE r.role IN ('intake', 'director', 'counsellor', 'lawyer'))
  ELSE (w.staff_id, w.part) IN (SELECT r.staff_id, r.role FROM ${ACTIVE_ROLES} r) END`;
/** How far the case `c` has come, by what is in it: nobody types it. */
export const STAGE = `CASE
  WHEN c.state = 'closed' THEN
    CASE WHEN EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.ended_at IS NULL) THEN 'follow_up' ELSE 'closed' END
  WHEN c.last_session_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM case_service s WHERE s.case_id = c.id AND s.voided_at IS NULL) THEN 'in_work'
  WHEN EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id)
    OR EXISTS (SELECT 1 FROM case_goal g WHERE g.case_id = c.id AND g.voided_at IS NULL) THEN 'planned'
  WHEN c.risk_at IS NOT NULL THEN 'assessed'
  ELSE 'opened' END`;
/** An open case `c` in which nothing is planned. */
export const PLANLESS = `(c.state = 'open'
  AND NOT EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.ended_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM case_goal g LEFT JOIN ${LAST_NOTE} WHERE g.case_id = c.id AND ${GOAL_OPEN}))`;
/** An open case that is nobody's, or a part of which only those have who work here no more, or without its role. */
export const UNATTENDED = `(c.state = 'open' AND NOT coalesce((SELECT bool_and(p.held) FROM (
  SELECT bool_or(${WORKS_HERE}) AS held FROM case_worker w WHERE w.case_id = c.id AND w.ended_at IS NULL GROUP BY w.part) p), false))`;

/** The task of the case `c` that is due first, as `t`: its next step. */
export const NEXT_STEP = `LATERAL (
  SELECT t.id, t.due_on, t.words, coalesce(o.origin_person_id, o.person_id) AS sealed_for
  FROM case_task t JOIN client_case o ON o.id = t.origin_case_id
  WHERE t.case_id = c.id AND t.ended_at IS NULL ORDER BY t.due_on, t.id LIMIT 1)`;
/** The day by which something is to be done next in the case `c`; null where nothing is planned. */
export const NEXT_DUE = `(SELECT min(t.due_on) FROM case_task t WHERE t.case_id = c.id AND t.ended_at IS NULL)`;
/** Whether the type of violence `$18` was told of in the case `c`: in an incident of it that counts, or in an appeal of its client. */
export const TOLD_OF = `(
  EXISTS (SELECT 1 FROM case_incident i WHERE i.case_id = c.id AND i.voided_at IS NULL AND $18 = ANY (i.violence))
  OR EXISTS (SELECT 1 FROM appeal a WHERE a.person_id = c.person_id AND a.voided_at IS NULL AND $18 = ANY (a.violence)))`;
/** Whether the case `c` is one that is worked on: open, and not one with another since a merge. */
export const WORKED_ON = `(c.state = 'open' AND c.joined_into IS NULL AND c.voided_at IS NULL)`;
