import { ACTIVE_ROLES } from '@baanek/kernel';

/** Whose part it is works here, and still has a role for it: that of its name, and to coordinate any that reads cases. */
export const WORKS_HERE = `EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = w.staff_id
  AND CASE w.part WHEN 'coordinator' THEN r.role IN ('intake', 'director', 'counsellor', 'lawyer') ELSE r.role = w.part END)`;
/** An open case that is nobody's, or a part of which only those have who work here no more, or without its role. */
export const UNATTENDED = `(c.state = 'open' AND NOT coalesce((SELECT bool_and(p.held) FROM (
  SELECT bool_or(${WORKS_HERE}) AS held FROM case_worker w WHERE w.case_id = c.id AND w.ended_at IS NULL GROUP BY w.part) p), false))`;
