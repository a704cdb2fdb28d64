import { Refusal } from '@baanek/kernel';
import type { CellValue } from 'read-excel-file/node';
import { inspectArchive, type Seen } from './archive-guard';
import { TimeSlice } from '../time-slice';
import { type DateSystem, dateSystemOf, textOfNumber } from './date-system';
import { LIMITS, UNREADABLE } from './limits';
import { type Merge, placeOf, type SheetScan } from './sheet-scan';

type SeenSheet = Pick<SheetScan, 'merges' | 'numbers'>;
const UNSEEN: SeenSheet = { merges: [], numbers: new Map() };

/** The first sheets are tried, in their order: a cover may stand before the journal. */
const SHEETS = 5;
const MINUTES = 24 * 60;

/** Cells of the first sheet of an XLSX that holds a table, as text; formulas are what they showed last. */
export async function readWorkbook(file: Buffer): Promise<string[][]> {
  try {
    const seen = await inspectArchive(file);
    const dates = dateSystemOf(seen.index.get('xl/workbook.xml') ?? '');
    let lines: string[][] = [];
    for (let sheet = 1; sheet <= Math.min(SHEETS, Math.max(1, sheetPaths(seen).length)); sheet++) {
      const skeleton = seen.sheets.get(sheetPaths(seen)[sheet - 1] ?? '') ?? UNSEEN;
      const read = await readLines(file, sheet, skeleton, dates);
      if (read.length > lines.length) lines = read;
      if (isTable(lines)) break;
    }
    return lines;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('imports.unreadable'); // whatever the library says may quote the file
  }
}

const isTable = (lines: readonly string[][]): boolean =>
  lines.filter(line => line.filter(cell => cell !== '').length > 1).length > 1;

async function readLines(
  file: Buffer,
  sheet: number,
  { merges, numbers }: SeenSheet,
  dates: DateSystem,
): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/node'); // some MB, which a server without imports does without
  const slice = new TimeSlice();
  const lines: string[][] = [];
  for (const row of await readSheet(file, sheet)) {
    lines.push(row.map((value, column) => textOf(value, numbers.get(placeOf(lines.length, column)), dates)));
    await slice.yieldWhenOver();
  }
  const filled = merges.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  if (filled <= LIMITS.rows * 4) for (const merge of merges) fillDown(lines, merge);
  return lines;
}

/** What was merged over several lines is said of each of them; merged beside one another, it is said once. */
function fillDown(lines: string[][], { top, left, bottom }: Merge): void {
  const value = lines[top]?.[left] ?? '';
  if (value === '') return;
  for (let line = top + 1; line <= Math.min(bottom, lines.length - 1); line++) {
    const cells = lines[line];
    if (cells && left < cells.length) cells[left] = value;
  }
}

/** Paths of the sheets in the order of their tabs. */
function sheetPaths({ index }: Seen): string[] {
  const targets = new Map(
    [...(index.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = (index.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g);
  return [...sheets].map(([tag]) => targets.get(attribute(tag, '\\w+:id')) ?? '');
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** `number` is what the file holds where the library makes a date of a number that is none. */
function textOf(value: CellValue | null, number: number | undefined, dates: DateSystem): string {
  if (value === null) return '';
  if (typeof value === 'number') return textOfNumber(value, dates);
  const text =
    value instanceof Date ? textOfDate(new Date(value.getTime() + dates.shift), number) : String(value);
  return text.slice(0, LIMITS.cell);
}

/** A day, a time of day, or the number that somebody typed into a cell meant for dates. */
function textOfDate(date: Date, number: number | undefined): string {
  if (number === undefined)
    return Number.isNaN(date.getTime()) ? UNREADABLE : date.toISOString().slice(0, -14);
  if (number < 0 || number >= 1) return String(number);
  const minutes = Math.min(MINUTES - 1, Math.round(number * MINUTES));
  return [minutes / 60, minutes % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
}
