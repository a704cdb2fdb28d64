import type { PlacementQuestion, RoomShape } from '../../placement.types';
import type { PartVariables } from './arrivals';
import type { HouseholdGroup } from './groups';
import type { IntegerProgram } from './integer-program';

/** Households that are kept apart come neither into one room nor next door. */
export function keepApart(
  program: IntegerProgram,
  { household, rooms }: PlacementQuestion,
  groups: readonly HouseholdGroup[],
  leaves: readonly string[],
  arrives: readonly ReadonlyMap<RoomShape, string>[],
  asking: ReadonlyMap<RoomShape, PartVariables>,
): void {
  const isNear = (a: RoomShape, b: RoomShape): boolean =>
    a === b || a.adjoining.includes(b.id) || b.adjoining.includes(a.id);
  const newcomers = [
    { apart: household.apart, by: new Map([...asking].map(([room, { uses }]) => [room, uses])), at: -1 },
    ...groups.map(({ apart }, at) => ({ apart, by: new Map(arrives[at]), at })),
  ].filter(({ apart }) => apart.length > 0);
  for (const one of newcomers)
    for (const other of newcomers) {
      if (one === other || !one.apart.some(group => other.apart.includes(group))) continue;
      for (const [room, comes] of one.by)
        for (const near of rooms.filter(there => isNear(room, there))) {
          const comesToo = other.by.get(near);
          if (comesToo !== undefined) program.unless(comes, 1, comesToo);
          if (groups[other.at]?.byRoom.has(near)) program.onlyIf(comes, 1, leaves[other.at] ?? '');
        }
    }
}
