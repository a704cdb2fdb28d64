import { askedIn, isClosed, remaining } from '../nights';
import type { PlacementQuestion, Resident, RoomShape } from '../placement.types';
import type { Census } from './census';
import { doorsOf } from './doors';
import { type Lot, lotOf } from './lot';
import type { Chamber, Model, MoverType } from './model';
import { type Party, partyOf } from './party';
import { tagsOf } from './tags';

/** The model of a house in which the given ones of the divided households are to move. */
export function modelOf(question: PlacementQuestion, census: Census, moving: readonly number[]): Model {
  const { household, residents } = question;
  const rules = question.rules[census.houseId];
  if (!rules) throw new Error(`no rules for the house ${census.houseId}`);
  const rooms = question.rooms.filter(({ houseId }) => houseId === census.houseId);
  const { tagOf, apart } = tagsOf(question);
  const doors = doorsOf(rooms);
  const types = new Types();

  const chambers = rooms.map((shape): Chamber => {
    const lodgers = residents.flatMap((resident, at) => {
      const here = moving.includes(at) ? [] : inRoom(resident, shape);
      if (here.length === 0) return [];
      const lot = lotOf(here, rules);
      const type = census.whole.has(at)
        ? types.find(lot, tagOf(at), ends(rooms, resident, question, lot.stepFree > 0 && shape.stepFree))
        : -1;
      return [{ resident: at, lot, tag: tagOf(at), placeIds: here.map(({ placeId }) => placeId), type }];
    });
    return {
      index: question.rooms.indexOf(shape),
      shape,
      open: !isClosed(shape, askedIn(question, shape)),
      fixed: lodgers.filter(({ type }) => type < 0),
      movable: lodgers.filter(({ type }) => type >= 0),
    };
  });

  const asked: Party = {
    ...partyOf(household.guests, rules),
    tag: tagOf(-1),
    rooms: household.rooms ?? Infinity,
    open: rooms.map(
      room => !isClosed(room, askedIn(question, room)) && (room.kind === 'isolation') === household.isolation,
    ),
  };
  const gathering = moving.flatMap(at => {
    const resident = residents[at];
    if (!resident) return [];
    const lot = lotOf(resident.guests, rules);
    const stepFree = lot.stepFree > climbing(resident, rooms);
    return [{ resident: at, type: types.find(lot, tagOf(at), ends(rooms, resident, question, stepFree)) }];
  });
  return { rules, chambers, doors, types: types.all, asked, gathering, apart };
}

/** Who of a household lies in a room. */
const inRoom = ({ guests }: Resident, { places }: RoomShape): Resident['guests'] =>
  guests.filter(({ placeId }) => places.some(({ id }) => id === placeId));

/** The rooms in which a present household may come to lie. */
export const ends = (
  rooms: readonly RoomShape[],
  { until }: Resident,
  question: PlacementQuestion,
  stepFree: boolean,
): boolean[] =>
  rooms.map(
    room =>
      room.kind !== 'isolation' &&
      (room.stepFree || !stepFree) &&
      !isClosed(room, remaining(until, question)),
  );

/** Guests who cannot use stairs and have to now. */
const climbing = (resident: Resident, rooms: readonly RoomShape[]): number =>
  rooms
    .filter(({ stepFree }) => !stepFree)
    .flatMap(room => inRoom(resident, room))
    .filter(({ stepFree }) => stepFree).length;

class Types {
  readonly all: MoverType[] = [];
  private readonly known = new Map<string, number>();

  find(lot: Lot, tag: number, open: readonly boolean[]): number {
    const key = JSON.stringify([lot, tag, open]);
    const at = this.known.get(key) ?? this.all.push({ lot, tag, open, count: 0 }) - 1;
    this.known.set(key, at);
    (this.all[at] as MoverType).count++;
    return at;
  }
}
