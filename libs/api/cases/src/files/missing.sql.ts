import { NOT_MET } from './first-meeting.sql';

// What is missing on file of the case `c` of the client `p`, a row of `PERSON_FACTS`: the one rule for the list and the file.
// A closed case lacks only what reports count, and a way to reach her where somebody is still to ask how she is.

const NO_BIRTH = `NOT p.dated`;
const NO_OBLAST = `p.oblast = 'not_known'`;
const NO_CONTACT = `(NOT p.reachable AND (c.state = 'open'
  OR EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.ended_at IS NULL)))`;
const NO_VIOLENCE = `(
  NOT EXISTS (SELECT 1 FROM case_incident i WHERE i.case_id = c.id AND i.voided_at IS NULL AND NOT i.violence <@ '{not_known}')
  AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.person_id = c.person_id AND a.voided_at IS NULL AND NOT a.violence <@ '{not_known}'))`;
const NO_RISK = `(c.state = 'open' AND c.risk_at IS NULL)`;
const NO_PLAN = `(c.state = 'open' AND NOT EXISTS (
  SELECT 1 FROM case_goal g WHERE g.case_id = c.id AND g.voided_at IS NULL))`;
const NO_STEP = `(c.state = 'open' AND NOT EXISTS (
  SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.ended_at IS NULL))`;

/** The facts that are missing, in the order of `MISSING_FACTS`. */
export const MISSING = `array_remove(ARRAY[
  CASE WHEN ${NO_BIRTH} THEN 'birth' END, CASE WHEN ${NO_OBLAST} THEN 'oblast' END,
  CASE WHEN ${NO_CONTACT} THEN 'safe_contact' END, CASE WHEN ${NO_VIOLENCE} THEN 'violence' END,
  CASE WHEN ${NO_RISK} THEN 'risk' END, CASE WHEN ${NO_PLAN} THEN 'plan' END,
  CASE WHEN ${NO_STEP} THEN 'next_step' END, CASE WHEN ${NOT_MET} THEN 'first_meeting' END], NULL)`;

/** Whether the fact `$21` is missing, or `any` of them. */
export const LACKS = `CASE $21
  WHEN 'birth' THEN ${NO_BIRTH} WHEN 'oblast' THEN ${NO_OBLAST} WHEN 'safe_contact' THEN ${NO_CONTACT}
  WHEN 'violence' THEN ${NO_VIOLENCE} WHEN 'risk' THEN ${NO_RISK} WHEN 'plan' THEN ${NO_PLAN}
  WHEN 'next_step' THEN ${NO_STEP} WHEN 'first_meeting' THEN ${NOT_MET}
  ELSE ${NO_BIRTH} OR ${NO_OBLAST} OR ${NO_RISK} OR ${NOT_MET} OR ${NO_CONTACT} OR ${NO_STEP} OR ${NO_PLAN} OR ${NO_VIOLENCE} END`;
