import { ACTIVE_ROLES, STAFF_NAMES } from '@baanek/kernel';

// Who may be given a task of a case: its team, and those who open every case of the centre. Fragments to join, and one list.

const MAY_OPEN = `(r.role IN ('intake', 'director') OR EXISTS (
  SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = r.staff_id AND w.ended_at IS NULL))`;

/** Whether whoever has the task `t` may open its case `c` still. */
export const OWNER_MAY_OPEN = `EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = t.owner_id AND ${MAY_OPEN})`;

/** Everybody who may open the case `$1`, `(id, name)` by name: those who work on it, and those who open every case. */
export const CASE_OPENERS = `SELECT s.id, s.display_name AS name FROM ${STAFF_NAMES} s JOIN (
    SELECT DISTINCT r.staff_id FROM ${ACTIVE_ROLES} r JOIN client_case c ON c.id = $1 WHERE ${MAY_OPEN}) o ON o.staff_id = s.id
  ORDER BY s.display_name, s.id LIMIT 1000`;

/** The conference in which the task `t` was decided, as `k`: one that counts and is in the same case. */
export const CONFERENCE_OF_TASK = `case_conference k ON k.id = t.conference_id AND k.case_id = t.case_id AND k.voided_at IS NULL`;

/** The goal that the task `t` is done for, as `g`: one that counts and is in the same case, also after a merge was undone. */
export const GOAL_OF_TASK = `case_goal g ON g.id = t.goal_id AND g.case_id = t.case_id AND g.voided_at IS NULL`;
