import fc from 'fast-check';
import { addedTimes, type Bed, fitPath } from './bed-path.rules';

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n));
const bed = (id: string, personId: string, from: number, to: number | null): Bed => ({
  ...{ id, personId, from: day(from), to: to === null ? null : day(to) },
});

// made up: a woman who moved on the 5th and the 8th, and her child who moved with her on the 8th only
const PATH = [
  bed('w1', 'w', 1, 5),
  bed('w2', 'w', 5, 8),
  bed('w3', 'w', 8, 12),
  bed('c1', 'c', 1, 8),
  bed('c2', 'c', 8, 12),
];

describe('the beds of a stay that is given other days', () => {
  it.each([
    ['ends on the day it ended', { to: day(12) }, [], ['w1', 'c1'], ['w3', 'c2']],
    ['ended before the last move', { to: day(7) }, ['w3', 'c2'], ['w1', 'c1'], ['w2', 'c1']],
    ['ended before any move', { to: day(3) }, ['w2', 'w3', 'c2'], ['w1', 'c1'], ['w1', 'c1']],
    ['ended later', { to: day(14) }, [], ['w1', 'c1'], ['w3', 'c2']],
    ['began after a move', { from: day(6) }, ['w1'], ['w2', 'c1'], ['w3', 'c2']],
    ['began sooner', { from: day(-3) }, [], ['w1', 'c1'], ['w3', 'c2']],
    [
      'was before all it was said to be',
      { from: day(-9), to: day(-3) },
      ['w2', 'w3', 'c2'],
      ['w1', 'c1'],
      ['w1', 'c1'],
    ],
    ['was after all it was said to be', { from: day(20) }, ['w1', 'w2', 'c1'], ['w3', 'c2'], ['w3', 'c2']],
  ])('that %s', (_, bounds, voided, first, last) => {
    const fitted = fitPath(PATH, bounds);
    expect([...fitted.voided].sort()).toEqual([...voided].sort());
    expect([...fitted.first].sort()).toEqual([...first].sort());
    expect([...fitted.last].sort()).toEqual([...last].sort());
  });

  it('ask only for the time they get in addition', () => {
    const added = (bounds: { from?: Date; to?: Date | null }): unknown[] =>
      addedTimes(PATH, fitPath(PATH, bounds), bounds);
    expect(added({ to: day(7) })).toEqual([]);
    expect(added({ from: day(-1) })).toEqual([
      { bedId: 'w1', since: day(-1), until: day(1) },
      { bedId: 'c1', since: day(-1), until: day(1) },
    ]);
    expect(added({ to: null })).toMatchObject([
      { bedId: 'w3', since: day(12), until: null },
      { bedId: 'c2', until: null },
    ]);
  });

  it('leave everybody a bed, and no bed in nobody’s hands, whatever the days', () => {
    const moves = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        moves,
        fc.integer({ min: -10, max: 50 }),
        fc.integer({ min: 1, max: 30 }),
        (at, start, length) => {
          const steps = [1, ...at.sort((a, b) => a - b), 41];
          const path = steps.slice(0, -1).map((from, i) => bed(`b${i}`, 'w', from, steps[i + 1] ?? null));
          const bounds = { from: day(start), to: day(start + length) };
          const { voided, first, last } = fitPath(path, bounds);
          expect([first.length, last.length]).toEqual([1, 1]);
          expect(voided).not.toContain(first[0]);
          expect(voided).not.toContain(last[0]);
          const kept = path.filter(({ id }) => !voided.includes(id));
          expect([kept[0]?.id, kept.at(-1)?.id]).toEqual([first[0], last[0]]);
        },
      ),
    );
  });
});
