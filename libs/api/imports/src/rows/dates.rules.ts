import { isDay } from '@baanek/kernel';
import { DAYS_TO_1904 } from '../reading/date-system';
import { monthOf } from './months.rules';

/** A date, or why what was typed is none. */
export type ReadDate = { date: string } | { fault: 'date' | 'date_incomplete' };

const NONE: ReadDate = { fault: 'date' };
const pad = (n: number): string => String(n).padStart(2, '0');
const YEAR = String.raw`(\d{4}|\d{2})`;
const AFTER = String.raw`(?:\s*-?\s*(?:г|ж|год|года|жыл|жылы|year)\.?)?`;
const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ].*)?$/;
const NUMBERS = new RegExp(
  String.raw`^(\d{1,2})[-./, ]+(\d{1,2})[-./, ]+${YEAR}${AFTER}(?:\s+\d{1,2}:\d{2}.*)?$`,
);
const WORDS = new RegExp(String.raw`^(\d{1,2})[-. ]*([а-яёөүң a-z]+?)\.?[-,. ]*${YEAR}${AFTER}$`);
const YEAR_FIRST = /^(\d{4})[- ]*(?:жыл\S*|г\S*)?[-,. ]*(\d{1,2})[-. ]*([а-яёөүң a-z]+)$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/;
const MONTH_AND_YEAR =
  /^(?:(\d{1,2})[-./ ]+(\d{4})|(\d{4})[-./ ]+(\d{1,2})|([а-яёөүң a-z]+?)\.?[-,. ]*(\d{4}|\d{2})|(\d{4}))/;
/** Days as spreadsheets count them, from 1927 to 2064. */
const SERIAL = /^([1-5]\d{4}|60000)(?:[.,]\d+)?$/;
/** The same days in a workbook that counts from 1904, as the reading of the workbook marks them. */
const SERIAL_1904 = /^1904:(\d{4,5})(?:\.\d+)?$/;

/** A date as people type it (`9.1.23`, `09/01/2023`, `2023-01-09`, `9 янв 2023`, «2023-жылдын 9-январы», `44935`), as `yyyy-mm-dd`. */
export function readDate(typed: string): string | null {
  const read = readDateOr(typed);
  return 'date' in read ? read.date : null;
}

/** As `readDate`, with the reason where the text is no date: `date_incomplete` for a month and a year alone. */
export function readDateOr(typed: string): ReadDate {
  const text = typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (text === '') return NONE;
  const serial = SERIAL.exec(text);
  if (serial) return { date: ofSerial(Number(serial[1])) };
  const later = SERIAL_1904.exec(text);
  if (later) return { date: ofSerial(Number(later[1]) + DAYS_TO_1904) };
  const parts = numbersIn(text) ?? wordsIn(text);
  if (parts) return real(...parts);
  const incomplete = MONTH_AND_YEAR.exec(text);
  const month = incomplete?.[5] ? monthOf(incomplete[5]) : 1;
  return incomplete?.[0].length === text.replace(/\s*(?:г|ж|год|жыл)\S*$/, '').length && month
    ? { fault: 'date_incomplete' }
    : NONE;
}

type Parts = [year: string | undefined, month: number | null, day: string | undefined];

function numbersIn(text: string): Parts | null {
  const iso = ISO.exec(text);
  if (iso) return [iso[1], Number(iso[2]), iso[3]];
  const numbers = NUMBERS.exec(text);
  return numbers && [numbers[3], Number(numbers[2]), numbers[1]];
}

function wordsIn(text: string): Parts | null {
  const words = WORDS.exec(text);
  if (words) return [words[3], monthOf(words[2] ?? ''), words[1]];
  const first = YEAR_FIRST.exec(text);
  if (first) return [first[1], monthOf(first[3] ?? ''), first[2]];
  const english = MONTH_FIRST.exec(text);
  return english && [english[3], monthOf(english[1] ?? ''), english[2]];
}

const ofSerial = (days: number): string =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

const century = (year: number): number => (year >= 100 ? year : year > 70 ? 1900 + year : 2000 + year);

function real(...[year, month, day]: Parts): ReadDate {
  const date = `${century(Number(year))}-${pad(month ?? 0)}-${pad(Number(day))}`;
  return isDay(date) ? { date } : NONE;
}
