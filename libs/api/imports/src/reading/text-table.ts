import { Readable } from 'node:stream';
import { Refusal } from '@baanek/kernel';
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { TimeSlice } from '../time-slice';
import { LIMITS } from './limits';

const SAMPLE = 64 * 1024;
const LONGEST_RECORD = 1_000_000;
const OPTIONS = { relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false } as const;

/** Cells of a text file: `;` `,` or tab between them, in quotes or not, with line breaks inside quotes. */
export async function readTextTable(text: string): Promise<string[][]> {
  const told = /^sep=(.)\r?\n/i.exec(text); // Excel's own first line
  const body = told ? text.slice(told[0].length) : text;
  const parser = parse({
    ...OPTIONS,
    delimiter: told?.[1] ?? delimiterOf(body),
    maxRecordSize: LONGEST_RECORD,
  });
  const slice = new TimeSlice();
  const lines: string[][] = [];
  try {
    for await (const record of Readable.from(slices(body)).pipe(parser)) {
      const cells = record as string[];
      if (cells.length > LIMITS.columns * 10) throw tooLarge('columns', LIMITS.columns);
      if (lines.length > LIMITS.rows + LIMITS.parts) throw tooLarge('rows', LIMITS.rows);
      lines.push(cells.map(unguarded));
      await slice.yieldWhenOver();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as { code?: unknown }).code === 'CSV_MAX_RECORD_SIZE')
      throw tooLarge('columns', LIMITS.columns);
    throw new Refusal('imports.unreadable'); // csv-parse quotes the line in its message
  }
  return lines;
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += SAMPLE) yield text.slice(at, at + SAMPLE);
}

/** The apostrophe our own download puts before what a spreadsheet would run. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '').slice(0, LIMITS.cell);

/** The sign that parts the most lines into equally many cells. */
function delimiterOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE)) : text;
  const scores = [';', ',', '\t'].map(delimiter => ({ delimiter, score: evenness(sample, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function evenness(sample: string, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const { length } of tried(sample, delimiter)) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, lines]) => (width > 1 ? lines * Math.min(width, 20) : 0)));
}

function tried(sample: string, delimiter: string): string[][] {
  try {
    return parseAtOnce(sample, { ...OPTIONS, delimiter, toLine: 200 });
  } catch {
    return []; // a quote left open by the cut, or text that is no table under this sign
  }
}

const tooLarge = (field: string, limit: number): Refusal =>
  new Refusal('imports.too_large', [{ field, rule: 'max', limit }]);
