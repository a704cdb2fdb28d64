import { findPlaces } from '../placement/find-places';
import type { MovePlan, PlacementAnswer, PlacementQuestion } from '../placement/placement.types';
import { type FamilyFit, whoFits } from '../placement/who-fits';

/** Places for one household, with the moves that would keep it together; or what families of each size would get. */
export type SearchTask =
  | { kind: 'places'; question: PlacementQuestion }
  | { kind: 'families'; house: Omit<PlacementQuestion, 'household'> };

interface PlacesFound {
  answer: PlacementAnswer;
  /** The moves that make room; where a household would be divided, those that keep it in one room. */
  plan: MovePlan | null;
}

export type SearchAnswer<T extends SearchTask> = T extends { kind: 'places' } ? PlacesFound : FamilyFit[];

/** Searches until it has the answer, however long that takes: see `Searches` for who may wait for it. */
export function search<T extends SearchTask>(task: T): SearchAnswer<T> {
  const found = task.kind === 'families' ? whoFits(task.house) : placesFor(task.question);
  return found as SearchAnswer<T>;
}

function placesFor(question: PlacementQuestion): PlacesFound {
  const answer = findPlaces(question);
  if (answer.kind !== 'fits') return { answer, plan: answer.kind === 'moves' ? answer.plan : null };
  if (!answer.proposals[0]?.cost.split) return { answer, plan: null };
  const together = findPlaces({ ...question, household: { ...question.household, rooms: 1 } }, 1);
  return { answer, plan: together.kind === 'moves' ? together.plan : null };
}
