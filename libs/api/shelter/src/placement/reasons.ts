import type { Placed, PlacementQuestion, Reason } from './placement.types';
import { roomOfPlace } from './room-of-place';
import type { Found } from './search/houses';

/** Why a placement is good, and what is not good about it, the weightiest first. */
export function reasonsOf(question: PlacementQuestion, { placed, moves, cost }: Found): Reason[] {
  const roomOf = roomOfPlace(question.rooms);
  const rooms = new Set(placed.map(({ placeId }) => roomOf(placeId)));
  const beside = householdsBeside(
    question,
    moves.flatMap(move => move.placed),
    placeId => rooms.has(roomOf(placeId)),
  );
  const unable = question.household.guests.filter(({ stepFree }) => stepFree).length;
  const quiet = question.household.quiet && [...rooms].every(room => room?.kind === 'quiet');
  const told = (code: Reason['code'], count: number | null = null): Reason => ({ code, count });
  const spread = cost.apartRooms > 0 ? 'rooms_apart' : 'adjoining_rooms';
  return [
    ...(moves.length > 0 ? [told('moves', moves.length)] : []),
    cost.split === 0 ? told('one_room') : told(spread, rooms.size),
    beside === 0 ? told('room_alone') : told('shares_room', beside),
    ...(cost.stairs > 0 ? [told('stairs', cost.stairs)] : unable > 0 ? [told('step_free', unable)] : []),
    cost.waste > 0 ? told('largest_taken', cost.waste) : told('largest_kept'),
    ...(quiet ? [told('quiet')] : []),
    ...(cost.strangers > 0 ? [told('strangers_near_small', cost.strangers)] : []),
  ];
}

/** Present households of whom somebody lies in the same rooms when all have moved. */
function householdsBeside(
  { residents }: PlacementQuestion,
  moved: readonly Placed[],
  isThere: (placeId: string) => boolean,
): number {
  const to = new Map(moved.map(({ guestId, placeId }) => [guestId, placeId]));
  return residents.filter(({ guests }) => guests.some(({ id, placeId }) => isThere(to.get(id) ?? placeId)))
    .length;
}
