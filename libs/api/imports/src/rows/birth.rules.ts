import { readDateOr } from './dates.rules';

export interface TypedBirth {
  date: string | null;
  year: number | null;
}

const OLDEST = 120;
const UNKNOWN = /^(-|—|\?|нет|не\s?изв.*|неизв.*|белгисиз|н\/д|unknown|not known)$/;
const NUMBER =
  /^(\d{1,4})(?:\s*-?\s*(?:г(?:од|\.?\s*р)?\.?(?:ожд\S*)?|ж\.?|лет|года?|жаш(?:та)?|жыл\S*|years?(?: old)?|y\.?o\.?))?$/;

/** A birth date, a year, or an age at the time of the appeal; `undefined` when it is none of these. Empty is not known. */
export function readBirth(typed: string, appealDate: string): TypedBirth | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '' || UNKNOWN.test(text)) return { date: null, year: null };
  const number = NUMBER.exec(text);
  if (number) return ofNumber(Number(number[1]), Number(appealDate.slice(0, 4)));
  const read = readDateOr(text);
  if ('date' in read)
    return read.date <= appealDate ? { date: read.date, year: Number(read.date.slice(0, 4)) } : undefined;
  const year = read.fault === 'date_incomplete' ? Number(/\d{4}/.exec(text)?.[0]) : NaN;
  return year <= Number(appealDate.slice(0, 4)) ? { date: null, year } : undefined;
}

function ofNumber(value: number, thisYear: number): TypedBirth | undefined {
  if (value >= thisYear - OLDEST && value <= thisYear) return { date: null, year: value };
  return value <= OLDEST ? { date: null, year: thisYear - value } : undefined;
}
