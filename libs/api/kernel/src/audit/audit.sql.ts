/** The audit trail, as a fragment to join: every column. Row-level security shows it to auditors of the centre. */
export const AUDIT_EVENTS = `(SELECT * FROM audit_event)`;
