import type { Model } from './model';
import type { Option } from './options';
import { holds, type Party } from './party';

/** What the rooms that have not been looked at yet could still do. */
export interface Later {
  /** By rooms the household that asks may still use when that is limited, by what is left of it: the fewest that must leave. */
  least: readonly (readonly number[])[];
  /** By type: how many may still leave, and whether one may still come. */
  leaving: readonly number[];
  coming: readonly boolean[];
  /** Places nobody has, and the most that one more departure could free. */
  free: number;
  largest: number;
}

/** After the last room: nothing. */
export const nothingLater = ({ asked, types }: Model): Later => ({
  least: Array.from({ length: Number.isFinite(asked.rooms) ? asked.rooms + 1 : 1 }, () =>
    asked.lots.map((_, rest) => (rest === 0 ? 0 : Infinity)),
  ),
  leaving: types.map(() => 0),
  coming: types.map(() => false),
  free: 0,
  largest: 0,
});

/** The same with one more room before the others. */
export function earlier(model: Model, at: number, options: readonly Option[], later: Later): Later {
  const { shape, fixed, movable } = model.chambers[at] ?? { shape: { places: [] }, fixed: [], movable: [] };
  const taken = [...fixed, ...movable].reduce((sum, { placeIds }) => sum + placeIds.length, 0);
  return {
    least: leastOf(model.asked, leavingBy(options), later.least),
    leaving: later.leaving.map((count, type) => count + movable.filter(one => one.type === type).length),
    coming: later.coming.map((is, type) => is || options.some(({ coming }) => coming.includes(type))),
    free: later.free + shape.places.length - taken,
    largest: Math.max(later.largest, ...movable.map(({ placeIds }) => placeIds.length)),
  };
}

/** By part that is put into a room, the fewest that leave it for that. */
function leavingBy(options: readonly Option[]): [number, number][] {
  const least = new Map<number, number>();
  for (const { part, leaving } of options)
    least.set(part, Math.min(least.get(part) ?? Infinity, leaving.length));
  return [...least];
}

const leastOf = (
  { radix, rooms: limit }: Party,
  parts: readonly [number, number][],
  after: readonly (readonly number[])[],
): number[][] =>
  after.map((same, rooms) => {
    const fewer = Number.isFinite(limit) ? after[rooms - 1] : same;
    return same.map((without, rest) => {
      let least = without;
      for (const [part, leaving] of parts) {
        const then = leaving + (fewer?.[rest - part] ?? Infinity);
        if (part > 0 && then < least && holds(radix, rest, part)) least = then;
      }
      return least;
    });
  });
