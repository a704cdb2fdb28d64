import { findPlaces } from '../find-places';
import type { PlacementAnswer, PlacementQuestion } from '../placement.types';
import { rank, Reference } from './reference';

/** Whether the answer is as good as the best that trying everything finds, and not better. */
export function agrees(question: PlacementQuestion): boolean {
  const found = worthOf(findPlaces(question), question);
  const best = new Reference(question).best();
  return found === (best ? rank(best).join() : null);
}

/** Moves, guests of those who move, and the cost, in order; null when there is no answer. */
function worthOf(answer: PlacementAnswer, { residents }: PlacementQuestion): string | null {
  if (answer.kind === 'none') return null;
  const steps = answer.kind === 'moves' ? answer.plan.steps : [];
  const movers = new Set(steps.flatMap(({ householdIds }) => householdIds));
  const guests = residents.flatMap(({ householdId, guests: theirs }) =>
    movers.has(householdId) ? theirs : [],
  );
  const cost = (answer.kind === 'moves' ? answer.plan.proposal : answer.proposals[0])?.cost;
  if (!cost) return null;
  const { split, apartRooms, stairs, waste, strangers } = cost;
  return [movers.size, guests.length, split, apartRooms, stairs, waste, strangers].join();
}
