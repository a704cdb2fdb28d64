import type { RegisterPerson } from '../persons/person.dto';

/** The content of a hand-over, which is stored sealed under its code. */
export interface Package {
  register: RegisterPerson;
  /** Of her first, then of each member in the order of `register.members`. */
  appeals: unknown[][];
}

/** Where a package is sealed: it opens in no other row. */
export const packagePlace = (id: string): string => `person_transfer/${id}/package`;

/** A package of any version: the first ones held the people alone. */
export function readPackage(content: unknown): Package {
  const read = content as Package | RegisterPerson;
  return 'register' in read ? read : { register: read, appeals: [] };
}
