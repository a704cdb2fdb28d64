import { nextRelease } from './next-release';

describe('the next release', () => {
  it.each([
    ['2026-11-01', '2026-11-10'],
    ['2026-11-10', '2026-12-10'],
    ['2026-12-28', '2027-01-10'],
  ])('after %s is on %s', (day, next) => {
    expect(nextRelease(day)).toBe(next);
  });
});
