import type { Guest, HouseRules } from '../placement.types';
import { alike } from './alike';
import { type Lot, lotOf } from './lot';

/**
 * The household that asks, which may be divided over rooms. A part of it is a number: how many of each class of
 * interchangeable guests, in a mixed radix; parts add and subtract as numbers do.
 */
export interface Party {
  classes: readonly (readonly Guest[])[];
  radix: readonly number[];
  /** By part. */
  lots: readonly Lot[];
  whole: number;
  tag: number;
  /** In at most so many rooms; infinite when that is not asked for. */
  rooms: number;
  /** By chamber. */
  open: readonly boolean[];
}

/** Divides the guests into classes and tells what each part would be to a room. */
export function partyOf(
  guests: readonly Guest[],
  rules: HouseRules,
): Pick<Party, 'classes' | 'radix' | 'lots' | 'whole'> {
  const classes = [...alike(guests, guest => JSON.stringify(lotOf([guest], rules))).values()];
  const radix = classes.map(({ length }) => length + 1);
  const parts = radix.reduce((product, size) => product * size, 1);
  const lots = Array.from({ length: parts }, (_, part) => lotOf(guestsOf({ classes, radix }, part), rules));
  return { classes, radix, lots, whole: parts - 1 };
}

/** The digits of a part. */
export function digitsOf(radix: readonly number[], part: number): number[] {
  return radix.map(size => {
    const digit = part % size;
    part = (part - digit) / size;
    return digit;
  });
}

/** Whether one part holds another. */
export function holds(radix: readonly number[], whole: number, part: number): boolean {
  for (const size of radix) {
    if (part % size > whole % size) return false;
    whole = Math.trunc(whole / size);
    part = Math.trunc(part / size);
  }
  return true;
}

/** Guests that make up a part, leaving out some of each class that are placed already. */
export function guestsOf(
  { classes, radix }: Pick<Party, 'classes' | 'radix'>,
  part: number,
  placed = 0,
): Guest[] {
  const before = digitsOf(radix, placed);
  return digitsOf(radix, part).flatMap((count, of) => {
    const from = before[of] ?? 0;
    return (classes[of] ?? []).slice(from, from + count);
  });
}
