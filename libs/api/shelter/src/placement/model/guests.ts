import type { Guest, HouseRules } from '../placement.types';

const ADULT = 18;

/** Of age, or of unknown age. */
export const isAdult = ({ age }: Guest): boolean => age === null || age >= ADULT;

/** A woman beside whom a child of her household may lie. */
export const isWoman = (guest: Guest): boolean => guest.sex === 'female' && isAdult(guest);

/** A man, or a boy who sleeps apart from women and girls of other households; of unknown age counts as one. */
export const isOlderMale = ({ sex, age }: Guest, { boysApartFrom }: HouseRules): boolean =>
  sex === 'male' && (age === null || age >= boysApartFrom);

/** Known to be younger: a guest of unknown age is no small child. */
export const isYounger = ({ age }: Guest, years: number): boolean => age !== null && age < years;
