import type { Balances } from './balances';
import type { Model } from './model';
import { holds } from './party';

/** By item: by how much the balance may fall and rise. */
export interface Reach {
  least: Int16Array;
  most: Int16Array;
}

/** What the turns that have not been taken yet could still do. */
export interface Later extends Reach {
  /** By rooms the household that asks may still use when that is limited, by what is left of it: whether it fits. */
  fits: readonly (readonly boolean[])[];
}

/** After the last turn: nothing. */
export const nothingLater = ({ asked, items }: Model): Later => ({
  fits: Array.from({ length: Number.isFinite(asked.rooms) ? asked.rooms + 1 : 1 }, () =>
    asked.lots.map((_, rest) => rest === 0),
  ),
  least: new Int16Array(items),
  most: new Int16Array(items),
});

/** The same with one more turn before the others, in which so much of the household that asks may come, or nobody. */
export function earlier(
  { asked: { radix, rooms: limit } }: Model,
  parts: readonly number[],
  { least, most }: Reach,
  later: Later,
): Later {
  const some = parts.filter(part => part > 0);
  return {
    fits: later.fits.map((same, rooms) => {
      const fewer = Number.isFinite(limit) ? later.fits[rooms - 1] : same;
      return same.map(
        (without, rest) =>
          without || some.some(part => fewer?.[rest - part] === true && holds(radix, rest, part)),
      );
    }),
    least: later.least.map((sum, item) => sum + (least[item] ?? 0)),
    most: later.most.map((sum, item) => sum + (most[item] ?? 0)),
  };
}

/** What some changes reach. */
export function reachOf(balances: Balances, changes: readonly { balance: number }[]): Reach {
  const vectors = [...new Set(changes.map(({ balance }) => balance))].map(id => balances.vector(id));
  const extreme = (of: (a: number, b: number) => number): Int16Array =>
    vectors.reduce((sums, vector) => sums.map((sum, item) => of(sum, vector[item] ?? 0)));
  return { least: extreme(Math.min), most: extreme(Math.max) };
}

/** Whether the turns that are left could make everything even. */
export const mayComeEven = (balance: Int16Array, { least, most }: Later): boolean =>
  balance.every((value, item) => value + (least[item] ?? 0) <= 0 && value + (most[item] ?? 0) >= 0);
