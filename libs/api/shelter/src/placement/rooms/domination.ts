import { bedsLeft } from '../model/bed-sharing';
import type { HouseholdPart, HouseInstance, HouseholdType, Occupant, RoomInstance } from '../model/instance';
import { maySleepTogether } from '../model/rules/roommates';
import { leavesOnlyForRoom } from './departures';
import { type Remainder, remainderOf } from './remainder';

/**
 * A room after some have left, and for each of them who leaves only to make room, what it were with that one staying.
 */
export interface Departed {
  remainder: Remainder;
  alternatives: readonly { type: HouseholdType | undefined; remainder: Remainder }[];
}

/** With `withDominated` no alternatives are looked at. */
export function departed(
  house: HouseInstance,
  room: RoomInstance,
  leaving: readonly Occupant[],
  withDominated: boolean,
): Departed {
  const { movers, types } = house;
  const some = withDominated ? [] : leaving.filter(occupant => leavesOnlyForRoom(house, occupant));
  const alternatives = some.map(occupant => ({
    type: types[movers[occupant.mover]?.type ?? -1],
    remainder: remainderOf(
      room,
      leaving.filter(other => other !== occupant),
    ),
  }));
  return { remainder: remainderOf(room, leaving), alternatives };
}

/**
 * Whether one of those who leave might as well stay, in the stead of a household of its type that arrives, if any
 * does: such a change is dominated, for it is never part of the fewest moves.
 */
export const mightHaveStayed = (
  { rules, keptApart }: HouseInstance,
  { shape }: RoomInstance,
  { alternatives }: Departed,
  parts: readonly HouseholdPart[],
): boolean =>
  alternatives.some(({ type, remainder }) => {
    const at = parts.findIndex(part => part === type);
    const others = at < 0 ? parts : parts.toSpliced(at, 1);
    return (
      bedsLeft(remainder.free, others) >= 0 &&
      maySleepTogether(shape, rules, keptApart, remainder.staying, others)
    );
  });
