// Tables of `access` that every domain may read, as fragments to join: each shows just what others need of them.

/** `(id, display_name)` of members of staff, past ones too. */
export const STAFF_NAMES = `(SELECT id, display_name FROM staff)`;

/** `(staff_id, role)` of those who work here now. */
export const ACTIVE_ROLES = `(SELECT r.staff_id, r.role FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE s.active)`;

/** `(id, created_at)` of centres. */
export const CENTRES = `(SELECT id, created_at FROM centre)`;

/**
 * `(role)` of one active member of staff of the centre, `$1`; her account cannot be closed until the end of the
 * transaction. For whoever gives her a duty.
 */
export const ROLES_HELD = `unnest(staff_roles_held($1)) AS held (role)`;
