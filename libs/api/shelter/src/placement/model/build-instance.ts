import type { PlacementQuestion, Resident, RoomShape } from '../placement.types';
import { adjacencyOf } from './adjacency';
import { askingHouseholdOf } from './asking-household';
import { unitsOf } from './cost-tiers';
import type { HouseholdType, HouseInstance, Mover, Occupant, RoomInstance } from './instance';
import { keptApartOf } from './rules/kept-apart';
import { destinationsOf, movableResidents } from './rules/movable';
import { askedIn, isClosed } from './rules/nights';
import { type Profile, profileOf } from './profile';

/** The placement problem of a house, with all who may move in it. */
export function instanceOf(question: PlacementQuestion, houseId: string): HouseInstance {
  const { household, residents } = question;
  const rules = question.rules[houseId];
  if (!rules) throw new Error(`no rules for the house ${houseId}`);
  const shapes = question.rooms.filter(room => room.houseId === houseId);
  const apart = keptApartOf(question);
  const movable = movableResidents(question, houseId);
  const moverOf = new Map(movable.map((resident, mover) => [resident, mover]));

  const rooms = shapes.map((shape): RoomInstance => ({
    index: question.rooms.indexOf(shape),
    shape,
    isOpen: !isClosed(shape, askedIn(question, shape)),
    occupants: residents.flatMap((resident, at): Occupant[] => {
      const here = guestsIn(resident, shape);
      if (here.length === 0) return [];
      return [
        {
          resident: at,
          profile: profileOf(here, rules),
          apartId: apart.idOf(at),
          placeIds: here.map(({ placeId }) => placeId),
          mover: moverOf.get(at) ?? -1,
        },
      ];
    }),
  }));

  const types = new HouseholdTypes();
  const found = movable.flatMap(at => {
    const resident = residents[at];
    if (!resident) return [];
    const profile = profileOf(resident.guests, rules);
    const stepFree = profile.stepFree > countClimbing(resident, shapes);
    const type = types.add(profile, apart.idOf(at), destinationsOf(shapes, resident, question, stepFree));
    const theirs = [...rooms.keys()].filter(room => rooms[room]?.occupants.some(one => one.resident === at));
    return [{ resident: at, guests: resident.guests.length, type, theirs }];
  });
  let links = types.all.length;
  const movers = found.map(({ theirs, ...mover }): Mover => ({
    ...mover,
    otherRooms: new Map(theirs.slice(1).map(room => [room, links++])),
  }));
  return {
    rules,
    rooms,
    adjacency: adjacencyOf(shapes),
    types: types.all,
    asking: askingHouseholdOf(question, houseId, shapes, apart.idOf(-1)),
    movers,
    linkCount: links,
    keptApart: apart.matrix,
    units: unitsOf(
      household.guests.length,
      residents.reduce((sum, { guests }) => sum + guests.length, 0),
    ),
  };
}

const guestsIn = ({ guests }: Resident, { places }: RoomShape): Resident['guests'] =>
  guests.filter(({ placeId }) => places.some(({ id }) => id === placeId));

/** Guests who cannot use stairs and have to now. */
const countClimbing = (resident: Resident, rooms: readonly RoomShape[]): number =>
  rooms
    .filter(({ stepFree }) => !stepFree)
    .flatMap(room => guestsIn(resident, room))
    .filter(({ stepFree }) => stepFree).length;

class HouseholdTypes {
  readonly all: HouseholdType[] = [];
  private readonly known = new Map<string, number>();

  /** The number of the type of a household, which is counted. */
  add(profile: Profile, apartId: number, openRooms: readonly boolean[]): number {
    const key = JSON.stringify([profile, apartId, openRooms]);
    const type = this.known.get(key) ?? this.all.push({ profile, apartId, openRooms, count: 0 }) - 1;
    this.known.set(key, type);
    (this.all[type] as HouseholdType).count++;
    return type;
  }
}
