import type { Guest, HouseRules, PlaceShape, RoomShape, Violation } from '../../placement.types';
import { isYounger } from '../guests';

// The hard rules about who may lie where, each once: `violations` judges guests by them one by one, and the search asks
// them about numbers of guests (`Profile`). The README says what else a new rule needs.

/** A rule about one guest in one place. */
interface PlaceRule {
  rule: Violation['rule'];
  allows: (guest: Guest, place: Pick<PlaceShape, 'kind'>, rules: HouseRules) => boolean;
}

/** Half of a bed also needs a woman of the household in the bed beside it: `model/bed-sharing.ts`. */
export const PLACE_RULES: readonly PlaceRule[] = [
  { rule: 'cot_age', allows: (guest, { kind }, rules) => kind !== 'cot' || isYounger(guest, rules.cotUnder) },
  {
    rule: 'shared_bed',
    allows: (guest, { kind }, rules) => kind !== 'shared' || isYounger(guest, rules.sharedBedUnder),
  },
];

export const mayLieIn = (guest: Guest, place: Pick<PlaceShape, 'kind'>, rules: HouseRules): boolean =>
  PLACE_RULES.every(({ allows }) => allows(guest, place, rules));

/** Of some guests, how many are women or girls, and how many men or older boys. */
interface Sexes {
  females: number;
  olderMales: number;
}

/** Whether guests may be put into a room of this kind: no man or older boy into a women’s room. */
export const mayEnter = ({ olderMales }: Sexes, { kind }: RoomShape): boolean =>
  kind !== 'women' || olderMales === 0;

/** Isolation rooms are for those who need isolation, and those have no other rooms. */
export const mayIsolate = (needsIsolation: boolean, { kind }: RoomShape): boolean =>
  (kind === 'isolation') === needsIsolation;

/**
 * Whether guests of different households may not share a room: a man or older boy with a woman or girl.
 * `rooms/companies.ts` divides the patterns of a room by it.
 */
export const areSexesApart = (some: Sexes, others: Sexes): boolean =>
  (some.olderMales > 0 && others.females > 0) || (some.females > 0 && others.olderMales > 0);

/** Whether a room holds one household at the most. */
export const holdsOneHousehold = ({ kind }: RoomShape, { sharedRooms }: HouseRules): boolean =>
  !sharedRooms || kind === 'isolation';

/** Whether households are kept out of one room and of adjoining ones. */
export const areKeptApart = (
  some: { apart: readonly string[] },
  others: { apart: readonly string[] },
): boolean => some.apart.some(group => others.apart.includes(group));
