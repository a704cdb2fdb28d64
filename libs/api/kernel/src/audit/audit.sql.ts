/** The audit trail, as a fragment to join: every column. Row-level security shows it to auditors of the centre. */
export const AUDIT_EVENTS = `(SELECT * FROM audit_event)`;

/** Whether an action of the trail, in this column, only looked at something; what this is not was done. */
export const isView = (action: string): string =>
  `(${action} ~ '(_read|[.]read|[.]listed|[.]searched|[.]duplicates_searched|[.]proposed)$'
    OR ${action} IN ('registry.opened', 'registry.household_opened', 'registry.transfer_opened'))`;
