import type { Sex } from './sets/person-sets';

/**
 * What looks odd in a personal identification number: its first digit is of the other sex, its date is not that of birth,
 * somebody on file has it, somebody in the same form has it. Warnings only: foreigners and the stateless have one too,
 * and papers have errors.
 */
export const PIN_WARNINGS = ['pin_sex', 'pin_date', 'pin_taken', 'pin_twice'] as const;
export type PinWarning = (typeof PIN_WARNINGS)[number];

/** As much of a birth as is known. */
interface KnownBirth {
  birthDate: string | null;
  birthYear: number | null;
}

/** Kyrgyz PIN: 14 digits, sex (1 female, 2 male) then birth date ddmmyyyy (DOMAIN 5). A year may be that of an age. */
export function pinWarnings(pin: string, sex: Sex, { birthDate, birthYear }: KnownBirth): PinWarning[] {
  const digit = pin.charAt(0);
  const wrongSex = (sex === 'female' && digit === '2') || (sex === 'male' && digit === '1');
  const date = `${pin.slice(5, 9)}-${pin.slice(3, 5)}-${pin.slice(1, 3)}`;
  const wrongYear = birthYear !== null && Math.abs(Number(pin.slice(5, 9)) - birthYear) > 1;
  const wrongDate = birthDate === null ? wrongYear : date !== birthDate;
  return [...(wrongSex ? (['pin_sex'] as const) : []), ...(wrongDate ? (['pin_date'] as const) : [])];
}
