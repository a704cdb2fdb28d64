import { kindOfPlace } from '../model/beds';
import { groupBy } from '../model/group-by';
import type { HouseInstance, Occupant, RoomInstance } from '../model/instance';
import type { PlaceShape } from '../placement.types';

/** Who may leave a room, in groups of interchangeable ones: it does not matter which of a group leaves. */
export function departuresOf(house: HouseInstance, { occupants, shape }: RoomInstance): Occupant[][] {
  const may = occupants.filter(({ mover }) => mover >= 0);
  return [...groupBy(may, occupant => keyOf(house, shape.places, occupant)).values()];
}

/** Equal for those whose leaving frees the same places, and adds the same to those who must be placed. */
function keyOf(
  { movers }: HouseInstance,
  places: readonly PlaceShape[],
  { mover, placeIds }: Occupant,
): string {
  const freed = places.filter(({ id }) => placeIds.includes(id)).map(place => kindOfPlace(place, places));
  const { otherRooms, type } = movers[mover] ?? {};
  return JSON.stringify([otherRooms?.size ? [mover] : type, ...freed.sort()]);
}

/**
 * Whether an occupant leaves only to make room: a change in which it leaves and might as well stay is dominated by
 * the one in which it stays. Households that lie in several rooms, or are kept apart from others, may have reasons of
 * their own.
 */
export const leavesOnlyForRoom = ({ movers }: HouseInstance, { mover, apartId }: Occupant): boolean =>
  apartId < 0 && movers[mover]?.otherRooms.size === 0;
