import type { PlacementCost } from '../placement.types';
import type { Model } from './model';
import type { Option } from './options';

/** What an arrangement costs, ties included. */
export interface FullCost extends PlacementCost {
  /** Small children in a room with no adult of their household. */
  alone: number;
  /** Rooms that are not quiet. */
  noisy: number;
}

/** Folds what is minimised, in its order, into one number; waste apart, which does not add up room by room. */
export class Worth {
  private readonly guests: number;
  private readonly low: number;
  private readonly perRoom: number;
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
    this.perRoom = this.perGroup * this.guests;
  }

  of({ part, stairs, strangers, alone, noisy }: Option): number {
    return (
      (part > 0 ? this.perRoom : 0) +
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
    return {
      split: digit(this.perRoom) - 1,
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
  'split',
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
