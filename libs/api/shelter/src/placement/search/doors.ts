import type { RoomShape } from '../placement.types';
import { adjoins } from '../room-of-place';

/** For each room, the others that a door leads to, whichever side names it. */
export const doorsOf = (rooms: readonly RoomShape[]): number[][] =>
  rooms.map(room => rooms.flatMap((other, at) => (adjoins(room, other) ? [at] : [])));

/** In how many groups of adjoining ones some rooms fall. */
export function groupsOf(rooms: readonly number[], doors: readonly (readonly number[])[]): number {
  const left = new Set(rooms);
  let groups = 0;
  for (const room of rooms) {
    if (!left.delete(room)) continue;
    groups++;
    const reached = [room];
    for (const at of reached) for (const next of doors[at] ?? []) if (left.delete(next)) reached.push(next);
  }
  return groups;
}

/** Rooms in groups that doors join, closed under doors. */
export function suitesOf(doors: readonly (readonly number[])[]): number[][] {
  const left = new Set(doors.keys());
  return [...doors.keys()].flatMap(room => {
    if (!left.delete(room)) return [];
    const suite = [room];
    for (const at of suite) for (const next of doors[at] ?? []) if (left.delete(next)) suite.push(next);
    return [suite.sort((a, b) => a - b)];
  });
}
