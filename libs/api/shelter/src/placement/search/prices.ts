import type { Balances } from './balances';
import type { Model } from './model';
import { digitsOf } from './party';
import type { Change, Turn } from './plan';
import { type Column, pricesOf } from './simplex';

/** How much dearer than everybody's moving it is to leave something uneven. */
const DEAR = 20;

/**
 * Prices for each item of the balance and each guest who asks. With them every room can be judged by itself: what the
 * rooms that are left cost at the least, at these prices, no arrangement goes below (Lagrange). Any prices are right; good
 * ones tell more.
 */
export interface Prices {
  /** No arrangement weighs less; more than everybody weighs when there is none. */
  least: number;
  /** By turn and change: what it costs more than the cheapest of the turn, counting what it settles. */
  beyond: readonly (readonly number[])[];
}

/** Free of charge: where nobody moves there is nothing to be weighed. */
export const freeOfCharge = (turns: readonly Turn[]): Prices => ({
  least: 0,
  beyond: turns.map(({ changes }) => changes.map(() => 0)),
});

/** The linear programme of a house, whose mixtures of changes are lighter than any arrangement. */
export class Pricing {
  private readonly limited: boolean;
  private readonly classes: readonly number[];
  private readonly columns: readonly Column[];
  /** The first row of the items, of the guests who ask, of the moves, and of the rooms they may use. */
  private readonly rows: { items: number; asked: number; moves: number; rooms: number };

  /** Nobody weighs more than the heaviest. */
  constructor(
    private readonly model: Model,
    private readonly balances: Balances,
    private readonly turns: readonly Turn[],
    private readonly heaviest: number,
  ) {
    const { asked, items } = model;
    this.limited = Number.isFinite(asked.rooms);
    this.classes = digitsOf(asked.radix, asked.whole);
    const moves = turns.length + items + this.classes.length;
    this.rows = { items: turns.length, asked: turns.length + items, moves, rooms: moves + 1 };
    const columns = turns.flatMap(({ changes }, turn) =>
      changes.map(change => columnOf(change.weight, [[turn, 1], ...this.entriesOf(change)])),
    );
    const spare = columnOf(0, [[this.rows.rooms, 1]]);
    this.columns = [...columns, columnOf(0, [[moves, -1]]), ...(this.limited ? [spare] : [])];
  }

  /** For arrangements with at least so many moves. */
  atLeast(moves: number): Prices {
    const { asked, items } = this.model;
    const { rows, limited } = this;
    const needs = [
      ...this.turns.map(() => 1),
      ...Array.from({ length: items }, () => 0),
      ...this.classes,
      moves,
      ...(limited ? [asked.rooms] : []),
    ];
    const prices = pricesOf(this.columns, needs, DEAR * (this.heaviest + 1));
    const ofItems = prices.slice(rows.items, rows.asked);
    const ofParts = asked.lots.map((_, part) =>
      digitsOf(asked.radix, part).reduce((sum, count, at) => sum + count * (prices[rows.asked + at] ?? 0), 0),
    );
    // more moves than that cost nothing by themselves, and neither do rooms that are not used
    const ofMove = Math.max(0, prices[rows.moves] ?? 0);
    const ofRoom = limited ? Math.min(0, prices[rows.rooms] ?? 0) : 0;
    const of = ({ part, balance, moves: moved, weight }: Change): number => {
      let sum = weight - (ofParts[part] ?? 0) - (part > 0 ? ofRoom : 0) - moved * ofMove;
      const vector = this.balances.vector(balance);
      for (let item = 0; item < vector.length; item++) sum -= (vector[item] ?? 0) * (ofItems[item] ?? 0);
      return sum;
    };
    const settled = (ofParts[asked.whole] ?? 0) + moves * ofMove + (limited ? asked.rooms * ofRoom : 0);
    let least = settled;
    const beyond = this.turns.map(({ changes }) => {
      const costs = changes.map(of);
      const cheapest = Math.min(...costs);
      least += cheapest;
      return costs.map(cost => cost - cheapest);
    });
    return { least, beyond };
  }

  private entriesOf({ part, balance, moves }: Change): [row: number, value: number][] {
    const { rows } = this;
    return [
      ...[...this.balances.vector(balance)].map((by, item): [number, number] => [rows.items + item, by]),
      ...digitsOf(this.model.asked.radix, part).map((count, of): [number, number] => [
        rows.asked + of,
        count,
      ]),
      [rows.moves, moves],
      [rows.rooms, this.limited && part > 0 ? 1 : 0],
    ];
  }
}

function columnOf(cost: number, entries: readonly (readonly [row: number, value: number])[]): Column {
  const some = entries.filter(([, value]) => value !== 0);
  return { cost, rows: some.map(([row]) => row), values: some.map(([, value]) => value) };
}
