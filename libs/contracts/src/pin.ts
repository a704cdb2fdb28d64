import type { Sex } from './person-sets';

/** What looks odd in a personal identification number. Warnings only: foreigners and the stateless have one too. */
export type PinWarning = 'pin_sex' | 'pin_date';

/** Kyrgyz PIN: 14 digits, sex (1 female, 2 male) then birth date ddmmyyyy (DOMAIN 5). */
export function pinWarnings(pin: string, sex: Sex, birthDate: string | null): PinWarning[] {
  const digit = pin.charAt(0);
  const wrongSex = (sex === 'female' && digit === '2') || (sex === 'male' && digit === '1');
  const date = `${pin.slice(5, 9)}-${pin.slice(3, 5)}-${pin.slice(1, 3)}`;
  const wrongDate = birthDate !== null && date !== birthDate;
  return [...(wrongSex ? (['pin_sex'] as const) : []), ...(wrongDate ? (['pin_date'] as const) : [])];
}
