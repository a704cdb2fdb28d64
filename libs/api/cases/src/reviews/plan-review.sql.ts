import { DAYS_TO_REVIEW } from '@baanek/contracts';

/** The day on which the plan of the case `c` is to be reviewed; null where it has none. */
export const REVIEW_DUE = `coalesce(
  (SELECT r.next_on FROM plan_review r WHERE r.case_id = c.id AND r.voided_at IS NULL
   ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1),
  (SELECT min(g.agreed_on) + ${DAYS_TO_REVIEW} FROM case_goal g WHERE g.case_id = c.id AND g.voided_at IS NULL))`;
