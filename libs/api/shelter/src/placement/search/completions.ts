import type { LinkVector, Residuals } from '../bounds/residuals';
import type { HouseInstance } from '../model/instance';
import { containsPart, type Part } from '../model/parts';
import type { LinkRange } from '../rooms/room-patterns';

/** What the rooms that have not been looked at can still do: no state that they cannot complete is kept. */
export interface Completion extends LinkRange {
  /**
   * By rooms that the asking household may still use (always 0 when that is not limited), by what is left of it:
   * whether they have places for it.
   */
  fits: readonly (readonly boolean[])[];
}

/** After the last room. */
export const nothingToCome = ({ asking, linkCount }: HouseInstance): Completion => ({
  fits: Array.from({ length: Number.isFinite(asking.maxRooms) ? asking.maxRooms + 1 : 1 }, () =>
    asking.profiles.map((_, rest) => rest === 0),
  ),
  least: new Int16Array(linkCount),
  most: new Int16Array(linkCount),
});

/** With one more room before the others, in which one of these parts may lie, or nobody. */
export function withRoom(
  { asking: { radix, maxRooms } }: HouseInstance,
  parts: readonly Part[],
  { least, most }: LinkRange,
  after: Completion,
): Completion {
  const some = parts.filter(part => part > 0);
  return {
    fits: after.fits.map((same, rooms) => {
      const fewer = Number.isFinite(maxRooms) ? after.fits[rooms - 1] : same;
      return same.map(
        (without, rest) =>
          without || some.some(part => fewer?.[rest - part] === true && containsPart(radix, rest, part)),
      );
    }),
    least: after.least.map((sum, link) => sum + (least[link] ?? 0)),
    most: after.most.map((sum, link) => sum + (most[link] ?? 0)),
  };
}

/** How far some patterns of one room lower and raise each linking constraint. */
export function rangeOf(residuals: Residuals, patterns: readonly { residual: number }[]): LinkRange {
  const vectors = [...new Set(patterns.map(({ residual }) => residual))].map(one => residuals.vector(one));
  const extreme = (of: (a: number, b: number) => number): LinkVector =>
    vectors.reduce((sums, vector) => sums.map((sum, link) => of(sum, vector[link] ?? 0)));
  return { least: extreme(Math.min), most: extreme(Math.max) };
}

/** Whether the rooms that are left could make every linking constraint hold. */
export const canSettle = (residual: LinkVector, { least, most }: LinkRange): boolean =>
  residual.every((value, link) => value + (least[link] ?? 0) <= 0 && value + (most[link] ?? 0) >= 0);
