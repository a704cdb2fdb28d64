import { type CasePart, consultedMay, partMay, type Permission, reachOf, type Side } from '@baanek/contracts';
import { Refusal } from '../errors/refusal';
import type { Principal } from './principal';

/** What is known of a record before anything of it is shown. */
export interface Subject {
  centreId: string;
  side: Side;
  /** The principal is named in the case this record belongs to. */
  assigned?: boolean;
  /** Parts in that case for which the principal stands in today, because who has them is away. */
  covering?: readonly CasePart[];
  /** She is asked for a second opinion on that case, and has not answered yet. */
  consulted?: boolean;
  /** The record is the principal's own: a trip to make, a session to end. */
  own?: boolean;
}

/** The one decision on rows: permission ∧ centre ∧ side ∧ assignment. Pure; false unless the table says yes. */
export function decide(by: Principal, permission: Permission, subject: Subject): boolean {
  if (subject.centreId !== by.centreId || subject.side !== by.side) return false;
  switch (reachOf(by.roles, permission)) {
    case 'centre':
      return true;
    case 'assigned':
      return (
        subject.assigned === true ||
        (subject.covering ?? []).some(part => partMay(part, permission)) ||
        (subject.consulted === true && consultedMay(permission))
      );
    case 'own':
      return subject.own === true;
    case null:
      return false;
  }
}

/** Lets pass or answers 404: a row that is hidden and a row that is absent look the same. */
export function ensure<T extends Subject>(
  by: Principal,
  permission: Permission,
  subject: T | null | undefined,
): T {
  if (!subject || !decide(by, permission, subject)) throw new Refusal('request.not_found');
  return subject;
}
