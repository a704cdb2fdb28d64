import type { CostScale } from '../model/cost-tiers';
import { groupBy } from '../model/group-by';
import type { HouseInstance } from '../model/instance';
import type { Pattern } from '../rooms/pattern';
import { effectOf } from '../rooms/room-change';
import type { PricedChange } from '../rooms/room-patterns';
import type { Residual, Residuals } from './residuals';

/** A pattern with what it adds to an arrangement. */
export interface PricedPattern {
  pattern: Pattern;
  residual: Residual;
  weight: number;
  /** All tiers that add up, but for groups of adjoining rooms. */
  cost: number;
  /** Its reduced cost beyond the least of its room: by the refined bound, and by that of the house. */
  excess: number;
  houseExcess: number;
}

export function pricePattern(
  house: HouseInstance,
  room: number,
  { pattern, costs }: PricedChange,
  residuals: Residuals,
  scale: CostScale,
  leasts: readonly [refined: number, house: number],
): PricedPattern {
  const { weight, links } = effectOf(house, room, pattern.change);
  const [cost = 0, houseCost = cost] = costs;
  return {
    pattern,
    residual: residuals.of(links),
    weight,
    cost: scale.ofWeight(weight) + pattern.roomCost,
    excess: cost - leasts[0],
    houseExcess: houseCost - leasts[1],
  };
}

/**
 * Of patterns with the same outcome only the cheapest, and more expensive ones that leave room for a larger
 * household.
 */
export function undominated(patterns: readonly PricedPattern[]): PricedPattern[] {
  const same = groupBy(
    patterns,
    ({ pattern, residual }) => `${pattern.change.part} ${residual} ${JSON.stringify(pattern.keptApart)}`,
  );
  return [...same.values()].flatMap(some => {
    const rising = some.sort((a, b) => a.cost - b.cost);
    const kept: PricedPattern[] = [];
    for (const one of rising) if (one.pattern.largest > (kept.at(-1)?.pattern.largest ?? -1)) kept.push(one);
    return kept;
  });
}
