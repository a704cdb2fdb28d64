import { areBoysApart } from '../guests';
import type { Placed, PlacementQuestion, Resident, RoomShape } from '../placement.types';
import { adjoins } from '../room-of-place';

/** Whether a household cannot come to its new places while another one still lies where it does. */
export function isInTheWay(
  { rules }: PlacementQuestion,
  roomOf: (placeId: string) => RoomShape | undefined,
  mover: Resident,
  placed: readonly Placed[],
  other: Resident,
): boolean {
  const apart = mover.apart.some(group => other.apart.includes(group));
  return placed.some(({ guestId, placeId }) => {
    const room = roomOf(placeId);
    const guest = mover.guests.find(({ id }) => id === guestId);
    return other.guests.some(one => {
      const theirs = roomOf(one.placeId);
      if (!room || !theirs || !guest) return false;
      if (room !== theirs) return apart && adjoins(room, theirs);
      const house = rules[room.houseId];
      if (one.placeId === placeId || apart || !house?.sharedRooms) return true;
      return areBoysApart(guest, one, house);
    });
  });
}
