import { isAdult, isOlderMale, isWoman, isYounger } from '../guests';
import type { Guest, HouseRules } from '../placement.types';

/** What a room must know of those of one household who sleep in it; guests with equal lots are interchangeable. */
export interface Lot {
  size: number;
  adults: number;
  women: number;
  females: number;
  olderMales: number;
  /** Children who may lie in a cot, in half of a bed, in either. */
  cotOnly: number;
  halfOnly: number;
  cotOrHalf: number;
  stepFree: number;
  small: number;
}

const lotOfOne = (guest: Guest, rules: HouseRules): Lot => {
  const [cot, half] = [isYounger(guest, rules.cotUnder), isYounger(guest, rules.sharedBedUnder)];
  return {
    size: 1,
    adults: Number(isAdult(guest)),
    women: Number(isWoman(guest)),
    females: Number(guest.sex === 'female'),
    olderMales: Number(isOlderMale(guest, rules)),
    cotOnly: Number(cot && !half),
    halfOnly: Number(half && !cot),
    cotOrHalf: Number(cot && half),
    stepFree: Number(guest.stepFree),
    small: Number(isYounger(guest, rules.smallUnder)),
  };
};

/** Of several guests of one household, under the rules of the house. */
export function lotOf(guests: readonly Guest[], rules: HouseRules): Lot {
  const sum: Lot = {
    size: 0,
    adults: 0,
    women: 0,
    females: 0,
    olderMales: 0,
    cotOnly: 0,
    halfOnly: 0,
    cotOrHalf: 0,
    stepFree: 0,
    small: 0,
  };
  for (const guest of guests) {
    const one = lotOfOne(guest, rules);
    for (const key of Object.keys(sum) as (keyof Lot)[]) sum[key] += one[key];
  }
  return sum;
}
