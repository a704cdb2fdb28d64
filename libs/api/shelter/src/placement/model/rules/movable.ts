import type { PlacementQuestion, Resident, RoomShape } from '../../placement.types';
import { isClosed, remaining } from './nights';
import { roomOfPlace } from '../room-of-place';
import { mayIsolate } from './who-may-lie-where';

/** Residents whom a plan may move within a house: nobody who lies in isolation, or in another house as well. */
export function movableResidents({ rooms, residents }: PlacementQuestion, houseId: string): number[] {
  const roomOf = roomOfPlace(rooms);
  return [...residents.keys()].filter(at => {
    const { guests = [], movable } = residents[at] ?? {};
    const theirs = guests.map(({ placeId }) => roomOf(placeId));
    const here = theirs.every(room => room?.houseId === houseId && room.kind !== 'isolation');
    return movable && here && theirs.length > 0;
  });
}

/** By room, whether a present household may be moved into it; `stepFree` when it must be reached without a stair. */
export const destinationsOf = (
  rooms: readonly RoomShape[],
  { until }: Resident,
  question: PlacementQuestion,
  stepFree: boolean,
): boolean[] =>
  rooms.map(
    room =>
      mayIsolate(false, room) && (room.stepFree || !stepFree) && !isClosed(room, remaining(until, question)),
  );
