import { isMixed } from './lot';
import type { Model } from './model';
import { RoomBound } from './room-bound';
import type { RoomState } from './room-state';

/**
 * Settles whole households, those first who share with hardly anybody, then the largest; remembers what failed. The new
 * household may be divided as one likes, who is kept apart may lie next door, and for guests alone beds are only
 * counted. So “no” is proof.
 */
export class Packing {
  private readonly bound: RoomBound;
  private readonly dead = new Set<string>();
  private readonly order: readonly number[];
  /** Nobody but guests alone shares with those who share with hardly anybody. */
  private readonly strict: boolean;
  /** Of the household that asks: who may lie with those who share with hardly anybody. */
  private readonly boys: number;
  private steps = 0;

  constructor(private readonly model: Model) {
    this.bound = new RoomBound(model);
    const { rules, types, asked } = model;
    const { size = 0, females = 0, olderMales = 0 } = asked.lots[asked.whole] ?? {};
    this.boys = rules.sharedRooms ? size - females - olderMales : 0;
    this.strict = types.every(({ lot }) => lot.size < 2 || lot.females + lot.olderMales > 0);
    const rank = (type: number): number => {
      const lot = types[type]?.lot;
      return (lot?.size ?? 0) + (isMixed(lot) ? 1000 : 0);
    };
    this.order = [...types.keys()]
      .filter(type => !rules.sharedRooms || (types[type]?.lot.size ?? 0) > 1)
      .sort((a, b) => rank(b) - rank(a));
  }

  /** Whether so many of each type, and the household that asks, could lie in the rooms; “perhaps” after so many steps. */
  allows(rooms: readonly RoomState[], waiting: readonly number[], steps: number): boolean {
    this.steps = steps;
    return this.settle(
      [...rooms].sort((a, b) => a.id - b.id),
      waiting,
    );
  }

  private settle(rooms: readonly RoomState[], waiting: readonly number[]): boolean {
    const key = `${waiting.join()}|${rooms.map(({ id }) => id).join()}`;
    if (this.dead.has(key)) return false;
    if (this.steps-- <= 0 || (this.bound.allows(rooms, waiting) && this.settleNext(rooms, waiting)))
      return true;
    this.dead.add(key);
    return false;
  }

  private settleNext(rooms: readonly RoomState[], waiting: readonly number[]): boolean {
    const type = this.order.find(one => (waiting[one] ?? 0) > 0);
    const mover = this.model.types[type ?? -1];
    if (type === undefined || !mover) return true;
    const rest = waiting.with(type, (waiting[type] ?? 0) - 1);
    const able = [...new Set(rooms)].filter(room => room.takes(type));
    const alone = !this.model.rules.sharedRooms || (this.strict && isMixed(mover.lot));
    for (const room of able.sort((a, b) => a.beds - b.beds)) {
      if (alone && able.some(other => other.with(type).beds >= this.boys && isLarger(room, other))) continue;
      const then = rooms.with(rooms.indexOf(room), room.with(type)).sort((a, b) => a.id - b.id);
      if (this.settle(then, rest)) return true;
    }
    return false;
  }
}

/** Whoever takes the larger room for themselves might as well take the other. */
const isLarger = (room: RoomState, other: RoomState): boolean =>
  other !== room && other.isNoBetter(room) && !room.isNoBetter(other);
