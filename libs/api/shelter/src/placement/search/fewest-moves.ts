import { compareCosts } from '../model/cost-tiers';
import type { HouseArrangement, SearchedHouse } from './houses';
import { IterativeDeepening } from './iterative-deepening';

/**
 * The arrangement with the fewest moves but at least one, all within one house; null when there is none with so many
 * at most. The houses are deepened in turn, the one with the least weight to come first.
 */
export function fewestMoves(houses: readonly SearchedHouse[], most = Infinity): HouseArrangement | null {
  if (most < 1) return null;
  const searches = houses
    .filter(({ isTooFull }) => !isTooFull)
    .map(({ house, ...largest }) => new IterativeDeepening(house, largest));
  const units = houses[0]?.house.units.move ?? 0;
  let limit = Math.min((most + 1) * units - 1, Number.MAX_VALUE);
  let best: HouseArrangement | null = null;
  for (let next = lightest(searches); next && next.next <= limit; next = lightest(searches)) {
    const arrangement = next.deepen(limit);
    if (!arrangement || (best && compareCosts(best.arrangement.cost, arrangement.cost) <= 0)) continue;
    best = { house: next.house, arrangement };
    limit = arrangement.cost.weight;
  }
  return best;
}

const lightest = (searches: readonly IterativeDeepening[]): IterativeDeepening | undefined =>
  searches.toSorted((a, b) => a.next - b.next)[0];
