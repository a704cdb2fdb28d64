import type { Cell, Cells } from './counts';
import { type Draw, shuffled } from './draw';

/** Our setting of the threshold rule: a cell of fewer people than these is hidden; nought is no people. */
export const THRESHOLD = 5;
const MOST_HIDDEN = THRESHOLD - 1;
/** One time in so many, more is hidden than need be: so that what is hidden beside a small cell does not tell its size. */
const MORE_ONCE_IN = 4;

export const isSmall = (n: number): boolean => n > 0 && n < THRESHOLD;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/**
 * Hides the small cells, and beside them others in an order that is drawn, until what is hidden is `enough`. Null where no
 * choice of others is. Whether it is enough may depend only on what somebody knows who sees the rest and knows which cells
 * are small: then every choice that could have been drawn for other small numbers could have been drawn for these.
 */
function hide(
  cells: Cells,
  enough: (beside: readonly number[]) => boolean,
  draw: Draw,
): Record<string, Cell> | null {
  const names = Object.keys(cells);
  if (!names.some(name => isSmall(cells[name] ?? 0))) return { ...cells };
  const others = shuffled(
    names.filter(name => (cells[name] ?? 0) >= THRESHOLD),
    draw,
  );
  let chosen: readonly string[] | null = null;
  for (let count = 0; count <= others.length; count++) {
    const beside = others.slice(0, count);
    if (!enough(beside.map(name => cells[name] ?? 0))) continue;
    chosen = beside;
    if (draw(MORE_ONCE_IN) > 0) break;
  }
  if (!chosen) return null;
  const hidden = chosen;
  const shown = ([name, n]: [string, number]): [string, Cell] => [
    name,
    isSmall(n) || hidden.includes(name) ? null : n,
  ];
  return Object.fromEntries(Object.entries(cells).map(shown));
}

/**
 * Cells that add up to a number which is seen. What is hidden leaves each small cell anything from 1 to 4, even for somebody
 * who knows the rule and which cells were small.
 */
export function protectPartition(cells: Cells, draw: Draw): Record<string, Cell> | null {
  const small = Object.values(cells).filter(isSmall);
  const most = MOST_HIDDEN * small.length;
  const enough = (beside: readonly number[]): boolean => {
    const hidden = sum(small) + sum(beside);
    if (beside.length > 0) return hidden >= most + THRESHOLD * beside.length;
    return hidden >= MOST_HIDDEN + small.length - 1 && hidden <= 1 + most - MOST_HIDDEN;
  };
  return hide(cells, enough, draw);
}

/** Cells of which one of `of` people may be in several, and each is in at least one: their sum is `of` or more. */
export function protectSeveral(cells: Cells, of: number, draw: Draw): Record<string, Cell> | null {
  const values = Object.values(cells);
  const small = values.filter(isSmall);
  const lacking = of - sum(values.filter(n => n >= THRESHOLD));
  const enough = (beside: readonly number[]): boolean =>
    beside.length > 0
      ? of >= 2 * THRESHOLD - 1 // what is hidden may be anything from 5 to all of them, which leaves room
      : lacking <= 1 + MOST_HIDDEN * (small.length - 1);
  return hide(cells, enough, draw);
}
