import fc from 'fast-check';
import loadHighs from 'highs';
import { FIGURE_TABLES } from '@baanek/contracts';
import type { Counts } from './counts';
import { type Draw, undrawn } from './draw';
import { isSmall } from './partition';
import { protect } from './protect';
import { pinnedBy } from './testing/attacker';

/** Many small numbers, as they are in a month. */
const few = fc.oneof(fc.nat(6), fc.nat(6), fc.nat(40));
const cells = (names: readonly string[]): fc.Arbitrary<number[]> =>
  fc.array(few, { minLength: names.length, maxLength: names.length });

/** Shares out `of` by weights, so that the cells add up to it. */
function share(names: readonly string[], weights: readonly number[], of: number): Record<string, number> {
  const all = weights.reduce((sum, n) => sum + n, 0);
  let left = of;
  const shared = names.map((name, i): [string, number] => {
    const n = i === names.length - 1 ? left : Math.floor((of * (weights[i] ?? 0)) / Math.max(1, all));
    left -= n;
    return [name, n];
  });
  return Object.fromEntries(shared.filter(([, n]) => n > 0));
}

const NAMES = {
  channel: ['phone', 'visit', 'police', 'court'],
  sex: ['female', 'male', 'not_known'],
  ageBand: ['a', 'b', 'c', 'd'],
  oblast: ['naryn', 'osh', 'chui', 'talas'],
} as const;

const months: fc.Arbitrary<Counts> = fc
  .record({
    first: few,
    repeat: few,
    asks: few,
    channel: cells(NAMES.channel),
    sex: cells(NAMES.sex),
    ageBand: cells(NAMES.ageBand),
    oblast: cells(NAMES.oblast),
    several: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
  })
  .map(({ first, repeat, asks, several, ...weights }) => {
    const help = first + repeat;
    const types = several.map((percent, i): [string, number] => [
      `v${i}`,
      Math.round((help * percent) / 100),
    ]);
    const told = types.reduce((sum, [, n]) => sum + n, 0);
    // each of those who sought help is counted once at least
    const violence = told < help ? [...types.slice(1), ['v0', help] as [string, number]] : types;
    const kinds = Object.entries({ first, repeat }).filter(([, n]) => n > 0);
    return {
      total: help + asks,
      help,
      tables: {
        channel: share(NAMES.channel, weights.channel, help + asks),
        kind: Object.fromEntries(kinds),
        violence: Object.fromEntries(violence.filter(([, n]) => n > 0)),
        sex: share(NAMES.sex, weights.sex, help),
        ageBand: share(NAMES.ageBand, weights.ageBand, help),
        oblast: share(NAMES.oblast, weights.oblast, help),
      },
    };
  });

/** Draws that follow from one number. */
const draws: fc.Arbitrary<Draw> = fc.nat().map(seed => {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
});

describe('what is published of a month', () => {
  it('shows no small number, and no number that is not true', () => {
    fc.assert(
      fc.property(months, draws, (counts, draw) => {
        const { total, help, asks, tables } = protect(counts, draw);
        for (const n of [total, help, asks]) expect(n !== null && isSmall(n)).toBe(false);
        expect([counts.total, null]).toContain(total);
        for (const name of FIGURE_TABLES)
          for (const [value, n] of Object.entries(tables[name] ?? {})) {
            expect(n !== null && isSmall(n)).toBe(false);
            expect([counts.tables[name][value], null]).toContain(n);
          }
      }),
    );
  });

  it('leaves every hidden number more than one way, whoever solves the equations and knows why it is hidden', async () => {
    const highs = await loadHighs();
    fc.assert(
      fc.property(months, draws, (counts, draw) => {
        expect(pinnedBy(highs, counts, protect(counts, draw))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('is told by the attacker where a small cell is hidden alone', async () => {
    const highs = await loadHighs();
    const table = { female: 12, male: 2 };
    const counts: Counts = {
      ...{ total: 14, help: 14 },
      tables: {
        channel: { phone: 14 },
        kind: { first: 14 },
        violence: { physical: 14 },
        sex: table,
        ageBand: {},
        oblast: {},
      },
    };
    const seen = protect(counts, undrawn);
    expect(seen.tables.sex).toEqual({ female: null, male: null });
    const careless = { ...seen, tables: { ...seen.tables, sex: { female: 12, male: null } } };
    expect(pinnedBy(highs, counts, careless)).toEqual(['sex_male']);
  });

  it('is all of it, where there is nothing small', () => {
    const of = { a: 20, b: 10 };
    const counts: Counts = {
      ...{ total: 36, help: 30 },
      tables: {
        channel: { phone: 36 },
        kind: { first: 20, repeat: 10 },
        violence: of,
        sex: of,
        ageBand: of,
        oblast: of,
      },
    };
    expect(protect(counts, undrawn)).toEqual({ ...{ total: 36, help: 30, asks: 6 }, tables: counts.tables });
  });

  it('is nothing of a month with fewer than five appeals, and noughts of one without any', () => {
    const none = { channel: {}, kind: {}, violence: {}, sex: {}, ageBand: {}, oblast: {} };
    const few = { ...none, channel: { phone: 4 }, sex: { female: 4 } };
    expect(Object.values(protect({ total: 4, help: 4, tables: few }, undrawn).tables)).toEqual(
      Array(6).fill(null),
    );
    expect(protect({ total: 0, help: 0, tables: none }, undrawn)).toEqual({
      total: 0,
      help: 0,
      asks: 0,
      tables: none,
    });
  });
});
