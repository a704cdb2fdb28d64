import type { RoomShape } from './placement.types';

/** Finds the room of a place. */
export function roomOfPlace(rooms: readonly RoomShape[]): (placeId: string) => RoomShape | undefined {
  const known = new Map(rooms.flatMap(room => room.places.map(({ id }) => [id, room] as const)));
  return placeId => known.get(placeId);
}

/** Whether a door leads from one to the other, whichever names it. */
export const adjoins = (a: RoomShape, b: RoomShape): boolean =>
  a !== b && (a.adjoining.includes(b.id) || b.adjoining.includes(a.id));
