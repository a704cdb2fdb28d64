import { PERSON_CODES } from '@baanek/registry';
import { REVIEW_DUE } from '../reviews/plan-review.sql';
import { WORKED_ON } from '../files/case.sql';
import { COUNTED_SESSION } from '../sessions/session.sql';

/** What was done in `[$1, $2)`, by the days `$3` to `$4`, `(who, what)` a row each. */
export const WEEK_DONE = `(
  SELECT n.author_id AS who, 'sessions' AS what FROM counselling_session n
  WHERE n.held_at >= $1 AND n.held_at < $2 AND ${COUNTED_SESSION}
  UNION ALL SELECT a.worker_id, 'appointments' FROM appointment a
  WHERE a.starts_at >= $1 AND a.starts_at < $2 AND a.state IN ('held', 'late') AND a.voided_at IS NULL
  UNION ALL SELECT x.worker_id, 'services' FROM case_service x
  WHERE x.given_on >= $3::date AND x.given_on <= $4::date AND x.voided_at IS NULL
  UNION ALL SELECT t.ended_by, 'tasks' FROM case_task t
  WHERE t.ended_at >= $1 AND t.ended_at < $2 AND t.outcome = 'done'
  UNION ALL SELECT a.logged_by, 'appeals' FROM appeal a
  WHERE a.logged_at >= $1 AND a.logged_at < $2 AND a.import_digest IS NULL AND a.voided_at IS NULL
  UNION ALL SELECT r.author_id, 'assessments' FROM risk_assessment r
  WHERE r.assessed_at >= $1 AND r.assessed_at < $2 AND r.voided_at IS NULL
  UNION ALL SELECT f.ended_by, 'follow_ups' FROM follow_up f
  WHERE f.ended_at >= $1 AND f.ended_at < $2 AND f.outcome <> 'reopened')`;

const NAMED = `EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL)`;

/** What `$1` is to do in cases: her own tasks, and what is due in cases in which she is named. `(kind, case, about, on)`. */
export const WEEK_TO_DO = `(
  SELECT 'task' AS kind, c.id AS "caseId", p.code AS about, t.due_on AS day
  FROM case_task t JOIN client_case c ON c.id = t.case_id AND ${WORKED_ON} JOIN ${PERSON_CODES} p ON p.id = c.person_id
  WHERE t.owner_id = $1 AND t.ended_at IS NULL
  UNION ALL SELECT 'review', c.id, p.code, d.due
  FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id CROSS JOIN LATERAL (SELECT ${REVIEW_DUE} AS due) d
  WHERE ${WORKED_ON} AND ${NAMED}
  UNION ALL SELECT 'reassessment', c.id, p.code, c.reassess_on
  FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id WHERE ${WORKED_ON} AND ${NAMED}
  UNION ALL SELECT 'follow_up', c.id, p.code, f.due_on
  FROM follow_up f JOIN client_case c ON c.id = f.case_id AND c.state = 'closed' AND c.joined_into IS NULL AND c.voided_at IS NULL
  JOIN ${PERSON_CODES} p ON p.id = c.person_id WHERE f.ended_at IS NULL AND ${NAMED}
  UNION ALL SELECT 'appointment', c.id, p.code, (a.starts_at AT TIME ZONE 'Asia/Bishkek')::date
  FROM appointment a JOIN appointment_client k ON k.appointment_id = a.id AND k.state = 'planned'
  JOIN client_case c ON c.id = k.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
  WHERE a.worker_id = $1 AND a.state = 'planned' AND a.voided_at IS NULL)`;
