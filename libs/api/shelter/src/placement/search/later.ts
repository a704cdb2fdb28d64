import type { Model } from './model';
import type { Option } from './options';
import { holds } from './party';

/** What the rooms that have not been looked at yet could still do. */
export interface Later {
  /** By rooms the household that asks may still use when that is limited, by what is left of it: whether it fits. */
  fits: readonly (readonly boolean[])[];
  /** By type: whether one may still come. */
  coming: readonly boolean[];
  /** Places nobody has. */
  free: number;
}

/** After the last room: nothing. */
export const nothingLater = ({ asked, types }: Model): Later => ({
  fits: Array.from({ length: Number.isFinite(asked.rooms) ? asked.rooms + 1 : 1 }, () =>
    asked.lots.map((_, rest) => rest === 0),
  ),
  coming: types.map(() => false),
  free: 0,
});

/** The same with one more room before the others. */
export function earlier(model: Model, at: number, options: readonly Option[], later: Later): Later {
  const { shape, fixed, movable } = model.chambers[at] ?? { shape: { places: [] }, fixed: [], movable: [] };
  const taken = [...fixed, ...movable].reduce((sum, { placeIds }) => sum + placeIds.length, 0);
  const { radix, rooms: limit } = model.asked;
  const parts = [...new Set(options.map(({ part }) => part))].filter(part => part > 0);
  return {
    fits: later.fits.map((same, rooms) => {
      const fewer = Number.isFinite(limit) ? later.fits[rooms - 1] : same;
      return same.map(
        (without, rest) =>
          without || parts.some(part => fewer?.[rest - part] === true && holds(radix, rest, part)),
      );
    }),
    coming: later.coming.map((is, type) => is || options.some(({ coming }) => coming.includes(type))),
    free: later.free + shape.places.length - taken,
  };
}
