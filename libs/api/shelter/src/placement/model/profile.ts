import type { Guest, HouseRules } from '../placement.types';
import { isAdult, isOlderMale, isWoman, isYounger } from './guests';
import { mayLieIn } from './rules/who-may-lie-where';

/**
 * The guests of one household in one room as numbers, one for each thing that a rule or a tier of cost counts. Guests
 * with equal profiles are interchangeable.
 */
export interface Profile {
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

const NOBODY: Profile = {
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

const COUNTS = Object.keys(NOBODY) as (keyof Profile)[];

const profileOfOne = (guest: Guest, rules: HouseRules): Profile => {
  const [cot, half] = [mayLieIn(guest, { kind: 'cot' }, rules), mayLieIn(guest, { kind: 'shared' }, rules)];
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

/** The profile of several guests of one household, under the rules of the house. */
export const profileOf = (guests: readonly Guest[], rules: HouseRules): Profile =>
  sumOf(guests.map(guest => profileOfOne(guest, rules)));

/** The profile of guests who have these profiles. */
export function sumOf(profiles: readonly Profile[]): Profile {
  const sum = { ...NOBODY };
  for (const one of profiles) for (const key of COUNTS) sum[key] += one[key];
  return sum;
}
