import type { Choice } from './choices';
import { type Effect, effectOf } from './effects';
import type { Model } from './model';
import { digitsOf } from './party';
import type { Turn } from './plan';
import type { Draft, Toll } from './room-ways';
import { type Column, Programme } from './simplex';
import type { Units } from './worth';

/** How much dearer than everybody's moving it is to leave something uneven. */
const DEAR = 20;
/** Less is no gain. */
const GAIN = 1e-3;
/** Prices are made better so often at the most; whatever they are then, they are right. */
const ROUNDS = 1000;

/**
 * Prices for each item of the balance and each guest who asks. With them every room can be judged by itself: what the
 * rooms that are left cost at the least, at these prices, no arrangement goes below (Lagrange). Any prices are right; good
 * ones tell more.
 */
export interface Prices {
  /** No arrangement weighs less; more than everybody weighs when there is none. */
  least: number;
  /** By turn: what no change of it costs less than, counting what it settles. */
  leasts: readonly number[];
  /** By turn: what a change of it costs. */
  tolls: readonly Toll[];
}

/** Free of charge: where nobody moves there is nothing to be weighed. */
export const freeOfCharge = (turns: readonly Turn[]): Prices => ({
  least: 0,
  leasts: turns.map(() => 0),
  tolls: turns.map(() => () => 0),
});

/**
 * The linear programme of a house, whose mixtures of changes are lighter than any arrangement. Of the changes only those are
 * written down that make a mixture lighter, one after another.
 */
export class Pricing {
  private readonly limited: boolean;
  private readonly classes: readonly number[];
  private readonly columns: Column[] = [];
  private readonly known = new Set<string>();
  /** The first row of the items, of the guests who ask, of the moves, and of the rooms they may use. */
  private readonly rows: { items: number; asked: number; moves: number; rooms: number };

  /** Nobody weighs more than the heaviest. */
  constructor(
    private readonly model: Model,
    private readonly turns: readonly Turn[],
    private readonly units: Units,
    private readonly heaviest: number,
  ) {
    const { asked, items } = model;
    this.limited = Number.isFinite(asked.rooms);
    this.classes = digitsOf(asked.radix, asked.whole);
    const moves = turns.length + items + this.classes.length;
    this.rows = { items: turns.length, asked: turns.length + items, moves, rooms: moves + 1 };
    this.columns.push(columnOf(0, [[moves, -1]]));
    // who comes without having left, and places for more than ask, make nothing lighter
    for (const type of model.types.keys()) this.columns.push(columnOf(0, [[this.rows.items + type, 1]]));
    for (const of of this.classes.keys()) this.columns.push(columnOf(0, [[this.rows.asked + of, -1]]));
    if (this.limited) this.columns.push(columnOf(0, [[this.rows.rooms, 1]]));
  }

  /** For arrangements with at least so many moves. */
  atLeast(moves: number): Prices {
    const { asked, items } = this.model;
    const needs = [
      ...this.turns.map(() => 1),
      ...Array.from({ length: items }, () => 0),
      ...this.classes,
      moves,
      ...(this.limited ? [asked.rooms] : []),
    ];
    const programme = new Programme(needs, DEAR * (this.heaviest + 1));
    for (const column of this.columns) programme.add(column);
    for (let round = 0; ; round++) {
      const rows = programme.prices();
      const { settled, tolls } = this.read(rows, moves);
      const before = this.columns.length;
      const leasts = this.turns.map((turn, at) => {
        const found: Draft[] = [];
        const limits = [(rows[at] ?? 0) - GAIN];
        turn.ways.looking({
          tolls: [tolls[at] as Toll],
          limits,
          loose: true,
          found: draft => {
            found.push(draft);
            limits[0] = (draft.costs[0] ?? 0) - GAIN;
          },
        })();
        const best = found.at(-1);
        if (best) this.write(this.columnOf(at, best));
        return limits[0] ?? 0;
      });
      const least = leasts.reduce((sum, one) => sum + one, settled);
      if (least > this.heaviest || this.columns.length === before || round === ROUNDS)
        return { least, leasts, tolls };
      for (const column of this.columns.slice(before)) programme.add(column);
    }
  }

  private write(column: Column): void {
    const key = `${column.rows.join()} ${column.values.join()}`;
    if (this.known.size < this.known.add(key).size) this.columns.push(column);
  }

  /** What the prices of the rows mean. */
  private read(rows: Float64Array, moves: number): { settled: number; tolls: Toll[] } {
    const { asked } = this.model;
    const ofItems = rows.slice(this.rows.items, this.rows.asked);
    const ofParts = asked.lots.map((_, part) =>
      digitsOf(asked.radix, part).reduce(
        (sum, count, at) => sum + count * (rows[this.rows.asked + at] ?? 0),
        0,
      ),
    );
    // more moves than that cost nothing by themselves, and neither do rooms that are not used
    const ofMove = moves > 0 ? Math.max(0, rows[this.rows.moves] ?? 0) : 0;
    const ofRoom = this.limited ? Math.min(0, rows[this.rows.rooms] ?? 0) : 0;
    const tolls = this.turns.map(({ at }) => (choice: Choice): number => {
      const { moves: moved, weight, items } = this.effectOf(at, choice);
      let sum = weight - (ofParts[choice.part] ?? 0) - (choice.part > 0 ? ofRoom : 0) - moved * ofMove;
      for (const [item, by] of items) sum -= by * (ofItems[item] ?? 0);
      return sum;
    });
    const settled = (ofParts[asked.whole] ?? 0) + moves * ofMove + (this.limited ? asked.rooms * ofRoom : 0);
    return { settled, tolls };
  }

  private columnOf(turn: number, draft: Draft): Column {
    const { rows } = this;
    const { at } = this.turns[turn] as Turn;
    const { moves, weight, items } = this.effectOf(at, draft);
    return columnOf(weight, [
      [turn, 1],
      ...items.map(([item, by]): [number, number] => [rows.items + item, by]),
      ...digitsOf(this.model.asked.radix, draft.part).map((count, of): [number, number] => [
        rows.asked + of,
        count,
      ]),
      [rows.moves, moves],
      [rows.rooms, this.limited && draft.part > 0 ? 1 : 0],
    ]);
  }

  private effectOf(at: number, choice: Pick<Choice, 'leaving' | 'coming' | 'part'>): Effect {
    return effectOf(this.model, at, choice, this.units);
  }
}

function columnOf(cost: number, entries: readonly (readonly [row: number, value: number])[]): Column {
  const sums = new Map<number, number>();
  for (const [row, value] of entries) sums.set(row, (sums.get(row) ?? 0) + value);
  const some = [...sums].filter(([, value]) => value !== 0);
  return { cost, rows: some.map(([row]) => row), values: some.map(([, value]) => value) };
}
