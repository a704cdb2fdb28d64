import { tidyName } from '@baanek/contracts';
import { readPhone } from '../persons/phone.rules';
import type { SearchPersons } from './search.dto';
import { askedName, type Question } from './search.rules';

/** Facts by which a search for one word of a name is narrowed; columns that are not sealed hold them. */
export interface Facets {
  oblast: string | null;
  /** Local dates: from the first of the month to the first of the next. */
  from: string | null;
  before: string | null;
  staffId: string | null;
  houseId: string | null;
}

/** Whoever is on file. */
export const ANYBODY: Facets = { oblast: null, from: null, before: null, staffId: null, houseId: null };

/** What was typed into one box is a phone, a PIN, or words of a name with perhaps a year. */
export function questionOf(query: SearchPersons): Question {
  const text = tidyName(query.text ?? '');
  const digits = text.replace(/[\s()+-]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  const pin = isNumber && digits.length === 14 ? digits : (query.pin?.replace(/\D/g, '') ?? '');
  const typed = isNumber && digits.length !== 14 ? text : query.phone;
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
  const words = isNumber ? '' : text.replace(/(?<!\p{L})\d+(?!\p{L})/gu, ' ');
  return {
    name: askedName(`${tidyName(query.name ?? '')} ${words}`),
    birthYear: query.birthYear ?? (year && !isNumber ? Number(year) : null),
    phone: typed ? readPhone(typed) : null,
    pin: pin.length === 14 ? pin : null,
    oblast: query.oblast ?? null,
    narrowed: false,
  };
}

/** By what a name of one word can be looked for; null where nothing else is known. */
export function facetsOf(
  { oblast, month, staffId, houseId }: SearchPersons,
  { name }: Question,
): Facets | null {
  const place = oblast && oblast !== 'not_known' ? oblast : null;
  if (name.length === 0 || !(place ?? month ?? staffId ?? houseId)) return null;
  const [year = 0, number = 0] = (month ?? '').split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return {
    oblast: place,
    from: month ? `${month}-01` : null,
    before: month ? `${next}-01` : null,
    staffId: staffId ?? null,
    houseId: houseId ?? null,
  };
}
