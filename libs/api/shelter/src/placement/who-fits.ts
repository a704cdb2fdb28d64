import type { Guest, PlacementQuestion } from './placement.types';
import { type RoomsFor, roomsFor } from './rooms-for';
import { housesOf } from './search/houses';
import { withMoves } from './search/with-moves';
import { withoutMoves } from './search/without-moves';

/** What it takes to put up a woman with girls of seven. */
export interface FamilyFit {
  guests: number;
  fit: RoomsFor | 'moves' | 'none';
  /** Households that would have to move. */
  moves: number;
}

const LARGEST = 10;
const DAUGHTER = 7;

/** For each size of family, from a woman alone to one with nine girls, how they could be put up on the nights asked. */
export function whoFits(house: Omit<PlacementQuestion, 'household'>): FamilyFit[] {
  const fits: FamilyFit[] = [];
  for (let guests = 1; guests <= LARGEST; guests++) fits.push(fitOf(house, guests, fits.at(-1)));
  return fits;
}

function fitOf(
  house: Omit<PlacementQuestion, 'household'>,
  guests: number,
  smaller: FamilyFit | undefined,
): FamilyFit {
  // a larger family never fits with less
  if (smaller?.fit === 'none') return { guests, fit: 'none', moves: 0 };
  const question = { ...house, household: familyOf(guests) };
  const houses = housesOf(question);
  const [best] = smaller?.fit === 'moves' ? [] : withoutMoves(question, houses, 1);
  if (best) return { guests, fit: roomsFor(best), moves: 0 };
  const plan = withMoves(question, houses);
  return { guests, fit: plan ? 'moves' : 'none', moves: plan?.moves.length ?? 0 };
}

function familyOf(guests: number): PlacementQuestion['household'] {
  const all = Array.from({ length: guests }, (_, at): Guest => ({
    id: `guest ${at}`,
    sex: 'female',
    age: at === 0 ? null : DAUGHTER,
    stepFree: false,
  }));
  return { guests: all, apart: [], quiet: false, isolation: false };
}
