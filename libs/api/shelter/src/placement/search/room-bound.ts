import { bedsFor, isMixed, type Lot } from './lot';
import type { Model } from './model';
import type { RoomState } from './room-state';
import { Seats } from './seats';

/**
 * Counts whether those who wait could have beds: all of them; the large ones in rooms that are large enough; and beside
 * the household that asks, each that shares with nobody in a room of its own, and women and girls where no man is.
 */
export class RoomBound {
  private readonly asked: Lot;
  private readonly seats: Seats;
  /** By type: the beds one needs at the least, its guests, and whether it shares with nobody. */
  private readonly kinds: readonly { beds: number; size: number; females: number; alone: boolean }[];
  /** Numbers of beds that households need, of two and more. */
  private readonly sizes: readonly number[];

  constructor(private readonly model: Model) {
    const { asked, types, rules } = model;
    this.asked = asked.lots[asked.whole] as Lot;
    this.seats = new Seats(asked);
    this.kinds = types.map(({ lot }) => ({
      beds: bedsFor(lot),
      size: lot.size,
      females: lot.females,
      alone: !rules.sharedRooms || isMixed(lot),
    }));
    this.sizes = [...new Set(this.kinds.map(({ beds }) => beds))].filter(beds => beds > 1);
  }

  allows(rooms: readonly RoomState[], waiting: readonly number[]): boolean {
    const { rules } = this.model;
    const free = rules.sharedRooms ? rooms : rooms.filter(({ taken }) => !taken);
    const { size, females, olderMales } = this.asked;
    let [needs, guests, social, alone] = [bedsFor(this.asked), size, 0, 0];
    for (const [type, kind] of this.kinds.entries()) {
      const count = waiting[type] ?? 0;
      needs += count * kind.beds;
      guests += count * kind.size;
      if (kind.alone) alone += count;
      else if (kind.females > 0) social += count * kind.beds;
    }
    let [total, spare] = [0, 0];
    for (const room of free) {
      total += room.beds;
      spare += room.spare;
    }
    if (Math.max(needs, guests - spare) > total || !this.largeFit(free, waiting)) return false;
    const taken = alone > 0 ? this.takenAlone(free, waiting) : 0;
    // small boys of the household that asks may lie where nobody else comes
    const boys = rules.sharedRooms ? size - females - olderMales : 0;
    return taken !== null && this.seats.most(rooms) >= social + Math.max(0, taken - boys);
  }

  private takenAlone(rooms: readonly RoomState[], waiting: readonly number[]): number | null {
    const needs = this.kinds.flatMap(({ alone }, type) =>
      Array.from({ length: alone ? (waiting[type] ?? 0) : 0 }, () => (room: RoomState) => room.takes(type)),
    );
    return placesTaken(
      needs,
      [...rooms].sort((a, b) => a.beds - b.beds),
    );
  }

  private largeFit(rooms: readonly RoomState[], waiting: readonly number[]): boolean {
    return this.sizes.every(size => {
      let count = 0;
      for (const [type, { beds }] of this.kinds.entries()) if (beds >= size) count += waiting[type] ?? 0;
      for (const { beds } of count > 0 ? rooms : []) count -= Math.floor(beds / size);
      return count <= 0;
    });
  }
}

/**
 * The fewest places of all that rooms lose to households of which each needs one of its own; null when there are not
 * rooms enough. Rooms come smallest first, so that the set that is found is the smallest (it is a matroid).
 */
function placesTaken(
  needs: readonly ((room: RoomState) => boolean)[],
  rooms: readonly RoomState[],
): number | null {
  const roomOf = new Map<number, RoomState>();
  const reach = (room: RoomState, seen: Set<number>): boolean => {
    for (const [one, may] of needs.entries()) {
      if (seen.has(one) || !may(room)) continue;
      seen.add(one);
      const other = roomOf.get(one);
      if (other && !reach(other, seen)) continue;
      roomOf.set(one, room);
      return true;
    }
    return false;
  };
  let places = 0;
  for (const room of rooms) {
    if (roomOf.size === needs.length) break;
    if (reach(room, new Set())) places += room.beds;
  }
  return roomOf.size === needs.length ? places : null;
}
