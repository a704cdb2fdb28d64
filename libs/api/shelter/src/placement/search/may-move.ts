import type { PlacementQuestion } from '../placement.types';

/** Residents whom a plan may move within a house: nobody who lies in isolation, or in another house as well. */
export function mayMove({ rooms, residents }: PlacementQuestion, houseId: string): number[] {
  const roomOf = new Map(rooms.flatMap(room => room.places.map(({ id }) => [id, room] as const)));
  return [...residents.keys()].filter(at => {
    const { guests = [], movable } = residents[at] ?? {};
    const theirs = guests.map(({ placeId }) => roomOf.get(placeId));
    const here = theirs.every(room => room?.houseId === houseId && room.kind !== 'isolation');
    return movable && here && theirs.length > 0;
  });
}
