import type { RoomShape } from '../placement.types';

/** Finds the room of a place. */
export function roomOfPlace(rooms: readonly RoomShape[]): (placeId: string) => RoomShape | undefined {
  const known = new Map(rooms.flatMap(room => room.places.map(({ id }) => [id, room] as const)));
  return placeId => known.get(placeId);
}
