import { ACTIVE_ROLES } from '@baanek/kernel';

/** Whether who stands in, `v.cover_id`, still works here in a role that opens cases. */
export const ABLE = `EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} held WHERE held.staff_id = v.cover_id
  AND held.role IN ('intake', 'counsellor', 'lawyer', 'director'))`;
