import type { ImportField } from '@baanek/contracts';
import { sexOfGivenName } from '@baanek/registry';
import { readDate } from './dates.rules';
import { isPatronymic, isSurname, sexOfName, splitFullName } from './full-name.rules';
import { readPhones } from './phones.rules';
import { readChannel, readOblast, readRelation, readServices, readSex, readViolence } from './words.rules';

const ROWS = 1_000;
const LEAST = 3;
/** Of the cells that hold anything, how many must fit. */
const SHARE = 0.8;

type Test = (cell: string) => boolean;

const isWholeName: Test = cell =>
  /^\p{Lu}[\p{L}'’-]+(\s+\p{L}[\p{L}'’.-]*){1,4}$/u.test(cell) &&
  sexOfName(splitFullName(cell)) !== 'not_known';
const isWord: Test = cell => /^\p{L}[\p{L}'’-]+$/u.test(cell);

/** What a cell of each field looks like; the first that fits a column is taken. */
const LOOKS: readonly (readonly [ImportField, Test])[] = [
  ['date', cell => readDate(cell) !== null && !/^(1904:)?\d+$/.test(cell)],
  ['phone', cell => /\d{3}/.test(cell) && readPhones(cell).phones.some(phone => phone.length > 8)],
  ['sex', cell => readSex(cell) !== undefined],
  ['birth', cell => /^(19[2-9]\d|20[0-2]\d)(\s?г\S*|\s?ж\S*)?$|^\d{2}\s?(лет|года?|жаш\S*)$/.test(cell)],
  ['full_name', isWholeName],
  ['patronymic', cell => isWord(cell) && isPatronymic(cell)],
  ['surname', cell => isWord(cell) && isSurname(cell)],
  ['given_name', cell => isWord(cell) && sexOfGivenName(cell) !== 'not_known'],
  [
    'violence',
    cell => (readViolence(cell) ?? ['not_known'])[0] !== 'not_known' && !/психолог(,|$)/i.test(cell),
  ],
  ['oblast', cell => readOblast(cell) !== 'not_known'],
  ['services', cell => readServices(cell).services.length > 0],
  ['relation', cell => !['other', 'not_known'].includes(readRelation(cell))],
  ['channel', cell => readChannel(cell) !== 'not_known'],
];

/** What a column without a telling heading holds, by its cells; fields in `taken` are not proposed again. */
export function guessByContent(
  rows: readonly string[][],
  column: number,
  taken: ReadonlySet<ImportField>,
): ImportField | undefined {
  const cells = rows.slice(0, ROWS).flatMap(row => row[column]?.trim() || []);
  if (cells.length < Math.min(LEAST, rows.length) || cells.length === 0) return undefined;
  if (isCounting(cells)) return 'number';
  const fits = LOOKS.filter(([, test]) => cells.filter(test).length >= cells.length * SHARE).map(([field]) =>
    field === 'date' && isLongAgo(cells) ? 'birth' : field,
  );
  return fits.find(field => !taken.has(field));
}

/** 1, 2, 3 and on, with few gaps. */
function isCounting(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  const steps = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1).length;
  return cells.length >= LEAST && steps >= (cells.length - 1) * SHARE;
}

/** Dates of birth lie apart by decades; those of appeals by months. */
function isLongAgo(cells: readonly string[]): boolean {
  const years = cells
    .flatMap(cell => Number(readDate(cell)?.slice(0, 4) ?? NaN))
    .filter(year => !Number.isNaN(year));
  const sorted = years.sort((a, b) => a - b);
  const [tenth = 0, ninetieth = 0] = [0.1, 0.9].map(at => sorted[Math.floor(sorted.length * at)]);
  return ninetieth - tenth > 12;
}
