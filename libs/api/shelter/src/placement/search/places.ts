import type { PlaceShape } from '../placement.types';
import { halvesOf, isBed, isCot } from './beds';
import type { Lot } from './lot';

/** Free places of a room, as one number: beds, cots, and wide beds, whose halves children may lie in. */
export type Spare = number;

/** Places that are taken: less than none when they are freed. */
export interface Need {
  beds: number;
  cots: number;
  wide: number;
}

export const NOTHING: Need = { beds: 0, cots: 0, wide: 0 };

/** The places of a room, by kind. */
export class Places {
  /** How many ways there are for some of them to be free. */
  readonly count: number;
  private readonly all: Need;
  /** Of the widest bed. */
  private readonly halves: number;

  constructor(private readonly shapes: readonly PlaceShape[]) {
    this.halves = Math.max(0, ...shapes.map(place => halvesOf(place, shapes).length));
    this.all = this.among(shapes);
    this.count = (this.all.beds + 1) * (this.all.cots + 1) * (this.all.wide + 1);
  }

  /** How many of each kind some of them are. */
  among(some: readonly PlaceShape[]): Need {
    const beds = some.filter(isBed);
    const wide = beds.filter(bed => halvesOf(bed, this.shapes).length > 0).length;
    return { beds: beds.length, cots: some.filter(isCot).length, wide };
  }

  spare({ beds, cots, wide }: Need): Spare {
    return (beds * (this.all.cots + 1) + cots) * (this.all.wide + 1) + wide;
  }

  /** What is free after some more are taken, whoever finds no cot in a bed; -1 when they are too few. */
  after(spare: Spare, need: Need): Spare {
    const { all } = this;
    const wide = Math.min(all.wide, (spare % (all.wide + 1)) - need.wide);
    const rest = Math.trunc(spare / (all.wide + 1));
    const cots = (rest % (all.cots + 1)) - need.cots;
    const beds = Math.trunc(rest / (all.cots + 1)) - need.beds + Math.min(0, cots);
    if (beds < 0 || wide < 0) return -1;
    return (
      (Math.min(all.beds, beds) * (all.cots + 1) + Math.max(0, Math.min(all.cots, cots))) * (all.wide + 1) +
      wide
    );
  }

  /** What a household may take, for each number of its women who lie in wide beds. */
  needsOf({ women, size, halfOnly, cotOnly, cotOrHalf }: Lot): Need[] {
    const wish = halfOnly + cotOrHalf;
    const needs: Need[] = [];
    for (let wide = 0; wide <= Math.min(women, this.all.wide); wide++) {
      const inHalves = Math.min(wish, wide * this.halves);
      const cots = cotOnly + cotOrHalf - Math.max(0, inHalves - halfOnly);
      needs.push({ beds: size - inHalves - cots, cots, wide });
      if (inHalves === wish) break;
    }
    return needs;
  }
}

/** What two take together, each of whom may take one or the other. */
export function together(some: readonly Need[], others: readonly Need[]): Need[] {
  const sums = new Map<string, Need>();
  for (const a of some)
    for (const b of others) {
      const sum = { beds: a.beds + b.beds, cots: a.cots + b.cots, wide: a.wide + b.wide };
      sums.set(Object.values(sum).join(), sum);
    }
  return [...sums.values()];
}
