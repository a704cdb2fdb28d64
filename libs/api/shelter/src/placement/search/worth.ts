import type { PlacementCost } from '../placement.types';
import type { Model } from './model';
import type { Option } from './options';

/** What an arrangement costs, ties included. */
export interface FullCost extends PlacementCost {
  /** Households that move, then their guests, then rooms of the household that asks: fewer first. */
  weight: number;
  /** Small children in a room with no adult of their household. */
  alone: number;
  /** Rooms that are not quiet. */
  noisy: number;
}

/** Of a weight: what one guest who moves weighs, and one move; a room weighs one. */
export interface Units {
  guest: number;
  move: number;
}

/** A guest who moves weighs more than all rooms of those who ask, and a move more than all guests who move. */
export function unitsOf(asking: number, present: number): Units {
  const guest = asking + 1;
  return { guest, move: guest * (present + 1) };
}

/** Folds what is minimised, in its order, into one number; waste apart, which does not add up room by room. */
export class Worth {
  private readonly guests: number;
  private readonly low: number;
  private readonly perWeight: number;
  readonly perGroup: number;

  constructor(
    { asked, chambers }: Model,
    private readonly quiet: boolean,
  ) {
    const own = asked.lots[asked.whole]?.size ?? 0;
    const places = chambers.reduce((sum, { shape }) => sum + shape.places.length, 0);
    this.guests = own + 1;
    this.low = (own * (places + own) + 1) * this.guests ** 2;
    this.perGroup = this.low * this.guests;
    this.perWeight = this.perGroup * this.guests;
  }

  of({ stairs, strangers, alone, noisy }: Option, weight: number): number {
    return (
      weight * this.perWeight +
      stairs * this.low +
      strangers * this.guests ** 2 +
      alone * this.guests +
      (this.quiet ? noisy : 0)
    );
  }

  /** Takes the number apart again; one room and one group are no cost. */
  read(worth: number, waste: number): FullCost {
    const digit = (per: number): number => {
      const count = Math.floor(worth / per);
      worth -= count * per;
      return count;
    };
    const weight = digit(this.perWeight);
    return {
      weight,
      split: (weight % this.guests) - 1,
      apartRooms: digit(this.perGroup) - 1,
      stairs: digit(this.low),
      waste,
      strangers: digit(this.guests ** 2),
      alone: digit(this.guests),
      noisy: digit(1),
    };
  }
}

const ORDER = [
  'weight',
  'apartRooms',
  'stairs',
  'waste',
  'strangers',
  'alone',
  'noisy',
] as const satisfies (keyof FullCost)[];

/** Below zero when the first is better. */
export function compareCosts(a: FullCost, b: FullCost): number {
  const first = ORDER.find(key => a[key] !== b[key]);
  return first ? a[first] - b[first] : 0;
}
