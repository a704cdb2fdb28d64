import { guessByHeading } from '../rows/columns.rules';
import { readDate } from '../rows/dates.rules';

/** Titles stand above the headings. */
const WITHIN = 20;
const LONGEST = 200;

/** The headings of a table, and where its rows begin. */
export interface Headings {
  headings: string[];
  first: number;
}

/** The line with the most headings we know, else the first with several cells; empty headings where rows begin at once. */
export function findHeadings(lines: readonly string[][]): Headings {
  const scores = lines.slice(0, WITHIN).map(line => {
    const known = line.filter(cell => isKnown(cell)).length;
    return filled(line) < 2 ? -1 : known * 100 + Math.min(filled(line), 50);
  });
  const at = scores.indexOf(Math.max(...scores));
  const line = lines[at] ?? [];
  const width = widthOf(lines);
  const none = (scores[at] ?? 0) < 200 && line.some(cell => readDate(cell) !== null);
  const headings = Array.from({ length: width }, (_, i) => (none ? '' : (line[i] ?? '')));
  return { headings: headings.map(tidy), first: none ? at : at + 1 };
}

const isKnown = (cell: string): boolean => (guessByHeading(cell) ?? 'ignore') !== 'ignore';
const filled = (line: readonly string[]): number => line.filter(cell => cell.trim() !== '').length;
const tidy = (heading: string): string => heading.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** Columns up to the last one that holds anything. */
function widthOf(lines: readonly string[][]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.findLastIndex(cell => cell.trim() !== '') + 1);
  return width;
}
