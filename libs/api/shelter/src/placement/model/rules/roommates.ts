import type { HouseRules, RoomShape } from '../../placement.types';
import type { HouseholdPart } from '../instance';
import { areSexesApart, holdsOneHousehold, mayEnter } from './who-may-lie-where';

/**
 * Whether those who arrive may sleep in the room, with one another and with those who stay. What those who stay break
 * among themselves is not judged; whether there are beds is another question.
 */
export function maySleepTogether(
  room: RoomShape,
  rules: HouseRules,
  keptApart: readonly (readonly boolean[])[],
  staying: readonly HouseholdPart[],
  arriving: readonly HouseholdPart[],
): boolean {
  if (arriving.length === 0) return true;
  if (holdsOneHousehold(room, rules) && staying.length + arriving.length > 1) return false;
  if (!arriving.every(({ profile }) => mayEnter(profile, room))) return false;
  const all = [...staying, ...arriving];
  let [females, olderMales] = [0, 0];
  for (const { profile } of all) {
    females += profile.females;
    olderMales += profile.olderMales;
  }
  return arriving.every(({ profile, apartId }) => {
    const others = { females: females - profile.females, olderMales: olderMales - profile.olderMales };
    if (areSexesApart(profile, others)) return false;
    return apartId < 0 || all.every(other => other.apartId < 0 || !keptApart[apartId]?.[other.apartId]);
  });
}
