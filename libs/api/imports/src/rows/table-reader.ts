import { readLines } from '../reading/file-reader';
import { Refusal } from '@baanek/kernel';
import { TimeSlice } from '../time-slice';
import { findHeadings } from './headings.rules';
import { LIMITS } from '../reading/limits';

/** A table as it stands in a file: headings, and the rows under them with as many cells each. */
export interface Table {
  headings: string[];
  rows: string[][];
}

/** Reads XLSX or text (docs/import.md says which). Formulas are text. Refuses what is no table, too large or a bomb. */
export async function readTable(file: Buffer): Promise<Table> {
  const lines = await readLines(file);
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
