import type { HouseInstance, RoomInstance } from '../model/instance';
import { guestsOfPart, type Part } from '../model/parts';
import type { Guest, Placed, PlacementQuestion } from '../placement.types';
import { remainderOf } from '../rooms/remainder';
import type { RoomChange } from '../rooms/room-change';
import type { HouseArrangement } from '../search/houses';
import { placeGuests } from './place-guests';

/** A present household and its new places. */
export interface HouseholdMove {
  resident: number;
  placed: readonly Placed[];
}

/** Who goes where: the asking household, and the residents who move. */
export interface Assignment {
  placed: readonly Placed[];
  moves: readonly HouseholdMove[];
}

/** The asking household in the list of those who arrive. */
const ASKING = -1;

/** Those of one household who arrive in one room. */
interface ArrivingHousehold {
  resident: number;
  guests: readonly Guest[];
}

/** Turns an arrangement, which counts guests and households by kind, into places of people. */
export function assignPlaces(
  question: PlacementQuestion,
  { house, arrangement }: HouseArrangement,
): Assignment {
  const { household, residents } = question;
  const before = new Map(residents.flatMap(({ guests }) => guests.map(({ id, placeId }) => [id, placeId])));
  const placedOf = new Map<number, Placed[]>();
  for (const { at, change, arrivals } of arrivalsByRoom(question, house, arrangement.patterns)) {
    if (arrivals.length === 0) continue;
    const { places } = remainderOf(house.rooms[at] as RoomInstance, change.leaving);
    const placed = placeGuests(
      arrivals.map(({ guests }) => guests),
      places,
      house.rules,
      before,
    );
    for (const { resident, guests } of arrivals) {
      const theirs = placed.filter(({ guestId }) => guests.some(({ id }) => id === guestId));
      placedOf.set(resident, [...(placedOf.get(resident) ?? []), ...theirs]);
    }
  }
  const own = placedOf.get(ASKING) ?? [];
  const moved = [...placedOf].filter(([resident]) => resident !== ASKING);
  return {
    placed: household.guests.flatMap(({ id }) => own.filter(({ guestId }) => guestId === id)),
    moves: moved.map(([resident, placed]) => ({
      resident,
      placed: placed.filter(({ guestId, placeId }) => before.get(guestId) !== placeId),
    })),
  };
}

/** Those who arrive in one room with a change of it. */
interface RoomArrivals {
  at: number;
  change: RoomChange;
  arrivals: ArrivingHousehold[];
}

/** Gives names to those who arrive in each room: of a type the first that wait, of a class the first guests. */
function arrivalsByRoom(
  { residents }: PlacementQuestion,
  house: HouseInstance,
  patterns: HouseArrangement['arrangement']['patterns'],
): RoomArrivals[] {
  const leaving = patterns.flatMap(({ pattern }) => pattern.change.leaving.map(({ mover }) => mover));
  const waiting = [...new Set(leaving)].sort((a, b) => a - b);
  const nextOf = (type: number): number => {
    const at = waiting.findIndex(mover => house.movers[mover]?.type === type);
    const [next = -1] = at < 0 ? [] : waiting.splice(at, 1);
    const mover = house.movers[next];
    if (!mover) throw new Error('more households of a type arrive than leave');
    return mover.resident;
  };
  let taken: Part = 0;
  return patterns.map(({ at, pattern: { change } }) => {
    const { classes, radix } = house.asking;
    const own = guestsOfPart(classes, radix, change.part, taken);
    taken += change.part;
    const others = change.arriving.map((type): ArrivingHousehold => {
      const resident = nextOf(type);
      return { resident, guests: residents[resident]?.guests ?? [] };
    });
    return {
      at,
      change,
      arrivals: [...(own.length > 0 ? [{ resident: ASKING, guests: own }] : []), ...others],
    };
  });
}
