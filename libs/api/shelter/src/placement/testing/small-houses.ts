import type { Guest, HouseRules, PlacementQuestion, Resident, RoomShape } from '../placement.types';
import type { Drawing } from './drawing';

const NIGHTS = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05', '2026-03-08', null] as const;
const [FROM] = NIGHTS;

/**
 * A question about at most twelve places, with everything in it that a rule looks at; present households lie anyhow.
 * Most of the houses are tight: small households in most rooms, and one that asks for more than a gap.
 */
export function smallQuestion(draw: Drawing): PlacementQuestion {
  const tight = draw.chance(0.6);
  const houses = draw.chance(tight ? 0 : 0.2) ? ['a', 'b'] : ['a'];
  const rules = Object.fromEntries(houses.map(id => [id, rulesOf(draw)]));
  const rooms: RoomShape[] = [];
  const most = draw.whole(tight ? 8 : 3, 12);
  for (let places = 0; places < most;) {
    const count = Math.min(most - places, draw.whole(tight ? 2 : 1, 4));
    rooms.push(roomOf(draw, rooms, draw.pick(houses), count, tight));
    places += count;
  }
  const residents = residentsOf(draw, rooms, tight);
  const gaps = most - residents.reduce((sum, { guests }) => sum + guests.length, 0);
  const household = {
    guests: guestsOf(
      draw,
      'new',
      tight ? draw.whole(2, Math.min(4, Math.max(2, gaps))) : draw.pick([1, 2, 2, 3, 3, 4]),
    ),
    apart: draw.chance(0.2) ? ['g'] : [],
    quiet: draw.chance(0.2),
    isolation: draw.chance(tight ? 0 : 0.05),
    ...(draw.chance(tight ? 0.6 : 0.2) ? { rooms: tight ? 1 : draw.whole(1, 2) } : {}),
  };
  return { rules, rooms, residents, household, from: FROM, to: draw.pick(NIGHTS.slice(1)) ?? null };
}

const rulesOf = (draw: Drawing): HouseRules => ({
  boysApartFrom: draw.pick([7, 12]),
  cotUnder: draw.pick([2, 3]),
  sharedBedUnder: draw.pick([2, 5]),
  smallUnder: 6,
  sharedRooms: draw.chance(0.7),
});

function roomOf(
  draw: Drawing,
  before: readonly RoomShape[],
  houseId: string,
  places: number,
  tight: boolean,
): RoomShape {
  const id = `r${before.length}`;
  const next = before.filter(room => room.houseId === houseId && draw.chance(0.25));
  for (const room of next) (room.adjoining as string[]).push(id);
  return {
    id,
    houseId,
    kind: draw.pick(
      tight ? ['family', 'women', 'quiet'] : ['family', 'family', 'family', 'women', 'quiet', 'isolation'],
    ),
    floor: 1,
    stepFree: draw.chance(0.5),
    adjoining: next.map(room => room.id),
    closed: draw.chance(tight ? 0.03 : 0.15) ? [closure(draw)] : [],
    places: Array.from({ length: places }, (_, at) => {
      const kind = at === 0 ? 'bed' : draw.pick(['bed', 'bed', 'bed', 'bed', 'cot', 'shared'] as const);
      return { id: `${id}p${at}`, kind, besideId: kind === 'shared' ? `${id}p0` : null };
    }),
  };
}

function guestsOf(draw: Drawing, household: string, count: number): Guest[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${household}-${at}`,
    sex: at === 0 ? 'female' : draw.pick(['female', 'female', 'male', 'male', null]),
    age: at === 0 ? draw.pick([30, 30, null]) : draw.pick([0, 1, 4, 8, 13, 20, null]),
    stepFree: draw.chance(0.12),
  }));
}

/** Fills rooms, mostly a household to a room; in a tight house small ones, with a gap in most rooms. */
function residentsOf(draw: Drawing, rooms: readonly RoomShape[], tight: boolean): Resident[] {
  const residents: Resident[] = [];
  const free = rooms.map(room => room.places.map(({ id }) => id));
  const full = tight ? 0.8 : draw.next();
  const least = tight ? 1 : 0;
  for (const [at, here] of free.entries()) {
    while (here.length > least && draw.chance(full)) {
      const id = `h${residents.length}`;
      const wanted = tight ? 1 : draw.pick([1, 1, 2, 2, 3, 4]);
      const houseId = rooms[at]?.houseId;
      const other = draw.chance(0.15)
        ? free.find((_, to) => to > at && rooms[to]?.houseId === houseId)
        : null;
      const places = here.splice(0, wanted);
      if (other) places.push(...other.splice(0, 1));
      const guests = guestsOf(draw, id, places.length);
      residents.push({
        householdId: id,
        guests: guests.map((guest, of) => ({ ...guest, placeId: places[of] ?? '' })),
        until: draw.pick(NIGHTS),
        apart: draw.chance(0.2) ? ['g'] : [],
        movable: draw.chance(0.85),
      });
    }
  }
  return residents;
}

function closure(draw: Drawing): { from: string; to: string | null } {
  const at = draw.whole(0, 3);
  return { from: NIGHTS[at] ?? FROM, to: draw.pick(NIGHTS.slice(at + 1)) ?? null };
}
