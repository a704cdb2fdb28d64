import type { CaseKind } from '@baanek/contracts';

/** What of a case may be learnt. */
export const CASE_FACTS = [
  ...['existence', 'code', 'workers', 'next_day'],
  ...['contact', 'notes', 'plan', 'services', 'incidents', 'risk', 'guardians', 'needs'],
] as const;
export type CaseFact = (typeof CASE_FACTS)[number];

/** How far somebody reaches into the case of somebody of the household: all of it, its outline, or not even that there is one. */
export type HouseholdReach = 'file' | 'outline' | 'nothing';

const LEARNS: Record<HouseholdReach, readonly CaseFact[]> = {
  file: CASE_FACTS,
  outline: ['existence', 'code', 'workers', 'next_day'],
  nothing: [],
};

/** What is known of an asker and two cases of one household: the one she asks from, and the other. */
export interface Kinship {
  /** By the table of rights, she may open the other case itself. */
  opens: boolean;
  /** She works on the case she asks from, or stands in there. */
  worksOn: boolean;
  own: CaseKind;
  other: CaseKind;
  /** She is recorded as dangerous to the client of the other. */
  dangerous: boolean;
  /** One of the two clients is a guardian of the other who may not be told. */
  keptApart: boolean;
}

/**
 * Who works for a parent learns of a child’s case that there is one, who works on it and when it goes on; and the other way
 * round. Pure; nothing unless a line of it says so. `case_relatives` in the database is the same table.
 */
export function householdReach({
  opens,
  worksOn,
  own,
  other,
  dangerous,
  keptApart,
}: Kinship): HouseholdReach {
  if (dangerous) return 'nothing';
  if (opens) return 'file';
  if (!worksOn || keptApart) return 'nothing';
  // brothers and sisters, and two adults of one household, have nothing to do with each other’s case
  return own === other ? 'nothing' : 'outline';
}

/** Whether somebody who reaches so far learns that. */
export const learns = (reach: HouseholdReach, fact: CaseFact): boolean => LEARNS[reach].includes(fact);
