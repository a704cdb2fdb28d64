import { addDays } from '@baanek/kernel';
import fc from 'fast-check';
import { type CountSpan, countSpans } from './count-spans.rules';

const spans = (from: string, to: string): string[] =>
  countSpans(from, to).map(({ span, first, last }) => `${span} ${first}…${last}`);

/** The days that a sum of these counts is of. */
function daysOf({ span, first, last }: CountSpan): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  // a month or year that begins among these days is counted to its end
  const next = addDays(last, 1);
  expect(span === 'day' || next.endsWith(span === 'year' ? '-01-01' : '-01')).toBe(true);
  return days;
}

describe('the counts of a period', () => {
  it.each([
    ['2026-11-27', '2026-11-27', ['day 2026-11-27…2026-11-27']],
    ['2026-11-01', '2026-11-30', ['month 2026-11-01…2026-11-30']],
    ['2026-01-01', '2026-12-31', ['year 2026-01-01…2026-12-31']],
    ['2026-11-30', '2026-12-01', ['day 2026-11-30…2026-12-01']],
    [
      '2023-12-31',
      '2025-02-28',
      ['day 2023-12-31…2023-12-31', 'year 2024-01-01…2024-12-31', 'month 2025-01-01…2025-02-28'],
    ],
  ])('from %s to %s', (from, to, expected) => {
    expect(spans(from, to)).toEqual(expected);
  });

  it('are of each day once, and few', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1500 }), fc.nat({ max: 1825 }), (start, length) => {
        const from = addDays('2023-06-15', start);
        const to = addDays(from, length);
        const all = countSpans(from, to);
        expect(all.flatMap(daysOf)).toEqual(daysOf({ span: 'day', first: from, last: to }));
        expect(all.length).toBeLessThan(6);
      }),
      { numRuns: 100 },
    );
  });
});
