import { SHOWN_TIERS } from '../model/cost-tiers';
import type { MovePlan, PlacementQuestion, Proposal } from '../placement.types';
import type { HouseArrangement } from '../search/houses';
import { type Assignment, assignPlaces } from './assign-places';
import { moveSteps } from './move-steps';
import { reasonsOf } from './reasons';

/** The proposal of an arrangement in which nobody moves. */
export const proposalOf = (question: PlacementQuestion, found: HouseArrangement): Proposal =>
  describe(question, found, assignPlaces(question, found));

/** The plan of an arrangement with moves. */
export function movePlanOf(question: PlacementQuestion, found: HouseArrangement): MovePlan {
  const assignment = assignPlaces(question, found);
  const steps = moveSteps(question, assignment.moves);
  const moves = steps.reduce((sum, { householdIds }) => sum + householdIds.length, 0);
  return { steps, moves, proposal: describe(question, found, assignment) };
}

function describe(
  question: PlacementQuestion,
  { arrangement }: HouseArrangement,
  assignment: Assignment,
): Proposal {
  const shown = SHOWN_TIERS.map(tier => [tier, arrangement.cost[tier]] as const);
  const cost = Object.fromEntries(shown) as Record<(typeof SHOWN_TIERS)[number], number>;
  return { placed: assignment.placed, cost, reasons: reasonsOf(question, assignment, cost) };
}
