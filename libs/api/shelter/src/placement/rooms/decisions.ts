import type { HouseholdPart, Occupant, RoomInstance } from '../model/instance';
import type { Part } from '../model/parts';
import { type Demand, negative, NO_DEMAND, type RoomCapacity, sumsOf } from './capacity';
import { NO_CHANGE, type RoomChange } from './room-change';

/** One of several things that may be done at one stage of the search for a pattern. */
export interface Decision {
  change: RoomChange;
  /** Those who arrive with it. */
  parts: readonly HouseholdPart[];
  /** Places it takes: any one of these. */
  demands: readonly Demand[];
  /** Those who leave free more places than they would take if they came back. */
  mayMoveWithinRoom: boolean;
}

/** Households of a type, or a part of the asking household, that may arrive. */
export interface Candidate {
  household: HouseholdPart;
  /** -1 for the asking household. */
  type: number;
  part: Part;
  count: number;
}

export const NOTHING: Decision = {
  change: NO_CHANGE,
  parts: [],
  demands: [NO_DEMAND],
  mayMoveWithinRoom: false,
};

/** One of them arrives, or two, and so on. */
export function arrivalsOf(capacity: RoomCapacity, { household, type, part, count }: Candidate): Decision[] {
  const demands = capacity.demandsOf(household.profile);
  const decisions: Decision[] = [];
  let last = NOTHING;
  for (let some = 1; some <= count; some++) {
    last = {
      ...NOTHING,
      change: { ...NO_CHANGE, arriving: type < 0 ? [] : [...last.change.arriving, type], part },
      parts: [...last.parts, household],
      demands: some === 1 ? demands : sumsOf(last.demands, demands),
    };
    decisions.push(last);
  }
  return decisions;
}

/** Nobody of a group of interchangeable occupants leaves, the first, the first two, and so on; all where one must. */
export function leavingOf(
  { shape }: RoomInstance,
  capacity: RoomCapacity,
  group: readonly Occupant[],
  must: (occupant: Occupant) => boolean,
): Decision[] {
  const freedBy = (leaving: readonly Occupant[]): Demand => {
    const ids = new Set(leaving.flatMap(({ placeIds }) => placeIds));
    return capacity.count(shape.places.filter(({ id }) => ids.has(id)));
  };
  const first = group.slice(0, 1);
  const one = freedBy(first);
  const mayMoveWithinRoom = first
    .flatMap(({ profile }) => capacity.demandsOf(profile))
    .some(({ beds, cots, wide }) => beds < one.beds || cots < one.cots || wide < one.wide);
  const some = group.map((_, last): Decision => {
    const leaving = group.slice(0, last + 1);
    return {
      ...NOTHING,
      change: { ...NO_CHANGE, leaving },
      demands: [negative(freedBy(leaving))],
      mayMoveWithinRoom,
    };
  });
  return group.some(must) ? some.slice(-1) : [NOTHING, ...some];
}
