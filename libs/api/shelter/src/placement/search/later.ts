import type { Balances } from './balances';
import type { Model } from './model';
import type { Option } from './options';
import { holds } from './party';

/** What the turns that have not been taken yet could still do. */
export interface Later {
  /** By rooms the household that asks may still use when that is limited, by what is left of it: whether it fits. */
  fits: readonly (readonly boolean[])[];
  /** By item: by how much the balance may still fall and rise. */
  least: Int16Array;
  most: Int16Array;
}

/** After the last turn: nothing. */
export const nothingLater = ({ asked, items }: Model): Later => ({
  fits: Array.from({ length: Number.isFinite(asked.rooms) ? asked.rooms + 1 : 1 }, () =>
    asked.lots.map((_, rest) => rest === 0),
  ),
  least: new Int16Array(items),
  most: new Int16Array(items),
});

/** The same with one more turn before the others. */
export function earlier(
  { asked: { radix, rooms: limit } }: Model,
  balances: Balances,
  changes: readonly { option: Option; balance: number }[],
  later: Later,
): Later {
  const parts = [...new Set(changes.map(({ option }) => option.part))].filter(part => part > 0);
  const vectors = [...new Set(changes.map(({ balance }) => balance))].map(id => balances.vector(id));
  const extreme = (of: (a: number, b: number) => number, before: Int16Array): Int16Array =>
    before.map((sum, item) => sum + vectors.map(vector => vector[item] ?? 0).reduce((a, b) => of(a, b)));
  return {
    fits: later.fits.map((same, rooms) => {
      const fewer = Number.isFinite(limit) ? later.fits[rooms - 1] : same;
      return same.map(
        (without, rest) =>
          without || parts.some(part => fewer?.[rest - part] === true && holds(radix, rest, part)),
      );
    }),
    least: extreme(Math.min, later.least),
    most: extreme(Math.max, later.most),
  };
}

/** Whether the turns that are left could make everything even. */
export const mayComeEven = (balance: Int16Array, { least, most }: Later): boolean =>
  balance.every((value, item) => value + (least[item] ?? 0) <= 0 && value + (most[item] ?? 0) >= 0);
