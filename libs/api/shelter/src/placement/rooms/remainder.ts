import { type FreeBeds, freeBedsOf } from '../model/beds';
import type { HouseholdPart, HouseInstance, Occupant, RoomInstance } from '../model/instance';
import { holdsOneHousehold } from '../model/rules/who-may-lie-where';
import type { PlaceShape } from '../placement.types';

/** A room after some of its occupants have left: who stays, and what is free. */
export interface Remainder {
  staying: readonly Occupant[];
  places: readonly PlaceShape[];
  free: FreeBeds;
}

export function remainderOf({ occupants, shape }: RoomInstance, leaving: readonly Occupant[]): Remainder {
  const staying = occupants.filter(occupant => !leaving.includes(occupant));
  const taken = new Set(staying.flatMap(({ placeIds }) => placeIds));
  const places = shape.places.filter(({ id }) => !taken.has(id));
  return { staying, places, free: freeBedsOf(places) };
}

/** The largest household of a woman with girls that a room still takes, which has so many beds left. */
export function largestFor(
  { rules }: HouseInstance,
  { isOpen, shape }: RoomInstance,
  sleeping: readonly HouseholdPart[],
  beds: number,
): number {
  if (!isOpen || shape.kind === 'isolation') return 0;
  if (holdsOneHousehold(shape, rules) && sleeping.length > 0) return 0;
  return sleeping.some(({ profile }) => profile.olderMales > 0) ? 0 : beds;
}

/** The largest such household that one of the rooms of a house takes now. */
export const largestNow = (house: HouseInstance): number =>
  Math.max(
    0,
    ...house.rooms.map(room => {
      const { staying, free } = remainderOf(room, []);
      return largestFor(house, room, staying, free.beds);
    }),
  );
