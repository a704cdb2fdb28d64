import {
  ageBandOf,
  type AgeBand,
  type Citizenship,
  type Education,
  type Employment,
  initialOf,
  type MaritalState,
  tidyName,
  type YesNo,
} from '@baanek/contracts';

/** Sealed in `person.identity`. Empty strings where a name has no such part. */
export interface Identity {
  surname: string;
  given: string;
  patronymic: string;
  formerNames: string[];
  /** `yyyy-mm-dd`, where it is known to the day. */
  birthDate: string | null;
  birthYear: number | null;
  pin: string | null;
}

/** Sealed in `person.contact`. */
export interface Contact {
  phones: string[];
  safeHours: string;
  mayLeaveMessage: 'yes' | 'no' | 'not_known';
  codeWord: string;
}

/** Sealed in `person.background`. */
export interface Background {
  citizenship: Citizenship;
  district: string;
  education: Education;
  employment: Employment;
  maritalState: MaritalState;
  pregnant: YesNo;
  disability: YesNo;
}

/** Whole years on a local date; null when neither date nor year of birth is known. A bare year counts as its first day. */
export function ageOn(date: string, identity: Pick<Identity, 'birthDate' | 'birthYear'>): number | null {
  const { birthDate, birthYear } = identity;
  if (birthDate === null)
    return birthYear === null ? null : Math.max(0, Number(date.slice(0, 4)) - birthYear);
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return Math.max(0, date.slice(5) < birthDate.slice(5) ? years - 1 : years);
}

export const bandOn = (date: string, identity: Identity): AgeBand => ageBandOf(ageOn(date, identity));

/** Given name and the first letter of the surname, for lists: «Айзирек Т.». Empty for the anonymous only. */
export function shortName({ surname, given, patronymic, formerNames }: Identity): string {
  const called = [given, patronymic].map(tidyName).find(Boolean);
  const initial = initialOf(surname);
  if (called) return initial ? `${called} ${initial}.` : called;
  return tidyName(surname) || (formerNames.map(tidyName).find(Boolean) ?? '');
}
