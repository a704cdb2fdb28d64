import { bedsFor, isMixed, type Lot } from './lot';
import type { Model } from './model';
import { bedsIn, fits, type Room } from './room';

/**
 * Counts whether those who wait could have beds: all of them; the large ones in rooms that are large enough; each
 * household that shares with nobody in a room of its own, and the older boys of the new one in rooms without others.
 */
export class RoomBound {
  private readonly asked: Lot;
  private readonly open: readonly boolean[];

  constructor(private readonly model: Model) {
    const { lots, whole, open } = model.asked;
    this.asked = lots[whole] as Lot;
    this.open = open;
  }

  allows(rooms: readonly Room[], waiting: readonly number[]): boolean {
    const { types, rules } = this.model;
    const beds = rooms.map(room => (rules.sharedRooms || !isTaken(room) ? bedsIn(room) : 0));
    const total = beds.reduce((sum, count) => sum + count, 0);
    const { females, olderMales, size } = this.asked;
    const own = bedsFor(this.asked);
    const girls = Math.max(0, females - (size - own));
    const guests = waiting.reduce((sum, count, type) => sum + count * this.needs(type), own);
    if (guests > total || !this.largeFit(beds, waiting)) return false;

    const alone: ((room: Room) => boolean)[] = [];
    let social = 0;
    for (const [type, count] of waiting.entries()) {
      const mover = types[type];
      if (!mover || count === 0) continue;
      if (!rules.sharedRooms || isMixed(mover.lot))
        for (let one = 0; one < count; one++)
          alone.push(room => mover.open[room.at] === true && fits(this.model, room, [mover]));
      else if (mover.lot.females > 0) social += count * this.needs(type);
    }
    const without = rooms.filter(room => !isTaken(room) || rules.sharedRooms);
    without.sort((a, b) => bedsIn(a) - bedsIn(b));
    const taken = placesTaken(alone, without);
    if (taken === null) return false;
    const usable = without.reduce((sum, room) => sum + (isBarred(room) ? 0 : bedsIn(room)), 0);
    if (social + (rules.sharedRooms ? girls : own) > usable - taken) return false;
    const manly = without.filter(room => this.open[room.at] && isManly(room));
    const among = manly.reduce((sum, room) => sum + (isBarred(room) ? bedsIn(room) : 0), 0);
    const apart = leastSum(manly.filter(room => !isBarred(room)).map(bedsIn), olderMales - among);
    return apart < Infinity && social + apart <= usable;
  }

  private needs(type: number): number {
    const lot = this.model.types[type]?.lot;
    return lot ? bedsFor(lot) : 0;
  }

  private largeFit(beds: readonly number[], waiting: readonly number[]): boolean {
    const { types } = this.model;
    const sizes = new Set(types.map(({ lot }) => bedsFor(lot)));
    return [...sizes].every(size => {
      if (size < 2) return true;
      const count = waiting.reduce((sum, n, type) => sum + (this.needs(type) >= size ? n : 0), 0);
      return count <= beds.reduce((sum, free) => sum + Math.floor(free / size), 0);
    });
  }
}

const isTaken = ({ rest, settled }: Room): boolean => rest.staying.length + settled.length > 0;

/** No woman or girl comes here any more. */
const isBarred = ({ rest, settled }: Room): boolean =>
  [...rest.staying, ...settled].some(({ lot }) => lot.olderMales > 0);

/** A man or an older boy may come here. */
const isManly = ({ chamber, rest, settled }: Room): boolean =>
  chamber.shape.kind !== 'women' && [...rest.staying, ...settled].every(({ lot }) => lot.females === 0);

/** The least sum of some of the numbers that is enough; infinite when there is none. */
function leastSum(numbers: readonly number[], enough: number): number {
  let sums = new Set([0]);
  for (const number of numbers) sums = new Set([...sums, ...[...sums].map(sum => sum + number)]);
  return Math.min(...[...sums].filter(sum => sum >= enough));
}

/**
 * The fewest places of all that rooms lose to households of which each needs one of its own; null when there are not
 * rooms enough. Rooms come smallest first, so that the set that is found is the smallest (it is a matroid).
 */
function placesTaken(needs: readonly ((room: Room) => boolean)[], rooms: readonly Room[]): number | null {
  const roomOf = new Map<number, Room>();
  const reach = (room: Room, seen: Set<number>): boolean => {
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
    if (reach(room, new Set())) places += bedsIn(room);
  }
  return roomOf.size === needs.length ? places : null;
}
