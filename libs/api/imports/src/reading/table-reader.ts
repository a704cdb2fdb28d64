import { Refusal } from '@baanek/kernel';
import { TimeSlice } from './time-slice';
import { decode } from './encoding';
import { findHeadings } from './headings.rules';
import { LIMITS } from './limits';
import { readTextTable } from './text-table';
import { readWorkbook } from './workbook';

/** A table as it stands in a file: headings, and the rows under them with as many cells each. */
export interface Table {
  headings: string[];
  rows: string[][];
}

/** Reads XLSX or text (docs/import.md says which). Formulas are text. Refuses what is no table, too large or a bomb. */
export async function readTable(file: Buffer): Promise<Table> {
  const lines = await linesOf(file);
  const { headings, first } = findHeadings(lines);
  if (headings.length > LIMITS.columns)
    throw new Refusal('imports.too_large', [{ field: 'columns', rule: 'max', limit: LIMITS.columns }]);
  const last = lines.findLastIndex(line => line.some(cell => cell.trim() !== ''));
  if (headings.length < 2 || last < first) throw new Refusal('imports.no_rows');
  if (last - first + 1 > LIMITS.rows)
    throw new Refusal('imports.too_large', [{ field: 'rows', rule: 'max', limit: LIMITS.rows }]);
  const slice = new TimeSlice();
  const rows: string[][] = [];
  for (const line of lines.slice(first, last + 1)) {
    rows.push(headings.map((_, i) => line[i] ?? ''));
    await slice.yieldWhenOver();
  }
  return { headings, rows };
}

async function linesOf(file: Buffer): Promise<string[][]> {
  if (file.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(file);
  if (file.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new Refusal(oldFormat(file));
  return readTextTable(await decode(file));
}

/** An XLSX with a password is kept in the container of the old .xls, under this name. */
const oldFormat = (file: Buffer): 'imports.encrypted' | 'imports.old_format' =>
  file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'imports.encrypted' : 'imports.old_format';
