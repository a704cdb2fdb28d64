import { firstNight } from './first-night';
import type { PlacementAnswer, PlacementCost, PlacementQuestion, Proposal } from './placement.types';
import { reasonsOf } from './reasons';
import { isTooFull } from './search/count';
import { type Found, housesOf } from './search/houses';
import { stepsOf } from './search/steps';
import { withMoves } from './search/with-moves';
import { withoutMoves } from './search/without-moves';

/** How far to look. */
export interface PlacementReach {
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
  { mostMoves = Infinity }: PlacementReach = {},
): PlacementAnswer {
  const houses = housesOf(question);
  const fits = withoutMoves(question, houses, limit);
  if (fits.length > 0) return { kind: 'fits', proposals: fits.map(one => proposalOf(question, one)) };
  const best = withMoves(question, houses, mostMoves);
  if (best) {
    const steps = stepsOf(question, best.moves);
    const moves = steps.reduce((sum, { householdIds }) => sum + householdIds.length, 0);
    return { kind: 'moves', plan: { steps, moves, proposal: proposalOf(question, best) } };
  }
  const full = houses.every(house => isTooFull(question, house));
  const proof = full ? 'places' : mostMoves === Infinity ? 'arrangement' : null;
  return { kind: 'none', proof, firstNight: firstNight(question) };
}

const proposalOf = (question: PlacementQuestion, one: Found): Proposal => ({
  placed: one.placed,
  cost: costOf(one.cost),
  reasons: reasonsOf(question, one),
});

const costOf = ({ split, apartRooms, stairs, waste, strangers }: PlacementCost): PlacementCost => ({
  split,
  apartRooms,
  stairs,
  waste,
  strangers,
});
