import type { Guest, HouseRules, PlaceShape, RoomShape } from '../../placement.types';
import { isYounger } from '../guests';

// The hard rules about who may lie where, each once. `violations` judges single guests by them; the search asks them about
// numbers of guests (`Profile`). Rules of the calendar are in `nights.ts`, of those who do not move in `movable.ts`.

/** Whether a guest may lie in a place of this kind at all. Half of a bed also needs a woman of the household beside it. */
export function mayLieIn(guest: Guest, kind: PlaceShape['kind'], rules: HouseRules): boolean {
  if (kind === 'cot') return isYounger(guest, rules.cotUnder);
  if (kind === 'shared') return isYounger(guest, rules.sharedBedUnder);
  return true;
}

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
 * Whether guests of different households may not share a room: a man or older boy with a woman or girl. The search tells its
 * cases by it, too (`rooms/pattern-cases.ts`).
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
