import { digitsOf, holds, type Party } from './party';
import type { RoomState } from './room-state';

/** What is lost to women and girls in some rooms, by the rooms used when that is limited, and by who has no bed yet. */
interface Seated {
  lost: readonly Uint16Array[];
  /** By state: with one more room. */
  then: Map<number, Seated>;
}

/** Seats the household that asks in rooms, divided as one likes, in no more rooms than it may use. */
export class Seats {
  /** What is left when as many of a part are placed as there are left, by both. */
  private readonly rests: readonly Uint16Array[];
  private readonly nobody: Seated;

  constructor(private readonly asked: Party) {
    const { lots, whole } = asked;
    this.rests = lots.map((_, rest) => Uint16Array.from(lots, (__, part) => less(asked, rest, part)));
    this.nobody = { lost: [nothing(whole).fill(0, whole)], then: new Map() };
  }

  /** The most beds that are then left to women and girls; below zero when it does not fit. Knows rooms it has seen. */
  most(rooms: readonly RoomState[]): number {
    let seated = this.nobody;
    let beds = 0;
    for (const room of rooms) {
      beds += room.bedsForWomen;
      if (room.parts.length === 0) continue;
      const known = seated.then.get(room.id) ?? { lost: this.with(room, seated.lost), then: new Map() };
      seated.then.set(room.id, known);
      seated = known;
    }
    const least = Math.min(...seated.lost.map(layer => layer[0] ?? NEVER));
    return least === NEVER ? -1 : beds - least;
  }

  private with(room: RoomState, lost: Seated['lost']): Seated['lost'] {
    const { whole, rooms: limit } = this.asked;
    const next: Uint16Array[] = lost.map(layer => layer.slice());
    for (const [used, layer] of lost.entries())
      if (used < limit)
        this.add(room, layer, (next[Number.isFinite(limit) ? used + 1 : used] ??= nothing(whole)));
    return next;
  }

  private add({ parts, bedsForWomen }: RoomState, from: Uint16Array, to: Uint16Array): void {
    for (let rest = 1; rest < from.length; rest++) {
      const lost = from[rest] as number;
      if (lost === NEVER) continue;
      const rests = this.rests[rest] as Uint16Array;
      for (const { part, left } of parts) {
        const after = rests[part] as number;
        const total = lost + bedsForWomen - left;
        if (total < (to[after] as number)) to[after] = total;
      }
    }
  }
}

const NEVER = 65_535;

const nothing = (whole: number): Uint16Array => new Uint16Array(whole + 1).fill(NEVER);

function less({ radix }: Party, rest: number, part: number): number {
  if (holds(radix, rest, part)) return rest - part;
  const by = digitsOf(radix, part);
  let unit = 1;
  let sum = 0;
  for (const [at, digit] of digitsOf(radix, rest).entries()) {
    sum += unit * Math.max(0, digit - (by[at] ?? 0));
    unit *= radix[at] ?? 1;
  }
  return sum;
}
