import { mannWhitney } from './mann-whitney.ts';

describe('the Mann-Whitney U test', () => {
  it('agrees with a worked example', () => {
    // scipy.stats.mannwhitneyu(range(1, 21), [x + 5 for x in range(1, 21)], use_continuity=False): p = 0.01786
    const a = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(
      mannWhitney(
        a,
        a.map(value => value + 5),
      ),
    ).toBeCloseTo(0.01786, 4);
  });

  it('tells nothing apart that is the same, and a shift that is plain', () => {
    const a = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
    expect(mannWhitney(a, a)).toBeCloseTo(1, 5);
    expect(mannWhitney([1, 1, 1], [1, 1, 1])).toBe(1);
    expect(
      mannWhitney(
        a,
        a.map(value => value + 40),
      ),
    ).toBeLessThan(1e-6);
  });
});
