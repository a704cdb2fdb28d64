import { askedIn, isClosed, remaining } from '../nights';
import type { PlacementQuestion, Resident, RoomShape } from '../placement.types';
import { doorsOf } from './doors';
import { type Lot, lotOf } from './lot';
import { mayMove } from './may-move';
import type { Chamber, Lodger, Model, Mover, MoverType } from './model';
import { type Party, partyOf } from './party';
import { tagsOf } from './tags';

/** The model of a house, with all who may move in it. */
export function modelOf(question: PlacementQuestion, houseId: string): Model {
  const { household, residents } = question;
  const rules = question.rules[houseId];
  if (!rules) throw new Error(`no rules for the house ${houseId}`);
  const rooms = question.rooms.filter(room => room.houseId === houseId);
  const { tagOf, apart } = tagsOf(question);
  const may = mayMove(question, houseId);
  const moverOf = new Map(may.map((resident, mover) => [resident, mover]));

  const chambers = rooms.map((shape): Chamber => ({
    index: question.rooms.indexOf(shape),
    shape,
    open: !isClosed(shape, askedIn(question, shape)),
    lodgers: residents.flatMap((resident, at): Lodger[] => {
      const here = inRoom(resident, shape);
      if (here.length === 0) return [];
      const placeIds = here.map(({ placeId }) => placeId);
      return [
        { resident: at, lot: lotOf(here, rules), tag: tagOf(at), placeIds, mover: moverOf.get(at) ?? -1 },
      ];
    }),
  }));

  const types = new Types();
  const typeOf = (at: number, resident: Resident): number => {
    const lot = lotOf(resident.guests, rules);
    const stepFree = lot.stepFree > climbing(resident, rooms);
    return types.find(lot, tagOf(at), ends(rooms, resident, question, stepFree));
  };
  const found = may.flatMap(at => {
    const resident = residents[at];
    if (!resident) return [];
    const homes = [...chambers.keys()].filter(home =>
      chambers[home]?.lodgers.some(one => one.resident === at),
    );
    return [{ resident: at, guests: resident.guests.length, type: typeOf(at, resident), homes }];
  });
  let items = types.all.length;
  const movers = found.map(({ homes, ...mover }): Mover => ({
    ...mover,
    homes: new Map(homes.slice(1).map(home => [home, items++])),
  }));
  const asked: Party = {
    ...partyOf(household.guests, rules),
    tag: tagOf(-1),
    rooms: household.rooms ?? Infinity,
    open: rooms.map(
      room => !isClosed(room, askedIn(question, room)) && (room.kind === 'isolation') === household.isolation,
    ),
  };
  return { rules, chambers, doors: doorsOf(rooms), types: types.all, asked, movers, items, apart };
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
