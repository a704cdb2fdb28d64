import { compareCosts, type WeightUnits } from '../model/cost-tiers';
import type { HouseInstance } from '../model/instance';
import { type Arrangement, HouseSearch } from './house-search';

/** After so many rounds each looks twice as far as the one before. */
const SMALL_STEPS = 16;

/** The search for moves in one house, whose limit of weight rises from round to round. */
export class IterativeDeepening {
  /** No arrangement that was not looked for weighs less; infinite when all were. */
  next: number;
  private readonly search: HouseSearch;
  private readonly units: WeightUnits;
  /** Guests of the movers, household by household, rising. */
  private readonly guests: readonly number[];
  private rounds = 0;
  private step = 1;

  constructor(
    readonly house: HouseInstance,
    largest: { largest: number; largestElsewhere: number },
  ) {
    this.search = new HouseSearch(house, { wanted: 1, moves: true, ...largest });
    this.units = house.units;
    this.guests = house.movers.map(({ guests }) => guests).sort((a, b) => a - b);
    this.next = this.leastFrom(this.search.least);
  }

  /**
   * Looks as far as one guest more, later further, to so much at most: the best arrangement, or null when that is
   * heavier.
   */
  deepen(most: number): Arrangement | null {
    const limit = Math.min(most, this.next + this.units.guest * this.step);
    if (++this.rounds > SMALL_STEPS) this.step *= 2;
    const { isFound, weight } = this.search.lightest(limit, Math.floor(this.next / this.units.move));
    this.next = isFound ? Infinity : this.leastFrom(weight);
    if (!isFound) return null;
    const [best] = this.search.best(weight).sort((a, b) => compareCosts(a.cost, b.cost));
    return best ?? null;
  }

  /** The least weight from there on that some of the movers have. */
  private leastFrom(weight: number): number {
    const { guest, move } = this.units;
    if (weight > this.search.most) return Infinity;
    const moves = Math.floor(weight / move);
    const guests = Math.floor((weight - moves * move) / guest);
    if (moves > 0 && guests <= sum(this.guests.slice(-moves)))
      return Math.max(weight, moves * move + sum(this.guests.slice(0, moves)) * guest + 1);
    return (moves + 1) * move + sum(this.guests.slice(0, moves + 1)) * guest + 1;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
