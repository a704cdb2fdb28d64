import type { RoomShape } from '../../placement.types';
import type { ArrivalVariable, PartVariables, RoomConstraints } from './arrivals';
import type { GuestCounts } from './groups';
import type { Terms } from './integer-program';

/** Everybody who comes finds a bed, a cot, or half of a bed beside a woman of the household. */
export function keepBeds(
  { program, room, groups, leaves }: RoomConstraints,
  arriving: readonly ArrivalVariable[],
  part: PartVariables | undefined,
): void {
  const taken = new Set(groups.flatMap(({ places }) => places));
  const freed = (is: (place: RoomShape['places'][number]) => boolean): [free: number, by: Terms] => {
    const places = room.places.filter(is).map(({ id }) => id);
    const free = places.filter(id => !taken.has(id)).length;
    const by = groups.map(({ byRoom }, at) => {
      const theirs = (byRoom.get(room)?.placeIds ?? []).filter(id => places.includes(id)).length;
      return [-theirs, leaves[at] ?? ''] as const;
    });
    return [free, by];
  };
  const [beds, bedsBy] = freed(({ kind }) => kind === 'bed');
  const [cots, cotsBy] = freed(({ kind }) => kind === 'cot');
  const households = [...arriving.map(one => [one]), ...(part ? [part.classes] : [])];
  const inCots: Terms[] = [];
  const inHalves: Terms[] = [];
  const wide = room.places.filter(({ id }) => room.places.some(({ besideId }) => besideId === id));
  const owners = new Map(wide.map(place => [place.id, [] as string[]]));
  const halves = new Map(wide.map(place => [place.id, [] as string[]]));
  for (const some of households) {
    const sum = (of: (counts: GuestCounts) => number): Terms =>
      some.map(({ counts, variable }) => [-of(counts), variable] as const);
    const cot = program.variable(room.places.length);
    const theirs = wide.map(place => {
      const owner = program.variable(1);
      const half = program.variable(room.places.length);
      const count = room.places.filter(({ besideId }) => besideId === place.id).length;
      program.onlyIf(half, count, owner);
      program.atMost([[1, owner], ...sum(({ women }) => women)], 0);
      // halves of one bed hold children of one household only
      if (some.length === 1) program.onlyIf(half, some[0]?.counts.half ?? 0, owner);
      owners.get(place.id)?.push(owner);
      halves.get(place.id)?.push(half);
      return [1, half] as const;
    });
    program.atMost([[1, cot], ...sum(counts => counts.cot)], 0);
    program.atMost([...theirs, ...sum(counts => counts.half)], 0);
    program.atMost([[1, cot], ...theirs, ...sum(counts => counts.cotOrHalf)], 0);
    inCots.push([[1, cot]]);
    inHalves.push(theirs);
  }
  const needs = households.flat().map(({ counts, variable }) => [counts.size, variable] as const);
  const spared = [...inCots.flat(), ...inHalves.flat()].map(([by, name]) => [-by, name] as const);
  program.atMost([...needs, ...spared, ...bedsBy], beds);
  program.atMost([...inCots.flat(), ...cotsBy], cots);
  for (const place of wide) {
    const [bed, bedBy] = freed(({ id }) => id === place.id);
    const [free, by] = freed(({ besideId }) => besideId === place.id);
    program.atMost([...(owners.get(place.id) ?? []).map(one => [1, one] as const), ...bedBy], bed);
    program.atMost([...(halves.get(place.id) ?? []).map(one => [1, one] as const), ...by], free);
  }
}
