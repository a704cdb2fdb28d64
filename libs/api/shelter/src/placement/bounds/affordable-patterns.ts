import type { CostScale } from '../model/cost-tiers';
import type { HouseInstance } from '../model/instance';
import type { Part } from '../model/parts';
import type { RoomPatterns } from '../rooms/room-patterns';
import type { HouseBound } from './house-bound';
import { pricePattern, type PricedPattern, undominated } from './priced-pattern';
import type { Residual, Residuals } from './residuals';

/** What arrangements may weigh at the most, at the prices of a refined bound and at those of the house. */
export interface Budget {
  refined: HouseBound;
  house: HouseBound;
  most: number;
}

export interface Affordable {
  patterns: readonly PricedPattern[];
  /** By how much at the least every arrangement with another pattern goes beyond the budget. */
  excess: number;
}

/** Looks in rooms for the patterns whose reduced cost an arrangement within a budget can afford. */
export class AffordablePatterns {
  /** Of the last room, by what it must settle: a weight that every arrangement which needs that is above. */
  private readonly hopeless = new Map<string, number>();

  constructor(
    private readonly house: HouseInstance,
    private readonly residuals: Residuals,
    private readonly scale: CostScale,
  ) {}

  /** All of a room, which is number `at` in the order of the search; the least excess first. */
  ofRoom(room: RoomPatterns, at: number, budget: Budget): Affordable {
    const { search, price } = this.priced(room, at, budget);
    const { patterns, excess } = search();
    const kept = undominated(patterns.map(price));
    const sorted = kept.sort((a, b) => a.excess - b.excess || a.pattern.change.part - b.pattern.change.part);
    return { patterns: sorted, excess };
  }

  /** Those of the last room that settle a residual and the rest of the asking household, by what is to be settled. */
  settling(room: RoomPatterns, at: number, budget: Budget): (residual: Residual, rest: Part) => Affordable {
    const { search, price } = this.priced(room, at, budget);
    const known = new Map<string, Affordable>();
    return (residual, rest) => {
      const key = `${residual} ${rest}`;
      const before = known.get(key);
      if (before) return before;
      const above = this.hopeless.get(key) ?? -Infinity;
      if (above > budget.most) return { patterns: [], excess: above - budget.most };
      const links = this.residuals.vector(residual).map(by => -by);
      const { patterns, excess } = search({ links, part: rest });
      const settled = patterns
        .map(price)
        .filter(
          one =>
            one.pattern.change.part === rest &&
            this.residuals.add(residual, one.residual) === this.residuals.zero,
        );
      if (settled.length === 0) this.hopeless.set(key, budget.most + excess);
      const result = { patterns: undominated(settled).sort((a, b) => a.excess - b.excess), excess };
      known.set(key, result);
      return result;
    };
  }

  private priced(room: RoomPatterns, at: number, { refined, house, most }: Budget) {
    const leasts = [refined.roomLeasts[at] ?? 0, house.roomLeasts[at] ?? 0] as const;
    // without a refined bound one price says all
    const bounds = refined === house ? [house] : [refined, house];
    const search = room.searchAt(bounds.flatMap(({ reducedCosts }) => reducedCosts[at] ?? []));
    const limits = bounds.map(({ least, roomLeasts }) => most - least + (roomLeasts[at] ?? 0));
    return {
      search: (settlement?: Parameters<typeof search>[1]) => search(limits, settlement),
      price: (one: Parameters<typeof pricePattern>[2]) =>
        pricePattern(this.house, room.at, one, this.residuals, this.scale, leasts),
    };
  }
}
