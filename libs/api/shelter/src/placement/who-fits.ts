import type { Guest, PlacementQuestion } from './placement.types';
import { type RoomsFor, roomsFor } from './rooms-for';
import { fewestMoves } from './search/fewest-moves';
import { freePlaces } from './search/free-places';
import { type HouseArrangement, housesOf } from './search/houses';

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
  const houses = housesOf({ ...house, household: familyOf(guests) });
  const [free] = smaller?.fit === 'moves' ? [] : freePlaces(houses, 1);
  if (free) return { guests, fit: roomsFor(free.arrangement), moves: 0 };
  const best = fewestMoves(houses);
  return { guests, fit: best ? 'moves' : 'none', moves: best ? countMoves(best) : 0 };
}

/** Households that leave a room; one that leaves several counts once. */
const countMoves = ({ arrangement }: HouseArrangement): number =>
  new Set(
    arrangement.patterns.flatMap(({ pattern }) => pattern.change.leaving.map(({ resident }) => resident)),
  ).size;

function familyOf(guests: number): PlacementQuestion['household'] {
  const all = Array.from({ length: guests }, (_, at): Guest => ({
    id: `guest ${at}`,
    sex: 'female',
    age: at === 0 ? null : DAUGHTER,
    stepFree: false,
  }));
  return { guests: all, apart: [], quiet: false, isolation: false };
}
