import type { RoomShape } from '../placement.types';

/** By room, the other rooms; rooms are numbered as in their list. */
export type Adjacency = readonly (readonly number[])[];

/** Whether a door leads from one to the other, whichever names it. */
export const adjoins = (a: RoomShape, b: RoomShape): boolean =>
  a !== b && (a.adjoining.includes(b.id) || b.adjoining.includes(a.id));

/** For each room, the others that a door leads to. */
export const adjacencyOf = (rooms: readonly RoomShape[]): number[][] =>
  rooms.map(room => rooms.flatMap((other, at) => (adjoins(room, other) ? [at] : [])));

/** Some rooms in groups that are connected by doors among them, each in the order in which it was reached. */
export function connectedGroups(rooms: Iterable<number>, adjacency: Adjacency): number[][] {
  const left = new Set(rooms);
  const groups: number[][] = [];
  for (const room of [...left]) {
    if (!left.delete(room)) continue;
    const group = [room];
    for (const at of group) for (const next of adjacency[at] ?? []) if (left.delete(next)) group.push(next);
    groups.push(group);
  }
  return groups;
}
