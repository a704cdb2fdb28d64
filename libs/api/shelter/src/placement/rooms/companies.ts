import type { HouseholdPart, HouseInstance, Occupant, RoomInstance } from '../model/instance';
import { leavesOnlyForRoom } from './departures';

type Test<T> = (one: T) => boolean;

/** Who may sleep in a room together: a case for which its patterns can be searched without regard to sexes. */
export interface Company {
  mayLeave: Test<Occupant>;
  mustLeave: Test<Occupant>;
  /** Exactly one of these arrives, unless null. */
  exactlyOne: Test<HouseholdPart> | null;
  /** Any number of these arrive. */
  mayArrive: Test<HouseholdPart>;
}

const all = (): boolean => true;
const none = (): boolean => false;
const hasFemales: Test<HouseholdPart> = ({ profile }) => profile.females > 0;
const hasOlderMales: Test<HouseholdPart> = ({ profile }) => profile.olderMales > 0;
const hasEither: Test<HouseholdPart> = one => hasFemales(one) || hasOlderMales(one);
const hasBoth: Test<HouseholdPart> = one => hasFemales(one) && hasOlderMales(one);
export const not =
  <T>(test: Test<T>): Test<T> =>
  one =>
    !test(one);

/** Women and girls arrive, who may meet no older males. */
const FEMALES: Company = {
  mayLeave: all,
  mustLeave: hasOlderMales,
  exactlyOne: null,
  mayArrive: not(hasOlderMales),
};
/** Older males arrive, who may meet no women and girls. */
const OLDER_MALES: Company = {
  mayLeave: all,
  mustLeave: hasFemales,
  exactlyOne: null,
  mayArrive: not(hasFemales),
};
/** Only those arrive who may meet everybody, so that nobody must leave. */
const NEITHER: Company = { mayLeave: all, mustLeave: none, exactlyOne: null, mayArrive: not(hasEither) };
/** One household with both arrives, and besides it only those who may meet everybody. */
const ONE_WITH_BOTH: Company = {
  mayLeave: all,
  mustLeave: hasEither,
  exactlyOne: hasBoth,
  mayArrive: not(hasEither),
};

/** The cases of a room that several households share, given who might arrive (`areSexesApart`). */
export const sharedCompanies = (
  { occupants }: RoomInstance,
  candidates: readonly HouseholdPart[],
): Company[] => [
  FEMALES,
  ...(occupants.some(hasOlderMales) ? [NEITHER] : []),
  ...(candidates.some(hasOlderMales) ? [OLDER_MALES, ONE_WITH_BOTH] : []),
];

/** The cases of a room that holds one household: nobody arrives, or one household does and all others leave. */
export const singleCompanies = (house: HouseInstance): Company[] => [
  {
    mayLeave: occupant => !leavesOnlyForRoom(house, occupant),
    mustLeave: none,
    exactlyOne: null,
    mayArrive: none,
  },
  { mayLeave: all, mustLeave: all, exactlyOne: all, mayArrive: none },
];
