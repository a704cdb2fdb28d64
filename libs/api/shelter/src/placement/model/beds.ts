import type { PlaceShape } from '../placement.types';

/** Free places of a room: beds, cots, and for each bed with free halves beside it how many. */
export interface FreeBeds {
  beds: number;
  cots: number;
  /** Falling; `answer/place-guests.ts` keeps the beds in the same order. */
  halves: readonly number[];
}

/** A bed of its own. */
export const isBed = ({ kind }: PlaceShape): boolean => kind === 'bed';

export const isCot = ({ kind }: PlaceShape): boolean => kind === 'cot';

/** The halves of a bed in which a child may lie. */
export const halvesOf = ({ id }: PlaceShape, places: readonly PlaceShape[]): PlaceShape[] =>
  places.filter(({ kind, besideId }) => kind === 'shared' && besideId === id);

/** What free places amount to; a half counts with the bed it belongs to, and only while that is free too. */
export function freeBedsOf(places: readonly PlaceShape[]): FreeBeds {
  const beds = places.filter(isBed);
  const shared = places.filter(({ kind }) => kind === 'shared');
  const halves = beds.map(bed => halvesOf(bed, shared).length).filter(count => count > 0);
  return {
    beds: beds.length,
    cots: places.filter(isCot).length,
    halves: halves.sort((a, b) => b - a),
  };
}

/** Equal for places of a room that are interchangeable when they are free. */
export function kindOfPlace(place: PlaceShape, places: readonly PlaceShape[]): string {
  if (isCot(place)) return 'cot';
  if (!isBed(place)) return `half of ${place.besideId}`;
  return halvesOf(place, places).length > 0 ? `bed ${place.id}` : 'bed';
}
