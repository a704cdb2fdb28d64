import { bedsLeft, type Entry, getAlong, type Remainder, remainderOf, takes } from './content';
import type { Chamber, Model } from './model';

/** One way to put people into a room. */
export interface Option {
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

/** Every way to put a part of the household that asks, and some of those who gather, into a room; nobody first. */
export function optionsOf(model: Model, at: number): Option[] {
  const chamber = model.chambers[at] as Chamber;
  const rest = remainderOf(chamber, []);
  const options: Option[] = [];
  const add = (part: number, coming: readonly number[], entries: readonly Entry[]): void => {
    const beds = bedsLeft(rest, entries);
    if (beds < 0 || !getAlong(model, chamber, rest.staying, entries)) return;
    options.push(optionOf(model, chamber, rest, { part, coming, entries, beds }));
    for (let type = coming.at(-1) ?? 0; type < model.types.length; type++) {
      const mover = model.types[type];
      const gathering = model.gathering.filter(one => one.type === type).length;
      if (mover?.open[at] && coming.filter(other => other === type).length < gathering)
        add(part, [...coming, type], [...entries, mover]);
    }
  };
  const { lots, open, tag } = model.asked;
  add(0, [], []);
  for (const [part, lot] of lots.entries()) if (part > 0 && open[at]) add(part, [], [{ lot, tag }]);
  return options;
}

interface Change {
  part: number;
  coming: readonly number[];
  entries: readonly Entry[];
  beds: number;
}

function optionOf(model: Model, chamber: Chamber, { staying }: Remainder, change: Change): Option {
  const { part, coming, entries, beds } = change;
  const own = part > 0 ? entries[0]?.lot : undefined;
  const others = { size: 0, small: 0 };
  for (const { lot } of own ? [...staying, ...entries.slice(1)] : []) {
    others.size += lot.size;
    others.small += lot.small;
  }
  const { size = 0, small = 0, adults = 0, stepFree = 0 } = own ?? {};
  return {
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
