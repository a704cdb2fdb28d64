import { bedsLeft, type Entry, getAlong, type Remainder, remainderOf, takes } from './content';
import { departuresOf } from './departures';
import type { Chamber, Lodger, Model } from './model';

/** One way to change who sleeps in a room. */
export interface Option {
  /** Who leaves, among the movable. */
  leaving: readonly number[];
  guestsLeaving: number;
  /** Types that come, rising. */
  coming: readonly number[];
  /** Of the household that asks, 0 is nobody. */
  part: number;
  /** Beds that a household of a woman with girls still finds. */
  left: number;
  /** What the part of the new household costs here. */
  stairs: number;
  strangers: number;
  alone: number;
  noisy: number;
  /** Households with a tag, and whether they are put here. */
  tagged: readonly { tag: number; fresh: boolean }[];
}

/**
 * Every way in which at most so many leave and, with those gathering, come; but for those in which somebody leaves who could have stayed: with
 * the fewest moves nobody does.
 */
export function optionsOf(model: Model, at: number, most: number): Option[] {
  const chamber = model.chambers[at] as Chamber;
  const options: Option[] = [];
  for (const leaving of departuresOf(chamber, most)) {
    const rest = remainderOf(chamber, leaving);
    const kept = leaving.map(one => ({
      type: chamber.movable[one]?.type ?? -1,
      rest: remainderOf(
        chamber,
        leaving.filter(other => other !== one),
      ),
    }));
    const add = (part: number, coming: readonly number[], entries: readonly Entry[]): void => {
      const beds = bedsLeft(rest, entries);
      if (beds < 0 || !getAlong(model, chamber, rest.staying, entries)) return;
      const needed = kept.every(one => !couldStay(model, chamber, one, entries, coming));
      if (needed) options.push(optionOf(model, chamber, { leaving, rest, part, coming, entries, beds }));
      if (coming.length === most + model.gathering.length) return;
      for (let type = coming.at(-1) ?? 0; type < model.types.length; type++) {
        const mover = model.types[type];
        if (mover?.open[at] && coming.filter(other => other === type).length < mover.count)
          add(part, [...coming, type], [...entries, mover]);
      }
    };
    const { lots, open, tag } = model.asked;
    add(0, [], []);
    for (const [part, lot] of lots.entries()) if (part > 0 && open[at]) add(part, [], [{ lot, tag }]);
  }
  return options;
}

/** Whether a household that leaves fits beside those who come, or instead of one of its type among them. */
function couldStay(
  model: Model,
  chamber: Chamber,
  { type, rest }: { type: number; rest: Remainder },
  entries: readonly Entry[],
  coming: readonly number[],
): boolean {
  const mover = model.types[type];
  if (!mover || mover.tag >= 0) return false;
  const twin = coming.indexOf(type);
  const others = twin < 0 ? entries : entries.toSpliced(entries.length - coming.length + twin, 1);
  return bedsLeft(rest, others) >= 0 && getAlong(model, chamber, rest.staying, others);
}

interface Change {
  leaving: readonly number[];
  rest: Remainder;
  part: number;
  coming: readonly number[];
  entries: readonly Entry[];
  beds: number;
}

function optionOf(model: Model, chamber: Chamber, change: Change): Option {
  const { leaving, rest, part, coming, entries, beds } = change;
  const { staying } = rest;
  const present = [...staying, ...entries];
  const own = part > 0 ? entries[0]?.lot : undefined;
  const others = { size: 0, small: 0 };
  for (const { lot } of own ? [...staying, ...entries.slice(1)] : []) {
    others.size += lot.size;
    others.small += lot.small;
  }
  const { size = 0, small = 0, adults = 0, stepFree = 0 } = own ?? {};
  return {
    leaving,
    guestsLeaving: leaving.reduce((sum, one) => sum + (chamber.movable[one]?.lot.size ?? 0), 0),
    coming,
    part,
    left: takes(model, chamber, present, beds),
    stairs: chamber.shape.stepFree ? 0 : stepFree,
    strangers: small * others.size + others.small * size - small * others.small,
    alone: adults > 0 ? 0 : small,
    noisy: Number(own !== undefined && chamber.shape.kind !== 'quiet'),
    tagged: [
      ...staying.map(({ tag }: Lodger) => ({ tag, fresh: false })),
      ...entries.map(({ tag }) => ({ tag, fresh: true })),
    ].filter(({ tag }) => tag >= 0),
  };
}
