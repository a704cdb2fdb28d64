import { connectedGroups } from '../model/adjacency';
import type { HouseInstance } from '../model/instance';
import { largestFor, remainderOf } from '../rooms/remainder';

/** A room as a stage of the dynamic programme. */
export interface RoomStage {
  at: number;
  /** It adjoins other rooms, and it is the last of these. */
  isConnected: boolean;
  isLast: boolean;
}

/**
 * The order in which the search goes through the rooms: connected ones after one another, those that keep most beds
 * first. With `moves` the room with most places is the last, for in the last room only those patterns are searched
 * that settle what is left.
 */
export function roomOrder(house: HouseInstance, moves: boolean): RoomStage[] {
  const largest = house.rooms.map(room => {
    const { staying, free } = remainderOf(room, []);
    return largestFor(house, room, staying, free.beds);
  });
  const roomiest = (group: readonly number[]): number => Math.max(...group.map(at => largest[at] ?? 0));
  const groups = connectedGroups(house.rooms.keys(), house.adjacency)
    .map(group => group.sort((a, b) => a - b))
    .sort((a, b) => roomiest(b) - roomiest(a));
  const ordered = moves ? withLargestLast(house, groups) : groups;
  return ordered.flatMap(group =>
    group.map(at => ({ at, isConnected: group.length > 1, isLast: at === group.at(-1) })),
  );
}

function withLargestLast({ rooms }: HouseInstance, groups: readonly number[][]): number[][] {
  const size = (at: number): number => rooms[at]?.shape.places.length ?? 0;
  const most = Math.max(...[...rooms.keys()].map(size));
  const group = groups.find(some => some.some(at => size(at) === most)) ?? [];
  const last = group.find(at => size(at) === most) ?? 0;
  return [...groups.filter(some => some !== group), [...group.filter(at => at !== last), last]];
}
