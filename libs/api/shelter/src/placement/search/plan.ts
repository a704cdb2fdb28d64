import { alike } from './alike';
import type { Balances } from './balances';
import { remainderOf, takes } from './content';
import { suitesOf } from './doors';
import { effectOf } from './effects';
import type { Model } from './model';
import type { Option } from './options';
import { type Draft, RoomWays } from './room-ways';
import type { Units, Worth } from './worth';

/** An option with what the search needs of it ready. */
export interface Change {
  option: Option;
  part: number;
  balance: number;
  weight: number;
  worth: number;
}

/** One room of the order in which the search goes through the house. */
export interface Turn {
  at: number;
  /** Its suite has other rooms, and whether this is the last of them. */
  shared: boolean;
  last: boolean;
  ways: RoomWays;
}

/** The rooms in the order in which they are looked at, suite by suite, those that keep most beds first. */
export function turnsOf(model: Model, moves: boolean): Turn[] {
  const left = model.chambers.map(chamber => {
    const { staying, space } = remainderOf(chamber, []);
    return takes(model, chamber, staying, space.beds);
  });
  const roomy = (suite: readonly number[]): number => Math.max(...suite.map(at => left[at] ?? 0));
  const suites = suitesOf(model.doors).sort((a, b) => roomy(b) - roomy(a));
  if (moves) largestLast(model, suites);
  return suites.flatMap(suite =>
    suite.map(at => ({
      at,
      shared: suite.length > 1,
      last: at === suite.at(-1),
      ways: new RoomWays(model, at, moves),
    })),
  );
}

/** The room with most places last, and its suite: most can be done there, and of that only what is left to be done is looked for. */
function largestLast({ chambers }: Model, suites: number[][]): void {
  const size = (at: number): number => chambers[at]?.shape.places.length ?? 0;
  const most = Math.max(...[...chambers.keys()].map(size));
  const of = suites.findIndex(suite => suite.some(at => size(at) === most));
  const [suite = []] = suites.splice(of, 1);
  const [last = 0] = suite.splice(
    suite.findIndex(at => size(at) === most),
    1,
  );
  suites.push([...suite, last]);
}

export function changeOf(
  model: Model,
  at: number,
  draft: Draft,
  balances: Balances,
  worth: Worth,
  units: Units | null,
): Change {
  const { weight, items } = effectOf(model, at, draft, units);
  const option = draft.option();
  return { option, part: draft.part, balance: balances.of(items), weight, worth: worth.of(option, weight) };
}

/** Of those with the same outcome only the cheapest, and dearer ones that leave more beds. */
export function cheapest<C extends Change>(changes: readonly C[]): C[] {
  const same = alike(
    changes,
    ({ part, balance, option }) => `${part} ${balance} ${JSON.stringify(option.tagged)}`,
  );
  return [...same.values()].flatMap(some => {
    let left = -1;
    return some
      .sort((a, b) => a.worth - b.worth)
      .filter(({ option }) => option.left > left && (left = option.left) >= 0);
  });
}
