import { measure } from './placement.ts';

it('finds the best places, and places for more families than first fit does', async () => {
  const figures = await measure(() => undefined, 2, 1, 2, 100, 1);
  expect(figures.optimumMatches).toBe(100);
  expect(figures.servedOurs).toBeGreaterThanOrEqual(figures.servedFirstFit);
  expect(figures.p95Ms60).toBeGreaterThan(0);
}, 120_000);
