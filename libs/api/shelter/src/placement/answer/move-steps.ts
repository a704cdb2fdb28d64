import { roomOfPlace } from '../model/room-of-place';
import type { MovePlan, PlacementQuestion, Resident } from '../placement.types';
import type { HouseholdMove } from './assign-places';
import { isBlockedBy } from './blocking';

/**
 * Puts moves in an order in which nobody comes to a place, or beside somebody, before those have left it; households
 * that wait for one another in a ring make one step.
 */
export function moveSteps(question: PlacementQuestion, moves: readonly HouseholdMove[]): MovePlan['steps'] {
  const waits = waitsOf(question, moves);
  const left = new Set(moves.keys());
  const steps: MovePlan['steps'][number][] = [];
  while (left.size > 0) {
    const first = [...left].find(at => [...left].every(to => !waits[at]?.[to] || waits[to]?.[at])) ?? 0;
    const ring = [...left].filter(at => at === first || (waits[first]?.[at] && waits[at]?.[first]));
    for (const at of ring) left.delete(at);
    const together = ring.flatMap(at => moves[at] ?? []);
    steps.push({
      householdIds: together.flatMap(({ resident }) => question.residents[resident]?.householdId ?? []),
      placed: together.flatMap(({ placed }) => placed),
    });
  }
  return steps;
}

/** By move and move, whether the first waits for the second, directly or through others (Warshall’s closure). */
function waitsOf(question: PlacementQuestion, moves: readonly HouseholdMove[]): boolean[][] {
  const roomOf = roomOfPlace(question.rooms);
  const residentOf = ({ resident }: HouseholdMove): Resident => question.residents[resident] as Resident;
  const waits = moves.map(one =>
    moves.map(
      other => one !== other && isBlockedBy(question, roomOf, residentOf(one), one.placed, residentOf(other)),
    ),
  );
  for (const via of moves.keys())
    for (const row of waits)
      if (row[via]) for (const to of moves.keys()) row[to] ||= waits[via]?.[to] === true;
  return waits;
}
