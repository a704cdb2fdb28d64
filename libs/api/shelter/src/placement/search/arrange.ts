import { Balances } from './balances';
import { Completion } from './completion';
import { Layer, type Path, type Situation, type State } from './layer';
import type { Model } from './model';
import type { Option } from './options';
import { holds } from './party';
import { type Change, type Turn, turnsOf } from './plan';
import { Suites } from './suite';
import { type FullCost, Worth } from './worth';

/** What is asked of one house. */
export interface Order {
  /** How many arrangements, each with other rooms for the household that asks. */
  wanted: number;
  quiet: boolean;
  /** The largest household one room of any house takes now, and one room of another house. */
  largest: number;
  elsewhere: number;
}

/** An arrangement of one house: what is done with each chamber. */
export interface Arrangement {
  cost: FullCost;
  /** Of the household that asks, among the rooms of the question, rising. */
  rooms: readonly number[];
  choices: readonly { at: number; option: Option }[];
}

/**
 * The cheapest arrangements; none when there is none. Goes through the rooms one after another and keeps, of all ways
 * that leave the same to be done, only the cheapest: every way is looked at, none twice.
 */
export const arrange = (model: Model, order: Order): Arrangement[] => new Search(model, order).run();

class Search {
  private readonly balances: Balances;
  private readonly suites: Suites;
  private readonly worth: Worth;

  constructor(
    private readonly model: Model,
    private readonly order: Order,
  ) {
    this.balances = new Balances(model.types.map(({ lot }) => lot.size));
    this.suites = new Suites(model);
    this.worth = new Worth(model, order.quiet);
  }

  run(): Arrangement[] {
    const { largest, elsewhere } = this.order;
    const { asked, gathering } = this.model;
    let layer = this.layer();
    const gathered = gathering.map(({ type }) => type);
    const start = layer.at({
      balance: this.balances.of(gathered),
      rest: asked.whole,
      rooms: Number.isFinite(asked.rooms) ? asked.rooms : 0,
      left: Math.min(elsewhere, largest),
      suite: this.suites.nothing,
    });
    layer.offer(start, { worth: 0, rooms: [], option: null, at: -1, before: null });
    const turns = turnsOf(this.model, this.balances, this.worth);
    const completion = new Completion(asked, this.balances, turns);
    for (const [at, turn] of turns.entries()) {
      const next = this.layer();
      for (const state of layer.states())
        this.step(state, turn, next, (balance, rest, rooms) =>
          completion.exists(at + 1, balance, rest, rooms),
        );
      layer = next;
    }
    return this.answer(layer);
  }

  private step(
    state: State,
    turn: Turn,
    next: Layer,
    isPromising: (balance: number, rest: number, rooms: number) => boolean,
  ): void {
    const { radix, rooms: limit } = this.model.asked;
    const limited = Number.isFinite(limit);
    for (const [part, changes] of turn.changes) {
      if (
        part > 0 &&
        (part > state.rest || (limited && state.rooms === 0) || !holds(radix, state.rest, part))
      )
        continue;
      const [rest, rooms] = [state.rest - part, state.rooms - Number(limited && part > 0)];
      if (!turn.later.fits[rooms]?.[rest]) continue;
      for (const change of changes) {
        const balance = this.balances.less(state.balance, change.balance);
        if (balance !== null && isPromising(balance, rest, rooms))
          this.take(state, turn, change, { balance, rest, rooms }, next);
      }
    }
  }

  private take(
    state: State,
    turn: Turn,
    { option, worth: cost }: Change,
    then: Pick<Situation, 'balance' | 'rest' | 'rooms'>,
    next: Layer,
  ): void {
    let suite = turn.shared ? this.suites.add(state.suite, turn.at, option) : state.suite;
    if (!suite) return;
    let worth = cost;
    if (turn.last) {
      const groups = turn.shared ? this.suites.groups(suite) : Number(option.part > 0);
      worth += groups * this.worth.perGroup;
      suite = this.suites.nothing;
    }
    const left = Math.min(this.order.largest, Math.max(state.left, option.left));
    const to = next.at({ ...then, left, suite });
    const room = this.model.chambers[turn.at]?.index ?? 0;
    for (const before of state.paths) {
      const total = before.worth + worth;
      if (to.paths.length === this.order.wanted && total > (to.paths.at(-1)?.worth ?? 0)) break;
      const rooms = option.part > 0 ? [...before.rooms, room].sort((a, b) => a - b) : before.rooms;
      next.offer(to, { worth: total, rooms, option, at: turn.at, before });
    }
  }

  private layer(): Layer {
    const { asked } = this.model;
    const lefts = this.order.largest + 1;
    const rooms = Number.isFinite(asked.rooms) ? asked.rooms + 1 : 1;
    return new Layer(
      this.order.wanted,
      asked.lots.length * rooms * lefts,
      state => (state.rest * rooms + state.rooms) * lefts + state.left,
    );
  }

  private answer(layer: Layer): Arrangement[] {
    const done = [...layer.states()].filter(
      ({ balance, rest }) => balance === this.balances.none && rest === 0,
    );
    return done.flatMap(({ left, paths }) =>
      paths.map(path => ({
        cost: this.worth.read(path.worth, this.order.largest - left),
        rooms: path.rooms,
        choices: choicesOf(path),
      })),
    );
  }
}

function choicesOf(path: Path): Arrangement['choices'] {
  const choices: { at: number; option: Option }[] = [];
  for (let step: Path | null = path; step?.option; step = step.before)
    choices.push({ at: step.at, option: step.option });
  return choices.reverse();
}
