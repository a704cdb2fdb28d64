import type { Arrivals, AskingPart, RoomOfHouse } from './arrivals';
import type { Profile } from './groups';
import type { Terms } from './integer-program';

/** No older boy or man comes to women or girls of others, nor they to him. */
export function keepSexes(
  { program, room, groups, leaves }: RoomOfHouse,
  arriving: readonly Arrivals[],
  part: AskingPart | undefined,
): void {
  const most = room.places.length;
  const hasFemales = ({ females }: Profile): boolean => females > 0;
  const hasOlderMales = ({ olderMales }: Profile): boolean => olderMales > 0;
  if (room.kind === 'women') {
    for (const { profile, variable } of arriving)
      if (hasOlderMales(profile)) program.equal([[1, variable]], 0);
    if (part) program.equal([[1, part.olderMales]], 0);
  }
  // who comes may be households with women or girls, or with older boys, or one household with both
  const allowed = {
    females: program.variable(1),
    olderMales: program.variable(1),
    both: program.variable(1),
  };
  program.atMost(
    [
      [1, allowed.females],
      [1, allowed.olderMales],
      [1, allowed.both],
    ],
    1,
  );
  const kindOf = (profile: Profile): keyof typeof allowed | null =>
    hasFemales(profile)
      ? hasOlderMales(profile)
        ? 'both'
        : 'females'
      : hasOlderMales(profile)
        ? 'olderMales'
        : null;
  for (const kind of ['females', 'olderMales', 'both'] as const) {
    const some = arriving.filter(({ profile }) => kindOf(profile) === kind);
    const limit = kind === 'both' ? 1 : most;
    program.atMost([...some.map(({ variable }) => [1, variable] as const), [-limit, allowed[kind]]], 0);
  }
  for (const { profile, variable } of part ? arriving : []) {
    if (part && hasFemales(profile))
      program.atMost(
        [
          [1, variable],
          [most, part.olderMales],
        ],
        most,
      );
    if (part && hasOlderMales(profile))
      program.atMost(
        [
          [1, variable],
          [most, part.females],
        ],
        most,
      );
  }
  for (const [at, { count, lying }] of groups.entries()) {
    const profile = lying.get(room)?.profile;
    if (!profile) continue;
    const blockers = [
      ...(hasFemales(profile) || hasOlderMales(profile) ? [allowed.both] : []),
      ...(hasFemales(profile) ? [allowed.olderMales] : []),
      ...(hasOlderMales(profile) ? [allowed.females] : []),
      ...(part && hasFemales(profile) ? [part.olderMales] : []),
      ...(part && hasOlderMales(profile) ? [part.females] : []),
    ];
    // count - leaves <= count * (1 - blocker)
    for (const blocker of blockers)
      program.atMost(
        [
          [count, blocker],
          [-1, leaves[at] ?? ''],
        ],
        0,
      );
  }
}

/** Isolation is for one household, and so is every room of a house that says so. */
export function keepAlone(
  { program, rules, room, groups, leaves }: RoomOfHouse,
  arriving: readonly Arrivals[],
  part: AskingPart | undefined,
): void {
  if (rules.sharedRooms && room.kind !== 'isolation') return;
  const comes: Terms = [
    ...arriving.map(({ variable }) => [1, variable] as const),
    ...(part ? [[1, part.uses] as const] : []),
  ];
  program.atMost(comes, 1);
  for (const [at, { count, lying }] of groups.entries())
    if (lying.has(room))
      program.atMost([...comes.map(([, name]) => [count, name] as const), [-1, leaves[at] ?? '']], 0);
}
