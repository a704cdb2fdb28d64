import { alike } from './alike';
import type { Balances } from './balances';
import { suitesOf } from './doors';
import { earlier, type Later, nothingLater } from './later';
import type { Model } from './model';
import { type Option, optionsOf } from './options';
import type { Worth } from './worth';

/** An option with what the search needs of it ready. */
export interface Change {
  option: Option;
  /** Those who come. */
  balance: number;
  worth: number;
}

/** One room of the order in which the search goes through the house. */
export interface Turn {
  at: number;
  /** Its suite has other rooms, and whether this is the last of them. */
  shared: boolean;
  last: boolean;
  /** By part of the household that asks. */
  changes: ReadonlyMap<number, readonly Change[]>;
  later: Later;
}

/** The rooms in the order in which they are looked at, suite by suite, those that keep most beds first. */
export function turnsOf(model: Model, balances: Balances, worth: Worth): Turn[] {
  const options = model.chambers.map((_, at) => optionsOf(model, at));
  const roomy = (suite: readonly number[]): number =>
    Math.max(...suite.map(at => options[at]?.[0]?.left ?? 0));
  const suites = suitesOf(model.doors).sort((a, b) => roomy(b) - roomy(a));
  const turns: Turn[] = [];
  let later = nothingLater(model);
  for (const suite of suites.toReversed())
    for (const at of suite.toReversed()) {
      turns.unshift({
        at,
        shared: suite.length > 1,
        last: at === suite.at(-1),
        changes: changesOf(options[at] ?? [], balances, worth),
        later,
      });
      later = earlier(model, at, options[at] ?? [], later);
    }
  return turns;
}

function changesOf(options: readonly Option[], balances: Balances, worth: Worth): Map<number, Change[]> {
  const changes = options.map((option): Change => ({
    option,
    balance: balances.of(option.coming),
    worth: worth.of(option),
  }));
  return alike(changes, ({ option }) => option.part);
}
