/** Whether the session `n` took place and is counted: of the sessions of a group, which each client has, the first. */
export const COUNTED_SESSION = `(n.attendance = 'attended' AND n.voided_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM counselling_session o WHERE o.appointment_id = n.appointment_id AND o.author_id = n.author_id
    AND o.id < n.id AND o.attendance = 'attended' AND o.voided_at IS NULL))`;
