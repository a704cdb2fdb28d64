import { CASE_PARTS, type CasePart } from './sets/cases/case-sets';
import { type Permission, reachOf } from './permissions';
import type { Role } from './roles';

/** What hangs on one member of staff alone: parts in open cases, escorts to come, groups that go on. */
export const DUTIES = [...CASE_PARTS, 'escort', 'facilitator'] as const;
export type Duty = (typeof DUTIES)[number];

/** What she has begun and the team goes on with: holds end by themselves, requests wait for whoever decides them. */
export const SHARED_DUTIES = ['hold', 'request'] as const;

/** Whether somebody with these roles can take over a duty: each needs the role of its name, `coordinator` any that reads cases. */
export function mayTakeOver(roles: readonly Role[], duty: Duty): boolean {
  return duty === 'coordinator' ? reachOf(roles, 'cases.read') !== null : roles.includes(duty);
}

const ROLE_OF_PART: Readonly<Record<CasePart, Role>> = {
  coordinator: 'intake',
  counsellor: 'counsellor',
  lawyer: 'lawyer',
};

/** Whether a part in a case is one for which the table of rights has that permission: what whoever stands in for it may do. */
export const partMay = (part: CasePart, permission: Permission): boolean =>
  reachOf([ROLE_OF_PART[part]], permission) !== null;

/** What somebody with the roles `held` can have, and with the roles `now` can have no longer. */
export const dutiesLost = (held: readonly Role[], now: readonly Role[]): Duty[] =>
  DUTIES.filter(duty => mayTakeOver(held, duty) && !mayTakeOver(now, duty));
