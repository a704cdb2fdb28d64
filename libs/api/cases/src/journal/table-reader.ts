import { Refusal } from '@baanek/kernel';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/node';
import { guessField } from './words.rules';

/** A table as it stands in a file: headings, and the rows under them with as many cells each. */
export interface Table {
  headings: string[];
  rows: string[][];
}

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;
const MOST_UNZIPPED = 100 * 1024 * 1024;
/** Titles stand above the headings. */
const HEADING_WITHIN = 20;

/** Reads XLSX or CSV (UTF-8 or Windows-1251; `;` `,` or tab). Formulas are text. Refuses what is no table or too large. */
export async function readTable(file: Buffer): Promise<Table> {
  const lines = file.subarray(0, 2).toString('latin1') === 'PK' ? await readWorkbook(file) : readText(file);
  const width = Math.max(0, ...lines.map(line => line.length));
  if (width > MOST_COLUMNS)
    throw new Refusal('imports.too_large', [{ field: 'columns', rule: 'max', limit: MOST_COLUMNS }]);
  const at = headingLine(lines);
  const headings = lines[at] ?? [];
  const last = lines.findLastIndex(line => line.some(cell => cell.trim() !== ''));
  const rows = lines.slice(at + 1, last + 1).map(line => headings.map((_, i) => line[i] ?? ''));
  if (headings.length < 2 || rows.length === 0) throw new Refusal('imports.no_rows');
  if (rows.length > MOST_ROWS)
    throw new Refusal('imports.too_large', [{ field: 'rows', rule: 'max', limit: MOST_ROWS }]);
  return { headings: headings.map(heading => heading.trim().slice(0, 200)), rows };
}

/** The line with the most headings we know, else the first with several cells. */
function headingLine(lines: readonly string[][]): number {
  const scores = lines.slice(0, HEADING_WITHIN).map(line => {
    const filled = line.filter(cell => cell.trim() !== '').length;
    const known = line.filter(cell => guessField(cell) !== 'ignore').length;
    return filled < 2 ? -1 : known * 100 + Math.min(filled, 50);
  });
  return scores.indexOf(Math.max(...scores));
}

async function readWorkbook(file: Buffer): Promise<string[][]> {
  try {
    refuseBombs(file);
    const rows = await readSheet(file);
    return rows.map(row => row.map(textOf));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('imports.unreadable'); // whatever the library says may quote the file
  }
}

/** Adds up what the archive says it unpacks to, before anything is unpacked. */
function refuseBombs(file: Buffer): void {
  let total = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  if (total > MOST_UNZIPPED)
    throw new Refusal('imports.too_large', [{ field: 'file', rule: 'max', limit: MOST_UNZIPPED }]);
}

function textOf(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

function readText(file: Buffer): string[][] {
  const text = decode(file);
  const sample = text.slice(0, 20_000);
  const count = (sign: string): number => sample.split(sign).length;
  const delimiter = [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      maxRecordSize: 1_000_000,
    });
  } catch {
    throw new Refusal('imports.unreadable'); // csv-parse quotes the line in its message
  }
}

/** UTF-8 where it is valid, else Windows-1251, which old spreadsheets write. */
function decode(file: Buffer): string {
  if (file.includes(0)) throw new Refusal('imports.unreadable');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1251').decode(file); // not UTF-8
  }
}
