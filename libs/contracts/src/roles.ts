/** Roles a member of staff may hold; PRODUCT vocabulary, stored as these codes. */
export const ROLES = [
  'intake',
  'counsellor',
  'lawyer',
  'escort',
  'shelter',
  'facilitator',
  'director',
  'analyst',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Whose files a record belongs to; `office` is staff accounts and the audit trail, no files at all. */
export type Side = 'survivor' | 'programme' | 'office';

const SURVIVOR_ROLES: readonly Role[] = ['intake', 'counsellor', 'lawyer', 'escort', 'shelter', 'director'];

/** Stands in the trail where nobody did it: the system at its own work. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000';

/** The one side a set of roles works on. */
export function sideOf(roles: readonly Role[]): Side {
  if (roles.includes('facilitator')) return 'programme';
  return roles.some(role => SURVIVOR_ROLES.includes(role)) ? 'survivor' : 'office';
}

/** False when the set would look at both sides: `facilitator` stands alone (ADR 3). */
export function mayHoldTogether(roles: readonly Role[]): boolean {
  return !roles.includes('facilitator') || roles.every(role => role === 'facilitator');
}

/** Languages of the interface, in the order they are offered. */
export const UI_LANGUAGES = ['ky', 'ru', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
