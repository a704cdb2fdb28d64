import { alike } from './alike';
import type { Balances } from './balances';
import { suitesOf } from './doors';
import { earlier, type Later, nothingLater } from './later';
import type { Model } from './model';
import { type Option, optionsOf } from './options';
import type { Units, Worth } from './worth';

/** An option with what the search needs of it ready. */
export interface Change {
  option: Option;
  part: number;
  balance: number;
  /** Households that move, each counted once; what they and the rooms of the household that asks weigh. */
  moves: number;
  weight: number;
  worth: number;
}

/** One room of the order in which the search goes through the house. */
export interface Turn {
  at: number;
  /** Its suite has other rooms, and whether this is the last of them. */
  shared: boolean;
  last: boolean;
  changes: readonly Change[];
  later: Later;
  /** By balance after it, as far as that was asked: whether those after it could make everything even. */
  even: boolean[];
}

/** The rooms in the order in which they are looked at, suite by suite, those that keep most beds first. */
export function turnsOf(model: Model, balances: Balances, worth: Worth, units: Units | null): Turn[] {
  const options = model.chambers.map((_, at) => optionsOf(model, at, units !== null));
  const roomy = (suite: readonly number[]): number =>
    Math.max(...suite.map(at => options[at]?.[0]?.left ?? 0));
  const suites = suitesOf(model.doors).sort((a, b) => roomy(b) - roomy(a));
  const turns: Turn[] = [];
  let later = nothingLater(model);
  for (const suite of suites.toReversed())
    for (const at of suite.toReversed()) {
      const changes = cheapest(
        (options[at] ?? []).map(option => changeOf(model, at, option, balances, worth, units)),
      );
      const [shared, last] = [suite.length > 1, at === suite.at(-1)];
      turns.unshift({ at, shared, last, changes, later, even: [] });
      later = earlier(model, balances, changes, later);
    }
  return turns;
}

function changeOf(
  { movers }: Model,
  at: number,
  option: Option,
  balances: Balances,
  worth: Worth,
  units: Units | null,
): Change {
  const moved: [item: number, by: number][] = option.coming.map(type => [type, -1]);
  let [moves, weight] = [0, Number(option.part > 0)];
  const { guest, move } = units ?? { guest: 0, move: 0 };
  for (const { mover } of option.leaving) {
    const { type = 0, homes, guests = 0 } = movers[mover] ?? {};
    const other = homes?.get(at);
    moved.push([other ?? type, 1]);
    if (other !== undefined) continue;
    moves++;
    weight += move + guests * guest;
    for (const home of homes?.values() ?? []) moved.push([home, -1]);
  }
  const balance = balances.of(moved);
  return { option, part: option.part, balance, moves, weight, worth: worth.of(option, weight) };
}

/** Of those with the same outcome only the cheapest, and dearer ones that leave more beds. */
function cheapest(changes: readonly Change[]): Change[] {
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
