import { adjoins } from '../model/adjacency';
import { profileOf } from '../model/profile';
import { areKeptApart, areSexesApart, holdsOneHousehold } from '../model/rules/who-may-lie-where';
import type { Placed, PlacementQuestion, Resident, RoomShape } from '../placement.types';

/** Whether a household cannot come to its new places while another one still lies where it does. */
export function isBlockedBy(
  { rules }: PlacementQuestion,
  roomOf: (placeId: string) => RoomShape | undefined,
  mover: Resident,
  placed: readonly Placed[],
  other: Resident,
): boolean {
  const apart = areKeptApart(mover, other);
  return placed.some(({ guestId, placeId }) => {
    const room = roomOf(placeId);
    const guest = mover.guests.find(({ id }) => id === guestId);
    return other.guests.some(one => {
      const theirs = roomOf(one.placeId);
      if (!room || !theirs || !guest) return false;
      if (room !== theirs) return apart && adjoins(room, theirs);
      const house = rules[room.houseId];
      if (one.placeId === placeId || apart || !house || holdsOneHousehold(room, house)) return true;
      return areSexesApart(profileOf([guest], house), profileOf([one], house));
    });
  });
}
