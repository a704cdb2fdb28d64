import type { Cell, Cells } from './counts';

/** Our setting of the threshold rule: a cell of fewer people than these is hidden; nought is no people. */
export const THRESHOLD = 5;
const MOST_HIDDEN = THRESHOLD - 1;

export const isSmall = (n: number): boolean => n > 0 && n < THRESHOLD;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
const large = (cells: Cells): number[] =>
  Object.values(cells)
    .filter(n => n >= THRESHOLD)
    .sort((a, b) => a - b);

/** The cells with those numbers hidden that are small, or among `others`. */
function hiding(cells: Cells, others: readonly number[]): Record<string, Cell> {
  const left = [...others];
  const entries = Object.entries(cells).map(([value, n]): [string, Cell] => {
    const at = left.indexOf(n);
    if (at >= 0) left.splice(at, 1);
    return [value, isSmall(n) || at >= 0 ? null : n];
  });
  return Object.fromEntries(entries);
}

/**
 * Cells that add up to a number which is seen. Beside small cells others are hidden, until each small one may be anything
 * from 1 to 4, even for somebody who knows which were small. Null where no choice of cells does that.
 */
export function protectPartition(cells: Cells): Record<string, Cell> | null {
  const small = Object.values(cells).filter(isSmall);
  if (small.length === 0) return { ...cells };
  const [least, most] = [small.length + THRESHOLD - 2, MOST_HIDDEN * (small.length - 1) + 1];
  if (sum(small) >= least && sum(small) <= most) return hiding(cells, []);
  const others = large(cells);
  const slack = (hidden: readonly number[]): number => sum(small) + sum(hidden) - THRESHOLD * hidden.length;
  const one = others.find(n => slack([n]) >= least);
  if (one !== undefined) return hiding(cells, [one]);
  return others.length > 0 && slack(others) >= least ? hiding(cells, others) : null;
}

/** Cells of which one of `of` people may be in several, and each is in at least one: their sum is `of` or more. */
export function protectSeveral(cells: Cells, of: number): Record<string, Cell> | null {
  const values = Object.values(cells);
  const small = values.filter(isSmall);
  if (small.length === 0) return { ...cells };
  const lacking = of - sum(large(cells));
  if (lacking <= MOST_HIDDEN * (small.length - 1) + 1) return hiding(cells, []);
  const [one] = large(cells);
  // what is hidden beside them may be anything from 5 to all of them, which must leave room
  return one !== undefined && of >= 2 * THRESHOLD - 1 ? hiding(cells, [one]) : null;
}
