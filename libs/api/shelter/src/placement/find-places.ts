import { movePlanOf, proposalOf } from './answer/proposal';
import { firstNight } from './first-night';
import type { PlacementAnswer, PlacementQuestion } from './placement.types';
import { fewestMoves } from './search/fewest-moves';
import { freePlaces } from './search/free-places';
import { housesOf } from './search/houses';

/** How far to look. */
export interface SearchLimits {
  /** At most so many present households move; 0 asks only for places that are free. Absent: as many as it takes. */
  mostMoves?: number;
}

/**
 * Where a household could sleep: the best places there are, no two proposals in the same rooms; else the fewest moves
 * of present households that make room; else the proof that none do, and since when the house would have places. Exact:
 * nothing better exists by the order of the cost. The same question has the same answer.
 *
 * With `mostMoves`, `none` means that nothing can be done with so many; its proof is null unless places are too few.
 */
export function findPlaces(
  question: PlacementQuestion,
  limit = 5,
  { mostMoves = Infinity }: SearchLimits = {},
): PlacementAnswer {
  const houses = housesOf(question);
  const free = freePlaces(houses, limit);
  if (free.length > 0) return { kind: 'fits', proposals: free.map(one => proposalOf(question, one)) };
  const best = fewestMoves(houses, mostMoves);
  if (best) return { kind: 'moves', plan: movePlanOf(question, best) };
  const isFull = houses.every(({ isTooFull }) => isTooFull);
  const proof = isFull ? 'places' : mostMoves === Infinity ? 'arrangement' : null;
  return { kind: 'none', proof, firstNight: firstNight(question) };
}
