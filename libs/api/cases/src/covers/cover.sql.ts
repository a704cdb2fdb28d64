import { ACTIVE_ROLES } from '@baanek/kernel';

/** Whether somebody works here in a role that opens cases; `staff` is the column with her id. */
const opensCases = (
  staff: string,
): string => `EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} held WHERE held.staff_id = ${staff}
  AND held.role IN ('intake', 'counsellor', 'lawyer', 'director'))`;

/** Whether who stands in, `v.cover_id`, still opens cases. */
export const ABLE = opensCases('v.cover_id');
/** Whether the colleague `s` opens cases. */
export const OPENS_CASES = opensCases('s.id');
