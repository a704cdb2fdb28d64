import type { PlacementQuestion } from '../placement.types';
import { Arranging } from './arrange';
import { type Found, found, type House, largestOf } from './houses';
import { compareCosts, type Units } from './worth';

/** After so many tries each looks twice as far as the one before. */
const PATIENCE = 16;

/** The search for moves in one house, which looks a little further each time. */
export class Quest {
  private readonly arranging: Arranging;
  /** Guests of those who may move, household by household, rising. */
  private readonly guests: readonly number[];
  /** No arrangement that was not looked for weighs less; endless when all were. */
  next: number;
  private tries = 0;
  private step = 1;

  constructor(
    private readonly question: PlacementQuestion,
    houses: readonly House[],
    private readonly house: House,
    private readonly units: Units,
  ) {
    const { quiet } = question.household;
    this.arranging = new Arranging(house.model, { wanted: 1, quiet, units, ...largestOf(houses, house) });
    this.guests = house.model.movers.map(({ guests }) => guests).sort((a, b) => a - b);
    this.next = this.possible(this.arranging.least);
  }

  /** Looks as far as one guest more, later further, to so much at most; the best there is, or null when that is heavier. */
  try(most: number): Found | null {
    const limit = Math.min(most, this.next + this.units.guest * this.step);
    if (++this.tries > PATIENCE) this.step *= 2;
    const { is, weight } = this.arranging.lightest(limit, Math.floor(this.next / this.units.move));
    this.next = is ? Infinity : this.possible(weight);
    if (!is) return null;
    const [best] = this.arranging.run(weight).sort((a, b) => compareCosts(a.cost, b.cost));
    return best ? found(this.question, this.house.model, best) : null;
  }

  /** The least from there on that some households of the house weigh. */
  private possible(weight: number): number {
    const { guest, move } = this.units;
    if (weight > this.arranging.most) return Infinity;
    const moves = Math.floor(weight / move);
    const some = Math.floor((weight - moves * move) / guest);
    const fewest = sum(this.guests.slice(0, moves));
    if (moves > 0 && some <= sum(this.guests.slice(-moves)))
      return Math.max(weight, moves * move + fewest * guest + 1);
    return (moves + 1) * move + sum(this.guests.slice(0, moves + 1)) * guest + 1;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
