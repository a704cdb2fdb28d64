import type { Guest, HouseRules, PlacementQuestion, RoomShape } from '../../placement.types';
import { type HouseholdGroup, isShut, type GuestCounts, guestCountsOf } from './groups';
import type { IntegerProgram, Terms } from './integer-program';

/** Those who may come into a room: a number of households of a group, or guests of the asking household. */
export interface ArrivalVariable {
  counts: GuestCounts;
  /** Households, or guests, that come into the room. */
  variable: string;
}

/** What the asking household does in one room. */
export interface PartVariables {
  uses: string;
  females: string;
  olderMales: string;
  classes: readonly ArrivalVariable[];
}

/** One room of a house, and who may leave it: `leaves` has the variable of each group. */
export interface RoomConstraints {
  program: IntegerProgram;
  rules: HouseRules;
  room: RoomShape;
  groups: readonly HouseholdGroup[];
  leaves: readonly string[];
}

/** The variables of the asking household by room that is open to it; together they are the whole household. */
export function partsOf(
  program: IntegerProgram,
  { household, from, to }: PlacementQuestion,
  rooms: readonly RoomShape[],
  rules: HouseRules,
): Map<RoomShape, PartVariables> {
  const classes = new Map<string, Guest[]>();
  for (const guest of household.guests) {
    const key = JSON.stringify(guestCountsOf([guest], rules));
    classes.set(key, [...(classes.get(key) ?? []), guest]);
  }
  const open = rooms.filter(
    room => (room.kind === 'isolation') === household.isolation && !isShut(room, from, to),
  );
  const parts = new Map<RoomShape, PartVariables>();
  for (const room of open) {
    const some = [...classes.values()].map((guests): ArrivalVariable => ({
      counts: guestCountsOf(guests.slice(0, 1), rules),
      variable: program.variable(guests.length),
    }));
    const part = {
      uses: program.variable(1, 1),
      females: program.variable(1),
      olderMales: program.variable(1),
      classes: some,
    };
    const most = household.guests.length;
    const only = (is: (counts: GuestCounts) => number): Terms =>
      some.flatMap(({ counts, variable }) => (is(counts) > 0 ? [[1, variable] as const] : []));
    program.atMost([...only(({ size }) => size), [-most, part.uses]], 0);
    program.atMost([...only(({ females }) => females), [-most, part.females]], 0);
    program.atMost([...only(({ olderMales }) => olderMales), [-most, part.olderMales]], 0);
    parts.set(room, part);
  }
  for (const [at, guests] of [...classes.values()].entries())
    program.equal(
      [...parts.values()].flatMap(part =>
        part.classes.slice(at, at + 1).map(one => [1, one.variable] as const),
      ),
      guests.length,
    );
  if (household.rooms !== undefined)
    program.atMost(
      [...parts.values()].map(({ uses }) => [1, uses] as const),
      household.rooms,
    );
  return parts;
}
