import { bedsLeft, type Entry, getAlong, type Remainder, remainderOf, takes } from './content';
import { departuresOf } from './departures';
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

/**
 * Every way to put a part of the household that asks into a room, nobody first; with moves, after some have left and with
 * others who come. Nobody leaves who might as well stay: that is never the fewest moves.
 */
export function optionsOf(model: Model, at: number, moves: boolean): Option[] {
  const chamber = model.chambers[at] as Chamber;
  const { lots, open, tag, whole, rooms } = model.asked;
  const options: Option[] = [];
  for (const leaving of moves ? departuresOf(model, chamber) : [[]]) {
    const rest = remainderOf(chamber, leaving);
    const returns = returnsOf(model, chamber, leaving);
    const add = (part: number, coming: readonly number[], entries: readonly Entry[]): void => {
      const beds = bedsLeft(rest, entries);
      if (beds < 0 || !getAlong(model, chamber, rest.staying, entries)) return;
      if (!returns.some(one => mayStay(model, chamber, one, entries)))
        options.push(optionOf(model, chamber, rest, { leaving, part, coming, entries, beds }));
      for (let type = coming.at(-1) ?? 0; moves && type < model.types.length; type++) {
        const mover = model.types[type];
        if (mover?.open[at] && coming.filter(other => other === type).length < mover.count)
          add(part, [...coming, type], [...entries, mover]);
      }
    };
    add(0, [], []);
    for (const [part, lot] of lots.entries())
      if (part > 0 && open[at] && (rooms > 1 || part === whole)) add(part, [], [{ lot, tag }]);
  }
  return options;
}

/** A room with one of those who leave still there. */
interface Return {
  /** What would come in its stead. */
  twin: Entry | undefined;
  rest: Remainder;
}

/** Who lies in several rooms leaves all of them, and who is kept apart from somebody may have to leave for next door. */
const returnsOf = (model: Model, chamber: Chamber, leaving: readonly Lodger[]): Return[] =>
  leaving.flatMap(lodger => {
    const { homes, type } = model.movers[lodger.mover] ?? {};
    if (homes?.size !== 0 || lodger.tag >= 0) return [];
    const others = leaving.filter(other => other !== lodger);
    return [{ twin: model.types[type ?? -1], rest: remainderOf(chamber, others) }];
  });

function mayStay(model: Model, chamber: Chamber, { twin, rest }: Return, entries: readonly Entry[]): boolean {
  const at = entries.findIndex(entry => entry === twin);
  const others = at < 0 ? entries : entries.toSpliced(at, 1);
  return bedsLeft(rest, others) >= 0 && getAlong(model, chamber, rest.staying, others);
}

/** Who comes into a room, and the beds that are then left. */
interface Filling {
  leaving: readonly Lodger[];
  part: number;
  coming: readonly number[];
  entries: readonly Entry[];
  beds: number;
}

function optionOf(model: Model, chamber: Chamber, { staying }: Remainder, filling: Filling): Option {
  const { leaving, part, coming, entries, beds } = filling;
  const own = part > 0 ? entries[0]?.lot : undefined;
  const others = { size: 0, small: 0 };
  for (const { lot } of own ? [...staying, ...entries.slice(1)] : []) {
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
