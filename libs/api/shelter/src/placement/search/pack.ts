import { remainderOf } from './content';
import { isMixed } from './lot';
import type { Model } from './model';
import { bedsIn, fits, isNoBetter, type Room, signOf } from './room';
import { RoomBound } from './room-bound';

/**
 * Whether everybody could find a bed if all who may move did; the new household may be divided as one likes, who is kept
 * apart may lie next door, and for guests alone beds are only counted. So “no” is proof that no plan exists, however
 * many move.
 */
export function canPack(model: Model): boolean {
  const rooms = model.chambers.flatMap((chamber, at): Room[] => {
    if (![...model.types, model.asked].some(({ open }) => open[at])) return [];
    return [{ at, chamber, rest: remainderOf(chamber, [...chamber.movable.keys()]), settled: [] }];
  });
  rooms.sort((a, b) => b.rest.free.length - a.rest.free.length);
  return new Packing(model).settle(
    rooms,
    model.types.map(({ count }) => count),
  );
}

/** Settles whole households, those first who share with hardly anybody, then the largest; remembers what failed. */
export class Packing {
  private readonly bound: RoomBound;
  private readonly dead = new Set<string>();
  private readonly order: readonly number[];
  /** Nobody but guests alone shares with those who share with hardly anybody. */
  private readonly strict: boolean;

  constructor(private readonly model: Model) {
    this.bound = new RoomBound(model);
    const { rules, types } = model;
    this.strict = types.every(({ lot }) => lot.size < 2 || lot.females + lot.olderMales > 0);
    const rank = (type: number): number => {
      const lot = types[type]?.lot;
      return (lot?.size ?? 0) + (isMixed(lot) ? 1000 : 0);
    };
    this.order = [...types.keys()]
      .filter(type => !rules.sharedRooms || (types[type]?.lot.size ?? 0) > 1)
      .sort((a, b) => rank(b) - rank(a));
  }

  /** Whether so many of each type, and the household that asks, could lie in the rooms. */
  settle(rooms: readonly Room[], waiting: readonly number[]): boolean {
    if (!this.bound.allows(rooms, waiting)) return false;
    const type = this.order.find(one => (waiting[one] ?? 0) > 0);
    const mover = this.model.types[type ?? -1];
    if (type === undefined || !mover) return true;
    const signs = rooms.map(room => signOf(this.model, room));
    const key = `${waiting.join()}|${[...signs].sort().join()}`;
    if (this.dead.has(key)) return false;
    const rest = waiting.with(type, (waiting[type] ?? 0) - 1);
    const able = rooms.filter(room => mover.open[room.at] && fits(this.model, room, [mover]));
    const alone = !this.model.rules.sharedRooms || (this.strict && isMixed(mover.lot));
    const tried = new Set<string>();
    for (const room of able.sort((a, b) => bedsIn(a) - bedsIn(b))) {
      const sign = signs[rooms.indexOf(room)] ?? '';
      if (tried.has(sign)) continue;
      tried.add(sign);
      if (alone && able.some(other => isLarger(this.model, room, other))) continue;
      const then = rooms.map(other =>
        other === room ? { ...room, settled: [...room.settled, mover] } : other,
      );
      if (this.settle(then, rest)) return true;
    }
    this.dead.add(key);
    return false;
  }
}

/** Whoever takes the larger room for themselves might as well take the other. */
const isLarger = (model: Model, room: Room, other: Room): boolean =>
  other !== room && isNoBetter(model, other, room) && !isNoBetter(model, room, other);
