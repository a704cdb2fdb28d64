import type { MovePlan, PlacementQuestion, Resident } from '../placement.types';
import { roomOfPlace } from '../room-of-place';
import { isInTheWay } from './in-the-way';
import type { Unfolded } from './unfold';

/**
 * Puts moves in an order in which nobody comes to a place, or beside somebody, before those have left it; households
 * that wait for one another in a ring make one step.
 */
export function stepsOf(question: PlacementQuestion, moves: Unfolded['moves']): MovePlan['steps'] {
  const roomOf = roomOfPlace(question.rooms);
  const resident = (at: number): Resident => question.residents[at] as Resident;
  const waits = moves.map(one =>
    moves.map(
      other =>
        one !== other &&
        isInTheWay(question, roomOf, resident(one.resident), one.placed, resident(other.resident)),
    ),
  );
  for (const via of moves.keys())
    for (const row of waits)
      if (row[via]) for (const to of moves.keys()) row[to] ||= waits[via]?.[to] === true;

  const left = new Set(moves.keys());
  const steps: MovePlan['steps'][number][] = [];
  while (left.size > 0) {
    const first = [...left].find(at => [...left].every(to => !waits[at]?.[to] || waits[to]?.[at])) ?? 0;
    const ring = [...left].filter(at => at === first || (waits[first]?.[at] && waits[at]?.[first]));
    for (const at of ring) left.delete(at);
    const together = ring.flatMap(at => moves[at] ?? []);
    steps.push({
      householdIds: together.map(one => resident(one.resident).householdId),
      placed: together.flatMap(({ placed }) => placed),
    });
  }
  return steps;
}
