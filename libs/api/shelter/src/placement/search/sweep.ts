import type { Balances } from './balances';
import { Layer, type Path, type State } from './layer';
import { type Later, mayComeEven } from './later';
import type { Model } from './model';
import type { Option } from './options';
import { holds } from './party';
import type { Change, Turn } from './plan';
import type { Suites } from './suite';

/** A change with what it costs beyond the least of its turn: at the prices of the sweep, and at those of the house. */
export interface Priced extends Change {
  beyond: number;
  also: number;
}

/** What everything weighs at the least at the prices of the sweep, also at those of the house, and at the most. */
export interface Weights {
  priced: number;
  also: number;
  most: number;
}

/** A turn with its changes by part of the household that asks, the cheapest at the prices of the sweep first. */
export interface PricedTurn extends Pick<Turn, 'at' | 'shared' | 'last'> {
  later: Later;
  /** By balance after it, as far as that was asked: whether those after it could make everything even. */
  even: boolean[];
  ways: readonly (readonly [part: number, changes: readonly Priced[]])[];
  /** Of the last turn: the changes after which nothing is left to be done. */
  settle: ((balance: number, rest: number) => readonly Priced[]) | null;
}

/** What can be done in a room when so much of the household that asks has no place. */
type Open = readonly { changes: readonly Priced[]; rest: number; rooms: number }[];

/** How carefully the rooms are gone through. */
export interface Care {
  /** How many ways, each with other rooms for the household that asks. */
  wanted: number;
  /** Of the largest household that one room takes: what the house begins with, and what is enough. */
  left: number;
  enough: number;
  /** What each group of adjoining rooms costs; null when only weight counts. */
  perGroup: number | null;
}

/** A way through all rooms. */
export interface Way {
  worth: number;
  left: number;
  rooms: readonly number[];
  choices: readonly { at: number; option: Option }[];
}

/**
 * Goes through the rooms one after another and keeps, of all ways that leave the same to be done, only the cheapest. A way
 * is given up when it will weigh more than the most, at the prices of the sweep or of the house.
 */
export class Sweep {
  /** Less than whatever was given up will weigh; endless when nothing was. */
  missed = Infinity;
  private readonly rough: boolean;
  private readonly limited: boolean;

  constructor(
    private readonly model: Model,
    private readonly balances: Balances,
    private readonly suites: Suites,
    private readonly care: Care,
    private readonly weights: Weights,
  ) {
    this.rough = care.perGroup === null;
    this.limited = Number.isFinite(model.asked.rooms);
  }

  through(turns: readonly PricedTurn[]): Way[] {
    const { whole, rooms, lots } = this.model.asked;
    let layer = this.layer();
    const { left, enough } = this.care;
    const none = this.balances.none;
    const start = layer.at(
      none,
      whole,
      this.limited ? rooms : 0,
      Math.min(left, enough),
      this.suites.nothing,
    );
    [start.priced, start.also] = [this.weights.priced, this.weights.also];
    layer.offer(start, { worth: 0, rooms: [], option: null, at: -1, before: null });
    for (const turn of turns) {
      const next = this.layer();
      const open: Open[] = [];
      for (const state of layer.states()) {
        const at = state.rooms * lots.length + state.rest;
        this.step(
          state,
          turn,
          turn.settle ? this.openOf(turn, state) : (open[at] ??= this.openOf(turn, state)),
          next,
        );
      }
      layer = next;
    }
    return [...layer.states()]
      .filter(({ balance, rest }) => balance === none && rest === 0)
      .flatMap(state => state.paths.map(path => wayOf(state, path)));
  }

  private openOf({ ways, later, settle }: PricedTurn, state: State): Open {
    const { radix } = this.model.asked;
    if (settle) {
      const rooms = this.limited && state.rest > 0 ? state.rooms - 1 : state.rooms;
      return rooms < 0 ? [] : [{ changes: settle(state.balance, state.rest), rest: 0, rooms }];
    }
    return ways.flatMap(([part, changes]) => {
      const rest = state.rest - part;
      const rooms = this.limited && part > 0 ? state.rooms - 1 : state.rooms;
      return later.fits[rooms]?.[rest] && holds(radix, state.rest, part) ? [{ changes, rest, rooms }] : [];
    });
  }

  private step(state: State, turn: PricedTurn, open: Open, next: Layer): void {
    const { later, even } = turn;
    const { most } = this.weights;
    for (const { changes, rest, rooms } of open) {
      for (const change of changes) {
        const priced = state.priced + change.beyond;
        const also = state.also + change.also;
        // those that follow are not cheaper at the prices of the sweep
        if (priced > most) {
          this.missed = Math.min(this.missed, priced);
          break;
        }
        if (also > most) {
          this.missed = Math.min(this.missed, also);
          continue;
        }
        const balance = this.balances.plus(state.balance, change.balance);
        even[balance] ??= mayComeEven(this.balances.vector(balance), later);
        if (even[balance]) this.take(state, turn, change, balance, rest, rooms, next);
      }
    }
  }

  private take(
    state: State,
    { at, shared, last }: PricedTurn,
    { option, part, weight, worth: cost, beyond, also }: Priced,
    balance: number,
    rest: number,
    rooms: number,
    next: Layer,
  ): void {
    const { enough, perGroup } = this.care;
    let suite = shared ? this.suites.add(state.suite, at, option, this.rough) : state.suite;
    if (!suite) return;
    let worth = this.rough ? weight : cost;
    if (last) {
      if (perGroup !== null) worth += perGroup * (shared ? this.suites.groups(suite) : Number(part > 0));
      suite = this.suites.nothing;
    }
    const to = next.at(balance, rest, rooms, Math.min(enough, Math.max(state.left, option.left)), suite);
    to.priced = Math.min(to.priced, state.priced + beyond);
    to.also = Math.min(to.also, state.also + also);
    for (const before of state.paths) {
      const total = before.worth + worth;
      if (!next.wants(to, total)) break;
      const room = this.model.chambers[at]?.index ?? 0;
      const theirs = part > 0 && !this.rough ? [...before.rooms, room].sort((a, b) => a - b) : before.rooms;
      next.offer(to, { worth: total, rooms: theirs, option, at, before });
    }
  }

  private layer(): Layer {
    const { lots, rooms } = this.model.asked;
    const { wanted, enough } = this.care;
    return new Layer(wanted, lots.length, this.limited ? rooms + 1 : 1, enough + 1);
  }
}

function wayOf({ left }: State, path: Path): Way {
  const choices: { at: number; option: Option }[] = [];
  for (let step: Path | null = path; step; step = step.before)
    if (step.option) choices.push({ at: step.at, option: step.option });
  return { worth: path.worth, left, rooms: path.rooms, choices: choices.reverse() };
}
