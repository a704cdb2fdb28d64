import type { HouseInstance, Occupant } from '../model/instance';
import type { Part } from '../model/parts';
import { type Decision, NOTHING } from './decisions';
import type { PatternCase } from './pattern-cases';
import type { RoomChange } from './room-change';

/** What the last room must do so that every linking constraint holds and all who ask have places. */
export interface Settlement {
  /** By linking constraint: how many are to leave, beyond those who arrive. */
  links: Int16Array;
  part: Part;
}

/** How many households of a type leave a room with a change; not counted where they leave another room first. */
const countLeaving = (
  { movers }: HouseInstance,
  room: number,
  leaving: RoomChange['leaving'],
  type: number,
): number =>
  leaving.filter(({ mover }) => {
    const one = movers[mover];
    return one?.type === type && !one.otherRooms.has(room);
  }).length;

/** Whether a case has the asking part, and every type of which some must arrive after these have left. */
export function maySettle(
  house: HouseInstance,
  room: number,
  { stages, types }: PatternCase,
  { leaving }: RoomChange,
  { links, part }: Settlement,
): boolean {
  if (!stages.at(-1)?.some(({ change }) => change.part === part)) return false;
  return house.types.every((_, type) => {
    const missing = countLeaving(house, room, leaving, type) - (links[type] ?? 0);
    return missing <= 0 || types.has(type);
  });
}

/** Whether a decision can be part of a pattern that settles, given who leaves before it. */
export function mayDecide(
  house: HouseInstance,
  room: number,
  decision: Decision,
  stage: readonly Decision[],
  leaving: readonly Occupant[],
  { links, part }: Settlement,
): boolean {
  if (stage.length === 1) return true;
  const { change, mayMoveWithinRoom } = decision;
  if (stage.some(one => one.change.part > 0)) return change.part === part;
  const [first] = change.leaving;
  if (first) {
    const { type = -1, otherRooms } = house.movers[first.mover] ?? {};
    const gone = countLeaving(house, room, leaving, type) + change.leaving.length;
    return otherRooms?.size !== 0 || mayMoveWithinRoom || gone <= (links[type] ?? 0);
  }
  const [type = -1] = [...change.arriving, ...(stage.at(-1)?.change.arriving ?? [])];
  return type < 0 || change.arriving.length === countLeaving(house, room, leaving, type) - (links[type] ?? 0);
}

/** Whether doing nothing is all that a stage can do in a pattern that settles. */
export const isSettled = (
  house: HouseInstance,
  room: number,
  stage: readonly Decision[],
  leaving: readonly Occupant[],
  settlement: Settlement,
): boolean =>
  stage.every(
    decision => (decision === NOTHING) === mayDecide(house, room, decision, stage, leaving, settlement),
  );
