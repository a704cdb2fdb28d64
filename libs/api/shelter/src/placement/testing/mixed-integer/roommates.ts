import type { ArrivalVariable, PartVariables, RoomConstraints } from './arrivals';
import type { GuestCounts } from './groups';
import type { Terms } from './integer-program';

/** No older boy or man comes to women or girls of others, nor they to him. */
export function keepSexes(
  { program, room, groups, leaves }: RoomConstraints,
  arriving: readonly ArrivalVariable[],
  part: PartVariables | undefined,
): void {
  const most = room.places.length;
  const hasFemales = ({ females }: GuestCounts): boolean => females > 0;
  const hasOlderMales = ({ olderMales }: GuestCounts): boolean => olderMales > 0;
  if (room.kind === 'women') {
    for (const { counts, variable } of arriving) if (hasOlderMales(counts)) program.equal([[1, variable]], 0);
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
  const kindOf = (counts: GuestCounts): keyof typeof allowed | null =>
    hasFemales(counts)
      ? hasOlderMales(counts)
        ? 'both'
        : 'females'
      : hasOlderMales(counts)
        ? 'olderMales'
        : null;
  for (const kind of ['females', 'olderMales', 'both'] as const) {
    const some = arriving.filter(({ counts }) => kindOf(counts) === kind);
    const limit = kind === 'both' ? 1 : most;
    program.atMost([...some.map(({ variable }) => [1, variable] as const), [-limit, allowed[kind]]], 0);
  }
  for (const { counts, variable } of part ? arriving : []) {
    if (part && hasFemales(counts)) program.unless(variable, most, part.olderMales);
    if (part && hasOlderMales(counts)) program.unless(variable, most, part.females);
  }
  for (const [at, { count, byRoom }] of groups.entries()) {
    const counts = byRoom.get(room)?.counts;
    if (!counts) continue;
    const blockers = [
      ...(hasFemales(counts) || hasOlderMales(counts) ? [allowed.both] : []),
      ...(hasFemales(counts) ? [allowed.olderMales] : []),
      ...(hasOlderMales(counts) ? [allowed.females] : []),
      ...(part && hasFemales(counts) ? [part.olderMales] : []),
      ...(part && hasOlderMales(counts) ? [part.females] : []),
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
  { program, rules, room, groups, leaves }: RoomConstraints,
  arriving: readonly ArrivalVariable[],
  part: PartVariables | undefined,
): void {
  if (rules.sharedRooms && room.kind !== 'isolation') return;
  const comes: Terms = [
    ...arriving.map(({ variable }) => [1, variable] as const),
    ...(part ? [[1, part.uses] as const] : []),
  ];
  program.atMost(comes, 1);
  for (const [at, { count, byRoom }] of groups.entries())
    if (byRoom.has(room))
      program.atMost([...comes.map(([, name]) => [count, name] as const), [-1, leaves[at] ?? '']], 0);
}
