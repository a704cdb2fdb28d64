import { type Entry, type Remainder, takes } from './content';
import type { Chamber, Lodger, Model } from './model';

/** One way to change who lies in a room. */
export interface Option {
  leaving: readonly Lodger[];
  /** Types that come, rising. */
  coming: readonly number[];
  /** Of the household that asks, 0 is nobody. */
  part: number;
  /** Beds that a household of a woman with girls still finds. */
  left: number;
  /** What the part of the household that asks costs here. */
  stairs: number;
  strangers: number;
  alone: number;
  noisy: number;
  /** Households with a tag, and whether they are put here. */
  tagged: readonly { tag: number; fresh: boolean }[];
}

/** Who comes into a room, and the beds that are then left. */
interface Filling {
  leaving: readonly Lodger[];
  part: number;
  coming: readonly number[];
  entries: readonly Entry[];
  beds: number;
}

export function optionOf(model: Model, chamber: Chamber, { staying }: Remainder, filling: Filling): Option {
  const { leaving, part, coming, entries, beds } = filling;
  // they come last
  const own = part > 0 ? entries.at(-1)?.lot : undefined;
  const others = { size: 0, small: 0 };
  for (const { lot } of own ? [...staying, ...entries.slice(0, -1)] : []) {
    others.size += lot.size;
    others.small += lot.small;
  }
  const { size = 0, small = 0, adults = 0, stepFree = 0 } = own ?? {};
  return {
    leaving,
    coming,
    part,
    left: takes(model, chamber, [...staying, ...entries], beds),
    stairs: chamber.shape.stepFree ? 0 : stepFree,
    strangers: small * others.size + others.small * size - small * others.small,
    alone: adults > 0 ? 0 : small,
    noisy: Number(own !== undefined && chamber.shape.kind !== 'quiet'),
    tagged: [
      ...staying.map(({ tag }) => ({ tag, fresh: false })),
      ...entries.map(({ tag }) => ({ tag, fresh: true })),
    ].filter(({ tag }) => tag >= 0),
  };
}
