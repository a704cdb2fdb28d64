import type { Cell } from './counts';
import { undrawn } from './draw';
import { isSmall, protectPartition, protectSeveral, THRESHOLD } from './partition';
import { outcomes } from './testing/draws';

type Table = readonly number[];
type Shown = Record<string, Cell> | null;

const named = (table: Table): Record<string, number> =>
  Object.fromEntries(table.flatMap((n, i) => (n > 0 ? [[`cell${i}`, n]] : [])));

/** Every table of so many cells of which each is at most `most`. */
function tables(cells: number, most: number): Table[] {
  if (cells === 0) return [[]];
  return tables(cells - 1, most).flatMap(table => Array.from({ length: most + 1 }, (_, n) => [...table, n]));
}

/**
 * What somebody is told who knows the rule, all that is shown, and which cells are small: by what is shown and which are
 * small, the numbers that each small cell may be. `seen` is what is known from elsewhere.
 */
function told(
  all: readonly Table[],
  protect: (table: Table) => Shown[],
  seen: (table: Table) => number,
): Map<string, Set<number>> {
  const possible = new Map<string, Set<number>>();
  for (const table of all) {
    const small = table.flatMap((n, i) => (isSmall(n) ? [i] : []));
    for (const shown of new Set(protect(table).map(answer => JSON.stringify(answer)))) {
      if (shown === 'null') continue; // nothing of the table is told, not even its noughts
      for (const i of small) {
        const key = `${seen(table)} ${shown} ${small.join()} ${i}`;
        possible.set(key, (possible.get(key) ?? new Set<number>()).add(table[i] ?? 0));
      }
    }
  }
  return possible;
}

const sum = (table: Table): number => table.reduce((all, n) => all + n, 0);
const fewerThanFour = (possible: Map<string, Set<number>>): string[] =>
  [...possible].filter(([, numbers]) => numbers.size < 4).map(([key]) => key);

describe('a small number that is hidden may be any from 1 to 4, for whoever knows the rule and which are small', () => {
  const anyDraw = (table: Table): Shown[] => outcomes(draw => protectPartition(named(table), draw));

  it.each([
    [2, 24],
    [3, 18],
    [4, 13],
  ])('in tables of %i cells that add up to at most %i', (cells, most) => {
    const all = tables(cells, most).filter(table => sum(table) >= THRESHOLD && sum(table) <= most);
    const possible = told(all, anyDraw, sum);
    expect(possible.size).toBeGreaterThan(30);
    expect(fewerThanFour(possible)).toEqual([]);
  });

  it.each([9, 12])('in tables of what one of %i people may be in several of', of => {
    const all = tables(3, of).filter(table => sum(table) >= of);
    const draws = (table: Table): Shown[] => outcomes(draw => protectSeveral(named(table), of, draw));
    const possible = told(all, draws, () => of);
    expect(possible.size).toBeGreaterThan(30);
    expect(fewerThanFour(possible)).toEqual([]);
  });

  it('is told where the smallest of the others is hidden, and nothing drawn', () => {
    const smallest = (table: Table): Shown[] => {
      const [one] = table
        .filter(n => n >= THRESHOLD && n + sum(table.filter(isSmall)) >= 9)
        .sort((a, b) => a - b);
      const hidden = Object.entries(named(table)).map(([name, n]) => [
        name,
        isSmall(n) || n === one ? null : n,
      ]);
      return [Object.fromEntries(hidden) as Shown];
    };
    const one = tables(3, 18).filter(table => sum(table) <= 18 && table.filter(isSmall).length === 1);
    expect(fewerThanFour(told(one, smallest, sum))).not.toEqual([]);
  });
});

describe('what is hidden beside', () => {
  it('is as little as may be, where nothing is drawn', () => {
    expect(protectPartition({ a: 2, b: 3, c: 40 }, undrawn)).toEqual({ a: null, b: null, c: 40 });
    expect(protectPartition({ a: 1, b: 19, c: 7 }, undrawn)).toMatchObject({ a: null });
    expect(
      Object.values(protectPartition({ a: 1, b: 19, c: 17 }, undrawn) ?? {}).filter(n => n === null),
    ).toHaveLength(2);
  });

  it('is the whole table, where no choice leaves room', () => {
    expect(protectPartition({ a: 1, b: 5 }, undrawn)).toBeNull();
    expect(protectSeveral({ a: 1, b: 6 }, 6, undrawn)).toEqual({ a: null, b: 6 });
    expect(protectSeveral({ a: 3, b: 5 }, 8, undrawn)).toBeNull();
  });

  it('is nothing, where nothing is small', () => {
    expect(protectPartition({ a: 5, b: 9 }, undrawn)).toEqual({ a: 5, b: 9 });
  });
});
