import { bedsLeft, getAlong, remainderOf } from './content';
import type { Model } from './model';
import { digitsOf, holds } from './party';

/** Tells fast whether the household that asks would fit into the house if certain residents were gone altogether. */
export class RoomFor {
  private readonly parts = new Map<string, readonly number[]>();
  private readonly homes = new Map<number, number[]>();

  /** Of a model in which nobody is gathering. */
  constructor(private readonly model: Model) {
    for (const [at, { fixed, movable }] of model.chambers.entries())
      for (const { resident } of [...fixed, ...movable])
        this.homes.set(resident, [...(this.homes.get(resident) ?? []), at]);
  }

  without(gone: readonly number[]): boolean {
    const { chambers, asked } = this.model;
    const touched = new Map<number, number[]>();
    for (const resident of gone)
      for (const at of this.homes.get(resident) ?? [])
        touched.set(at, [...(touched.get(at) ?? []), resident]);
    let rests = new Set([asked.whole]);
    for (const at of chambers.keys()) {
      const parts = this.fitting(at, touched.get(at) ?? []);
      if (parts.length === 0) continue;
      const next = new Set(rests);
      for (const rest of rests) for (const part of parts) next.add(this.less(rest, part));
      if (next.has(0)) return true;
      rests = asked.rooms === 1 ? rests : next;
    }
    return rests.has(0);
  }

  /** The parts that fit into a room and of which no larger one does. */
  private fitting(at: number, gone: readonly number[]): readonly number[] {
    const key = `${at}:${gone.join()}`;
    const known = this.parts.get(key);
    if (known) return known;
    const { chambers, asked } = this.model;
    const chamber = chambers[at];
    if (!chamber || !asked.open[at]) return [];
    const stay = (one: { resident: number }): boolean => !gone.includes(one.resident);
    const room = { ...chamber, fixed: [...chamber.fixed, ...chamber.movable].filter(stay), movable: [] };
    const rest = remainderOf(room, []);
    const fits = [...asked.lots.keys()].filter(part => {
      const lot = asked.lots[part];
      if (part === 0 || !lot || (asked.rooms === 1 && part !== asked.whole)) return false;
      const entry = [{ lot, tag: asked.tag }];
      return getAlong(this.model, chamber, rest.staying, entry) && bedsLeft(rest, entry) >= 0;
    });
    const largest = fits.filter(part => !fits.some(other => other > part && holds(asked.radix, other, part)));
    this.parts.set(key, largest);
    return largest;
  }

  /** What is left when as many of a part are placed as there are left. */
  private less(rest: number, part: number): number {
    const { radix } = this.model.asked;
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
}
