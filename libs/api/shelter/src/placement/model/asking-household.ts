import type { PlacementQuestion, RoomShape } from '../placement.types';
import { groupBy } from './group-by';
import type { AskingHousehold } from './instance';
import { countsOf } from './parts';
import { type Profile, profileOf, sumOf } from './profile';
import { askedIn, isClosed } from './rules/nights';
import { mayIsolate } from './rules/who-may-lie-where';

/**
 * The household that asks, as one house sees it: its classes of guests, its parts, and the rooms that are open to it.
 */
export function askingHouseholdOf(
  question: PlacementQuestion,
  houseId: string,
  rooms: readonly RoomShape[],
  apartId: number,
): AskingHousehold {
  const { household } = question;
  const rules = question.rules[houseId];
  if (!rules) throw new Error(`no rules for the house ${houseId}`);
  const byProfile = groupBy(household.guests, guest => JSON.stringify(profileOf([guest], rules)));
  const classes = [...byProfile.values()];
  const profiles = classes.map(guests => profileOf(guests.slice(0, 1), rules));
  const radix = classes.map(({ length }) => length + 1);
  const parts = radix.reduce((product, size) => product * size, 1);
  return {
    classes,
    radix,
    profiles: Array.from({ length: parts }, (_, part) =>
      sumOf(
        countsOf(radix, part).flatMap((count, of) =>
          Array.from({ length: count }, () => profiles[of] as Profile),
        ),
      ),
    ),
    whole: parts - 1,
    apartId,
    maxRooms: household.rooms ?? Infinity,
    wantsQuiet: household.quiet,
    openRooms: rooms.map(
      room => !isClosed(room, askedIn(question, room)) && mayIsolate(household.isolation, room),
    ),
  };
}
