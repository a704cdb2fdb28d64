import type { HouseRules, PlacementQuestion, RoomShape } from '../placement.types';
import type { Drawing } from './drawing';
import { familyOf } from './families';
import { FROM, night } from './nights';
import { lived } from './occupancy';

export interface Scale {
  houses: number;
  /** Places of one house. */
  places: number;
  /** Guests present in one house. */
  guests: number;
  sharedRooms: boolean;
  /** Of the household that asks. */
  asking: number;
}

/** A house with halls: places of each room, and the age from which boys sleep apart. */
export interface HallScale extends Pick<Scale, 'guests' | 'asking'> {
  halls: readonly number[];
  boysApartFrom: number;
  /** At most so many rooms for the household that asks; absent: as many as it takes. */
  rooms?: number;
}

/** Houses in which households came and went for a while, and one more that asks for places. */
export function largeQuestion(draw: Drawing, scale: Scale): PlacementQuestion {
  const houses = Array.from({ length: scale.houses }, (_, at) => `house ${at}`);
  const rules = Object.fromEntries(houses.map(id => [id, rulesOf(draw, scale.sharedRooms)]));
  const rooms = houses.flatMap(id => houseOf(draw, id, scale.places));
  const residents = houses.flatMap(id =>
    lived(
      draw,
      rules,
      rooms.filter(({ houseId }) => houseId === id),
      scale.guests,
    ),
  );
  const household = {
    guests: familyOf(draw, 'new', scale.asking),
    apart: draw.chance(0.15) ? ['group 0'] : [],
    quiet: draw.chance(0.1),
    isolation: false,
  };
  return { rules, rooms, residents, household, from: FROM, to: draw.chance(0.5) ? night(30) : null };
}

/** A house of halls in which households came and went, and one more that asks for places. */
export function hallQuestion(draw: Drawing, scale: HallScale): PlacementQuestion {
  const rules = { house: { ...rulesOf(draw, true), boysApartFrom: scale.boysApartFrom } };
  const rooms = scale.halls.map((count, at): RoomShape => {
    const id = `house room ${at}`;
    return {
      id,
      houseId: 'house',
      kind: draw.pick(KINDS),
      floor: 1 + (at % 3),
      stepFree: at % 3 === 0,
      adjoining: [],
      closed: [],
      places: Array.from({ length: count }, (_, of) => placeOf(draw, id, of)),
    };
  });
  const residents = lived(draw, rules, rooms, scale.guests);
  const household = {
    guests: familyOf(draw, 'new', scale.asking),
    apart: draw.chance(0.15) ? ['group 0'] : [],
    quiet: draw.chance(0.1),
    isolation: false,
    ...(scale.rooms === undefined ? {} : { rooms: scale.rooms }),
  };
  return { rules, rooms, residents, household, from: FROM, to: draw.chance(0.5) ? night(30) : null };
}

export const rulesOf = (draw: Drawing, sharedRooms: boolean): HouseRules => ({
  boysApartFrom: draw.pick([10, 12, 14]),
  cotUnder: 3,
  sharedBedUnder: 5,
  smallUnder: 6,
  sharedRooms,
});

/** Rooms of two to six places on three floors; some adjoin the next one. */
export function houseOf(draw: Drawing, houseId: string, places: number): RoomShape[] {
  const rooms: RoomShape[] = [];
  for (let left = places; left > 0;) {
    const count = Math.min(left, draw.pick([2, 3, 3, 4, 4, 4, 5, 6]));
    left -= count;
    const id = `${houseId} room ${rooms.length}`;
    const before = rooms.at(-1);
    const next = before && before.adjoining.length === 0 && draw.chance(0.25) ? before : null;
    if (next) (next.adjoining as string[]).push(id);
    const floor = 1 + (rooms.length % 3);
    const kind = rooms.length === 0 ? 'isolation' : draw.pick(KINDS);
    rooms.push({
      id,
      houseId,
      kind,
      floor,
      stepFree: floor === 1,
      adjoining: next ? [next.id] : [],
      closed: draw.chance(0.04) ? [{ from: night(draw.whole(-5, 20)), to: night(draw.whole(21, 40)) }] : [],
      places: Array.from({ length: count }, (_, at) => placeOf(draw, id, at)),
    });
  }
  return rooms;
}

const KINDS = ['family', 'family', 'family', 'family', 'women', 'quiet'] as const;

function placeOf(draw: Drawing, room: string, at: number): RoomShape['places'][number] {
  const kind = at < 2 ? 'bed' : draw.pick(['bed', 'bed', 'bed', 'bed', 'bed', 'cot', 'shared'] as const);
  return { id: `${room} place ${at}`, kind, besideId: kind === 'shared' ? `${room} place 0` : null };
}
