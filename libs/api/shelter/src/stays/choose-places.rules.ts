import type { PlaceKind, RoomKind } from '@baanek/contracts';

export interface FreePlace {
  placeId: string;
  placeKind: PlaceKind;
  roomId: string;
  roomKind: RoomKind;
  accessible: boolean;
}

export interface Guest {
  personId: string;
  /** Whole years; null when unknown. */
  age: number | null;
  wheelchair: boolean;
}

export interface Placement {
  personId: string;
  placeId: string;
}

/** Cots are for the youngest. */
const COT_AGE = 3;

/**
 * Places for a whole household, or null when the house has not enough: one room if any fits, the fullest that does,
 * so that large rooms stay free; else as few rooms as it takes. The isolation room is given by a person only.
 */
export function choosePlaces(free: readonly FreePlace[], guests: readonly Guest[]): Placement[] | null {
  const needsAccess = guests.some(guest => guest.wheelchair);
  const rooms = [...groupByRoom(free.filter(place => place.roomKind !== 'isolation')).values()].sort(
    (a, b) => rank(a, needsAccess) - rank(b, needsAccess) || a.length - b.length || compare(a, b),
  );
  for (const room of rooms) {
    const placed = fill(room, guests);
    if (placed.length === guests.length) return placed;
  }
  const placements: Placement[] = [];
  for (const room of rooms.sort((a, b) => b.length - a.length || compare(a, b))) {
    const seated = new Set(placements.map(placement => placement.personId));
    placements.push(
      ...fill(
        room,
        guests.filter(guest => !seated.has(guest.personId)),
      ),
    );
  }
  return placements.length === guests.length ? placements : null;
}

const compare = (a: readonly FreePlace[], b: readonly FreePlace[]): number =>
  (a[0]?.roomId ?? '').localeCompare(b[0]?.roomId ?? '');

/** An accessible room first for those who need it, last for those who do not. */
function rank(room: readonly FreePlace[], needsAccess: boolean): number {
  return (room[0]?.accessible ?? false) === needsAccess ? 0 : 1;
}

function groupByRoom(free: readonly FreePlace[]): Map<string, FreePlace[]> {
  const rooms = new Map<string, FreePlace[]>();
  for (const place of free) rooms.set(place.roomId, [...(rooms.get(place.roomId) ?? []), place]);
  return rooms;
}

/** As many guests of the list as the room takes: cots to the youngest, beds to the rest. */
function fill(room: readonly FreePlace[], guests: readonly Guest[]): Placement[] {
  const cots = room.filter(place => place.placeKind === 'cot');
  const beds = room.filter(place => place.placeKind === 'bed');
  const placements: Placement[] = [];
  for (const guest of guests) {
    const small = guest.age !== null && guest.age < COT_AGE;
    const place = (small ? cots.shift() : undefined) ?? beds.shift();
    if (place) placements.push({ personId: guest.personId, placeId: place.placeId });
  }
  return placements;
}
