import { halvesOf, isBed, isCot } from '../model/beds';
import type { Profile } from '../model/profile';
import type { PlaceShape } from '../placement.types';

/**
 * Free places of a room as one number, a state of the knapsack: beds, cots, and wide beds, whose halves children may
 * lie in.
 */
export type FreePlaces = number;

/** Places that are taken; below zero when they are freed. */
export interface Demand {
  beds: number;
  cots: number;
  wide: number;
}

export const NO_DEMAND: Demand = { beds: 0, cots: 0, wide: 0 };

/** No state: places are too few. */
export const TOO_FEW = -1;

/** The places of a room, counted by kind. */
export class RoomCapacity {
  /** How many states there are. */
  readonly states: number;
  private readonly all: Demand;
  /** Of the widest bed. */
  private readonly halves: number;

  constructor(private readonly shapes: readonly PlaceShape[]) {
    this.halves = Math.max(0, ...shapes.map(place => halvesOf(place, shapes).length));
    this.all = this.count(shapes);
    this.states = (this.all.beds + 1) * (this.all.cots + 1) * (this.all.wide + 1);
  }

  /** How many of each kind some of the places are. */
  count(places: readonly PlaceShape[]): Demand {
    const beds = places.filter(isBed);
    const wide = beds.filter(bed => halvesOf(bed, this.shapes).length > 0).length;
    return { beds: beds.length, cots: places.filter(isCot).length, wide };
  }

  /** The state in which exactly these places are free. */
  stateOf({ beds, cots, wide }: Demand): FreePlaces {
    return (beds * (this.all.cots + 1) + cots) * (this.all.wide + 1) + wide;
  }

  /** What is free after a demand, whose children lie in beds where cots run out; `TOO_FEW` when it cannot be met. */
  after(free: FreePlaces, demand: Demand): FreePlaces {
    const { all } = this;
    const wide = Math.min(all.wide, (free % (all.wide + 1)) - demand.wide);
    const rest = Math.trunc(free / (all.wide + 1));
    const cots = (rest % (all.cots + 1)) - demand.cots;
    const beds = Math.trunc(rest / (all.cots + 1)) - demand.beds + Math.min(0, cots);
    if (beds < 0 || wide < 0) return TOO_FEW;
    return (
      (Math.min(all.beds, beds) * (all.cots + 1) + Math.max(0, Math.min(all.cots, cots))) * (all.wide + 1) +
      wide
    );
  }

  /** All states that some states lead to when one of several demands is met. */
  afterAny(states: readonly FreePlaces[], demands: readonly Demand[]): FreePlaces[] {
    const all: FreePlaces[] = [];
    for (const free of states)
      for (const demand of demands) {
        const after = this.after(free, demand);
        if (after !== TOO_FEW && !all.includes(after)) all.push(after);
      }
    return all;
  }

  /** The demands of a household, one for each number of its women who lie in wide beds. */
  demandsOf({ women, size, halfOnly, cotOnly, cotOrHalf }: Profile): Demand[] {
    const children = halfOnly + cotOrHalf;
    const demands: Demand[] = [];
    for (let wide = 0; wide <= Math.min(women, this.all.wide); wide++) {
      const inHalves = Math.min(children, wide * this.halves);
      const cots = cotOnly + cotOrHalf - Math.max(0, inHalves - halfOnly);
      demands.push({ beds: size - inHalves - cots, cots, wide });
      if (inHalves === children) break;
    }
    return demands;
  }
}

/** What two take together, each of whom has several demands of which one is met. */
export function sumsOf(some: readonly Demand[], others: readonly Demand[]): Demand[] {
  const sums = new Map<string, Demand>();
  for (const a of some)
    for (const b of others) {
      const sum = { beds: a.beds + b.beds, cots: a.cots + b.cots, wide: a.wide + b.wide };
      sums.set(Object.values(sum).join(), sum);
    }
  return [...sums.values()];
}

export const negative = ({ beds, cots, wide }: Demand): Demand => ({ beds: -beds, cots: -cots, wide: -wide });
