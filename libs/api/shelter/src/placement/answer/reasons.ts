import { roomOfPlace } from '../model/room-of-place';
import type { Placed, PlacementCost, PlacementQuestion, Reason } from '../placement.types';
import type { Assignment } from './assign-places';

/** Why a placement is good, and what is not good about it, the weightiest first. */
export function reasonsOf(
  question: PlacementQuestion,
  { placed, moves }: Assignment,
  cost: PlacementCost,
): Reason[] {
  const roomOf = roomOfPlace(question.rooms);
  const rooms = new Set(placed.map(({ placeId }) => roomOf(placeId)));
  const beside = householdsBeside(
    question,
    moves.flatMap(move => move.placed),
    placeId => rooms.has(roomOf(placeId)),
  );
  const unable = question.household.guests.filter(({ stepFree }) => stepFree).length;
  const quiet = question.household.quiet && [...rooms].every(room => room?.kind === 'quiet');
  const reason = (code: Reason['code'], count: number | null = null): Reason => ({ code, count });
  const spread = cost.apartRooms > 0 ? 'rooms_apart' : 'adjoining_rooms';
  return [
    ...(moves.length > 0 ? [reason('moves', moves.length)] : []),
    cost.split === 0 ? reason('one_room') : reason(spread, rooms.size),
    beside === 0 ? reason('room_alone') : reason('shares_room', beside),
    ...(cost.stairs > 0 ? [reason('stairs', cost.stairs)] : unable > 0 ? [reason('step_free', unable)] : []),
    cost.waste > 0 ? reason('largest_taken', cost.waste) : reason('largest_kept'),
    ...(quiet ? [reason('quiet')] : []),
    ...(cost.strangers > 0 ? [reason('strangers_near_small', cost.strangers)] : []),
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
