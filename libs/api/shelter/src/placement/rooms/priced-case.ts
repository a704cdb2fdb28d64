import type { KnapsackBound } from './knapsack-bound';
import type { PatternCase } from './pattern-cases';
import type { ChangeCost } from './room-change';

/** A case with the costs of its decisions by price, stage and decision, and a knapsack bound by price. */
export interface PricedCase extends PatternCase {
  costs: readonly (readonly (readonly number[])[])[];
  bounds: readonly KnapsackBound[];
}

export function priceCase(one: PatternCase, prices: readonly ChangeCost[]): PricedCase {
  const costs = prices.map(costOf =>
    one.stages.map(decisions => decisions.map(({ change }) => costOf(change))),
  );
  return { ...one, costs, bounds: costs.map(some => one.knapsack.bound(some)) };
}
