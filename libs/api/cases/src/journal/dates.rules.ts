import { isDay } from '@baanek/kernel';

/** First letters of month names, Russian and Kyrgyz (which uses the Russian ones). */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

const pad = (n: number): string => String(n).padStart(2, '0');

/** A date as people type it (`9.1.23`, `09/01/2023`, `2023-01-09`, `9 янв 2023`), as `yyyy-mm-dd`; null when it is none. */
export function readDate(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})(?:\s*(?:г|ж)\.?)?$/.exec(text);
  if (numbers) return real(century(Number(numbers[3])), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})[-. ]*([а-яё]+)\.?[-. ]*(\d{4}|\d{2})(?:\s*(?:г|ж)\.?)?$/.exec(text);
  if (!words) return null;
  const month = MONTHS.findIndex(start => words[2]?.startsWith(start));
  return month === -1 ? null : real(century(Number(words[3])), month + 1, Number(words[1]));
}

const century = (year: number): number => (year >= 100 ? year : year > 70 ? 1900 + year : 2000 + year);

function real(year: number, month: number, day: number): string | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(date) ? date : null;
}

export interface TypedBirth {
  date: string | null;
  year: number | null;
}

const OLDEST = 120;

/** A birth date, a year, or an age at the time of the appeal; `undefined` when it is none of these. Empty is not known. */
export function readBirth(typed: string, appealDate: string): TypedBirth | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '' || /^(-|—|нет|не\s?изв.*|белгисиз|н\/д)$/.test(text)) return { date: null, year: null };
  const thisYear = Number(appealDate.slice(0, 4));
  const date = readDate(text);
  if (date) return date <= appealDate ? { date, year: Number(date.slice(0, 4)) } : undefined;
  const number = /^(\d{1,4})(?:\s*(?:г(?:од|\.?\s*р)?\.?|ж\.?|лет|года?|жаш(?:та)?|years?))?$/.exec(text);
  if (!number) return undefined;
  const value = Number(number[1]);
  if (value >= thisYear - OLDEST && value <= thisYear) return { date: null, year: value };
  return value <= OLDEST ? { date: null, year: thisYear - value } : undefined;
}
