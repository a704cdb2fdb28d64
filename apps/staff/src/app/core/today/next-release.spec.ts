import { firstOfNextMonth, monthOfRelease, nextRelease } from './next-release';

describe('the next release', () => {
  it.each([
    ['2026-11-01', '2026-11-10'],
    ['2026-11-10', '2026-12-10'],
    ['2026-12-28', '2027-01-10'],
  ])('after %s is on %s', (day, next) => {
    expect(nextRelease(day)).toBe(next);
  });

  it('is of the month before, which can be shared from its end', () => {
    expect([monthOfRelease('2026-12-10'), monthOfRelease('2027-01-10')]).toEqual(['2026-11', '2026-12']);
    expect([firstOfNextMonth('2026-11-28'), firstOfNextMonth('2026-12-28')]).toEqual([
      ...['2026-12-01', '2027-01-01'],
    ]);
  });
});
