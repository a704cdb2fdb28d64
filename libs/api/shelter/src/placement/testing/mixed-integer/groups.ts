import type { Guest, HouseRules, PlacementQuestion, Resident, RoomShape } from '../../placement.types';

/** How many guests of a household, or of one class of guests, a rule of the house counts. */
export interface GuestCounts {
  size: number;
  women: number;
  females: number;
  olderMales: number;
  cot: number;
  half: number;
  cotOrHalf: number;
}

/** By room: the places of those of a household who lie there, and what they count for. */
type ByRoom = ReadonlyMap<RoomShape, { placeIds: readonly string[]; counts: GuestCounts }>;

/** Present households that free the same places of the same rooms and go to the same rooms: `count` of them. */
export interface HouseholdGroup {
  count: number;
  movable: boolean;
  guests: number;
  counts: GuestCounts;
  /** The places of all of them. */
  places: readonly string[];
  /** By room in which they lie: who of one of them lies there. */
  byRoom: ByRoom;
  /** Rooms that one of them may be moved into. */
  ends: readonly RoomShape[];
  /** Groups of households that are kept apart; a household with any is a group of its own. */
  apart: readonly string[];
}

const isOlderMale = ({ sex, age }: Guest, { boysApartFrom }: HouseRules): boolean =>
  sex === 'male' && (age === null || age >= boysApartFrom);

export const guestCountsOf = (guests: readonly Guest[], rules: HouseRules): GuestCounts => {
  const count = (is: (guest: Guest) => boolean): number => guests.filter(is).length;
  const under =
    (years: number) =>
    ({ age }: Guest): boolean =>
      age !== null && age < years;
  const [cot, half] = [under(rules.cotUnder), under(rules.sharedBedUnder)];
  return {
    size: guests.length,
    women: count(({ sex, age }) => sex === 'female' && (age === null || age >= 18)),
    females: count(({ sex }) => sex === 'female'),
    olderMales: count(guest => isOlderMale(guest, rules)),
    cot: count(cot),
    half: count(half),
    cotOrHalf: count(guest => cot(guest) || half(guest)),
  };
};

/** Whether the room is closed on some night until then. */
export const isShut = ({ closed }: RoomShape, from: string, until: string | null): boolean =>
  closed.some(
    closure =>
      (until === null || closure.from < until || closure.from <= from) &&
      (closure.to === null || closure.to > from),
  );

/** The present households of a house, interchangeable ones together. */
export function groupsOf(question: PlacementQuestion, houseId: string): HouseholdGroup[] {
  const rooms = question.rooms.filter(room => room.houseId === houseId);
  const rules = question.rules[houseId] as HouseRules;
  const groups = new Map<string, HouseholdGroup>();
  for (const [at, resident] of question.residents.entries()) {
    const byRoom = byRoomOf(resident, rooms, rules);
    if (byRoom.size === 0) continue;
    const group: HouseholdGroup = {
      count: 1,
      movable: isMovable(resident, byRoom),
      guests: resident.guests.length,
      counts: guestCountsOf(resident.guests, rules),
      places: resident.guests.map(({ placeId }) => placeId),
      byRoom,
      ends: endsOf(question, rooms, resident, byRoom),
      apart: resident.apart,
    };
    const key = resident.apart.length > 0 || byRoom.size > 1 ? `${at}` : keyOf(group);
    const alike = groups.get(key);
    if (alike) {
      groups.set(key, { ...alike, count: alike.count + 1, places: [...alike.places, ...group.places] });
    } else groups.set(key, group);
  }
  return [...groups.values()];
}

function byRoomOf({ guests }: Resident, rooms: readonly RoomShape[], rules: HouseRules): ByRoom {
  return new Map(
    rooms.flatMap(room => {
      const ids = room.places.map(({ id }) => id);
      const theirs = guests.filter(({ placeId }) => ids.includes(placeId));
      if (theirs.length === 0) return [];
      const placeIds = theirs.map(({ placeId }) => placeId);
      return [[room, { placeIds, counts: guestCountsOf(theirs, rules) }] as const];
    }),
  );
}

/** All of the household lie in this house, and none in isolation. */
const isMovable = (resident: Resident, byRoom: ByRoom): boolean =>
  resident.movable &&
  [...byRoom.values()].flatMap(({ placeIds }) => placeIds).length === resident.guests.length &&
  [...byRoom.keys()].every(({ kind }) => kind !== 'isolation');

/** Open rooms outside isolation that bring no more stairs than the household has now. */
function endsOf(
  { from }: PlacementQuestion,
  rooms: readonly RoomShape[],
  { guests, until }: Resident,
  byRoom: ByRoom,
): RoomShape[] {
  const unable = guests.filter(({ stepFree }) => stepFree);
  const climbing = [...byRoom].flatMap(([room, { placeIds }]) =>
    room.stepFree ? [] : unable.filter(({ placeId }) => placeIds.includes(placeId)),
  );
  return rooms.filter(
    room =>
      room.kind !== 'isolation' &&
      (room.stepFree || unable.length <= climbing.length) &&
      !isShut(room, from, until),
  );
}

/**
 * Equal for households of one room that may take one another’s part: by kind of place, wide beds and their halves by
 * name.
 */
function keyOf({ movable, counts, byRoom, ends }: HouseholdGroup): string {
  const [[room, here] = []] = byRoom;
  const kinds = room?.places.flatMap(({ id, kind, besideId }) => {
    if (!here?.placeIds.includes(id)) return [];
    return [kind === 'bed' && room.places.some(one => one.besideId === id) ? id : `${kind} ${besideId}`];
  });
  return JSON.stringify([movable, counts, room?.id, kinds?.sort(), ends.map(({ id }) => id)]);
}
