import type { HouseholdPart, HouseInstance, Occupant, RoomInstance } from '../model/instance';
import type { FreePlaces, RoomCapacity } from './capacity';
import { type Company, not, sharedCompanies, singleCompanies } from './companies';
import { arrivalsOf, type Candidate, type Decision, leavingOf, NOTHING } from './decisions';
import { departuresOf } from './departures';
import { Knapsack } from './knapsack-bound';

/** Some patterns of a room as stages, at each of which one decision is taken: first who leaves, then who arrives. */
export interface PatternCase {
  /** How many stages are about those who leave. */
  departures: number;
  stages: readonly (readonly Decision[])[];
  /** Types of households that may arrive. */
  types: ReadonlySet<number>;
  knapsack: Knapsack;
}

/**
 * Cases of which one at least has each pattern of a room; with `moves`, present households leave and arrive as well.
 */
export function patternCasesOf(
  house: HouseInstance,
  at: number,
  capacity: RoomCapacity,
  free: FreePlaces,
  moves: boolean,
): PatternCase[] {
  const room = house.rooms[at] as RoomInstance;
  const movers = apartFirst(moves ? moversInto(house, at) : [], ({ household }) => household);
  const parts = partsInto(house, at);
  const groups = apartFirst(moves ? departuresOf(house, room) : [], ([first]) => first as Occupant);
  const clashes = ({ apartId }: HouseholdPart): boolean =>
    apartId >= 0 && house.keptApart[apartId]?.[house.asking.apartId] === true;
  const mayClash = [...room.occupants, ...movers.map(({ household }) => household)].some(clashes);
  const arriving = (some: readonly Candidate[], may: (household: HouseholdPart) => boolean): Decision[][] =>
    some.filter(({ household }) => may(household)).map(one => arrivalsOf(capacity, one));

  const casesOf = ({ mayLeave, mustLeave, exactlyOne, mayArrive }: Company): PatternCase[] => {
    const any = (may: (household: HouseholdPart) => boolean): Decision[][] =>
      arriving(movers, one => mayArrive(one) && may(one)).map(some => [NOTHING, ...some]);
    const first = (may: (household: HouseholdPart) => boolean): Decision[][] =>
      exactlyOne
        ? [arriving(movers, one => exactlyOne(one) && may(one)).flatMap(([decision]) => decision ?? [])]
        : [];
    const part = arriving(parts, mayArrive).flat();
    const caseOf = (must: (occupant: Occupant) => boolean, ...stages: Decision[][]): PatternCase[] => {
      if (stages.some(({ length }) => length === 0)) return [];
      if (room.occupants.some(occupant => must(occupant) && occupant.mover < 0)) return [];
      const leaving = groups
        .filter(group => group.some(mayLeave))
        .map(group => leavingOf(room, capacity, group, must));
      const types = new Set(stages.flat().flatMap(({ change }) => change.arriving));
      const all = [...leaving, ...stages];
      const knapsack = new Knapsack(capacity, free, all);
      return [{ departures: leaving.length, stages: all, types, knapsack }];
    };
    const mustOrClashes = (occupant: Occupant): boolean => mustLeave(occupant) || clashes(occupant);
    // where somebody is kept apart from the asking household, a case without it and a case without them
    return [
      ...caseOf(
        mustLeave,
        ...first(() => true),
        ...any(() => true),
        mayClash ? [NOTHING] : [NOTHING, ...part],
      ),
      ...(mayClash ? caseOf(mustOrClashes, ...first(not(clashes)), ...any(not(clashes)), part) : []),
      ...(exactlyOne ? caseOf(mustOrClashes, ...any(not(clashes)), arriving(parts, exactlyOne).flat()) : []),
    ];
  };
  const candidates = [...movers, ...parts].map(({ household }) => household);
  const companies = house.rules.sharedRooms ? sharedCompanies(room, candidates) : singleCompanies(house);
  return companies.flatMap(casesOf);
}

const moversInto = ({ types }: HouseInstance, at: number): Candidate[] =>
  types.flatMap((household, type) =>
    household.openRooms[at] ? [{ household, type, part: 0, count: household.count }] : [],
  );

const partsInto = ({ asking }: HouseInstance, at: number): Candidate[] =>
  asking.profiles.flatMap((profile, part) =>
    part > 0 && asking.openRooms[at] && (asking.maxRooms > 1 || part === asking.whole)
      ? [{ household: { profile, apartId: asking.apartId }, type: -1, part, count: 1 }]
      : [],
  );

/** Households that are kept apart from others come first, for they rule out most. */
const apartFirst = <T>(items: readonly T[], householdOf: (item: T) => HouseholdPart): T[] =>
  items.toSorted((a, b) => Number(householdOf(a).apartId < 0) - Number(householdOf(b).apartId < 0));
