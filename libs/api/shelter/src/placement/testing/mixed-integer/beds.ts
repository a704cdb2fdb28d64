import type { RoomShape } from '../../placement.types';
import type { Arrivals, AskingPart, RoomOfHouse } from './arrivals';
import type { Profile } from './groups';
import type { Terms } from './integer-program';

/** Everybody who comes finds a bed, a cot, or half of a bed beside a woman of the household. */
export function keepBeds(
  { program, room, groups, leaves }: RoomOfHouse,
  arriving: readonly Arrivals[],
  part: AskingPart | undefined,
): void {
  const taken = new Set(groups.flatMap(({ places }) => places));
  const freed = (is: (place: RoomShape['places'][number]) => boolean): [free: number, by: Terms] => {
    const places = room.places.filter(is).map(({ id }) => id);
    const free = places.filter(id => !taken.has(id)).length;
    const by = groups.map(({ lying }, at) => {
      const theirs = (lying.get(room)?.placeIds ?? []).filter(id => places.includes(id)).length;
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
    const sum = (of: (profile: Profile) => number): Terms =>
      some.map(({ profile, variable }) => [-of(profile), variable] as const);
    const cot = program.variable(room.places.length);
    const theirs = wide.map(place => {
      const owner = program.variable(1);
      const half = program.variable(room.places.length);
      const count = room.places.filter(({ besideId }) => besideId === place.id).length;
      program.atMost(
        [
          [1, half],
          [-count, owner],
        ],
        0,
      );
      program.atMost([[1, owner], ...sum(({ women }) => women)], 0);
      // halves of one bed hold children of one household only
      if (some.length === 1)
        program.atMost(
          [
            [1, half],
            [-(some[0]?.profile.half ?? 0), owner],
          ],
          0,
        );
      owners.get(place.id)?.push(owner);
      halves.get(place.id)?.push(half);
      return [1, half] as const;
    });
    program.atMost([[1, cot], ...sum(profile => profile.cot)], 0);
    program.atMost([...theirs, ...sum(profile => profile.half)], 0);
    program.atMost([[1, cot], ...theirs, ...sum(profile => profile.cotOrHalf)], 0);
    inCots.push([[1, cot]]);
    inHalves.push(theirs);
  }
  const needs = households.flat().map(({ profile, variable }) => [profile.size, variable] as const);
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
