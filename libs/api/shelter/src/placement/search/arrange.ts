import { Affording } from './affording';
import { Balances } from './balances';
import type { Model } from './model';
import { turnsOf } from './plan';
import { freeOfCharge, type Prices, Pricing } from './prices';
import { Suites } from './suite';
import { type Care, Sweep, type Way } from './sweep';
import { type FullCost, type Units, Worth } from './worth';

/** What is asked of one house. */
export interface Order {
  /** How many arrangements, each with other rooms for the household that asks. */
  wanted: number;
  quiet: boolean;
  /** The largest household one room of any house takes now, and one room of another house. */
  largest: number;
  elsewhere: number;
  /** How moves are weighed; null when nobody moves. */
  units: Units | null;
}

/** An arrangement of one house: what is done with each chamber. */
export interface Arrangement extends Pick<Way, 'rooms' | 'choices'> {
  cost: FullCost;
}

/** More than is lost to rounding, and less than any difference of weights. */
const ROUNDING = 0.01;

/** Finds the best arrangements of a house. */
export class Arranging {
  /** No arrangement weighs less, and none more; the first is above the second when there is none. */
  readonly least: number;
  readonly most: number;
  private readonly balances: Balances;
  private readonly suites: Suites;
  private readonly worth: Worth;
  private readonly affording: Affording;
  private readonly pricing: Pricing | null;
  /** For any number of moves. */
  private readonly prices: Prices;
  /** The prices for at least so many moves, as they are asked for. */
  private priced: { moves: number; prices: Prices } | null = null;

  constructor(
    private readonly model: Model,
    private readonly order: Order,
  ) {
    this.balances = new Balances(model.items);
    this.suites = new Suites(model);
    this.worth = new Worth(model, order.quiet);
    const turns = turnsOf(model, order.units !== null);
    this.affording = new Affording(model, turns, this.balances, this.worth, order.units);
    const { guest, move } = order.units ?? { guest: 0, move: 0 };
    const all = model.movers.reduce((sum, { guests }) => sum + move + guests * guest, 0);
    this.most = all + model.chambers.length;
    this.pricing = order.units && new Pricing(model, turns, order.units, this.most);
    this.prices = this.pricing?.atLeast(0) ?? freeOfCharge(turns);
    this.least = Math.ceil(this.prices.least - ROUNDING);
  }

  /**
   * Whether an arrangement weighs so much at most, and what the lightest weighs; if not, what it weighs at the least. None is
   * known to have fewer moves.
   */
  lightest(most: number, moves: number): { is: boolean; weight: number } {
    if (this.pricing && moves !== this.priced?.moves)
      this.priced = { moves, prices: this.pricing.atLeast(moves) };
    const { missed, ways } = this.sweep(most, { wanted: 1, left: 0, enough: 0, perGroup: null });
    const weight = Math.min(...ways.map(({ worth }) => worth));
    if (weight <= most) return { is: true, weight };
    return { is: false, weight: Math.max(most + 1, Math.ceil(Math.min(missed, weight) - ROUNDING)) };
  }

  /** The best; none when none weighs at most so much. */
  run(most = this.most): Arrangement[] {
    const { wanted, largest, elsewhere } = this.order;
    const care = { wanted, left: elsewhere, enough: largest, perGroup: this.worth.perGroup };
    return this.sweep(most, care)
      .ways.map(({ worth, left, ...way }) => ({ ...way, cost: this.worth.read(worth, largest - left) }))
      .filter(({ cost }) => cost.weight <= most);
  }

  private sweep(most: number, care: Care): { ways: Way[]; missed: number } {
    const budget = { prices: this.priced?.prices ?? this.prices, house: this.prices, most: most + ROUNDING };
    const afford = this.affording.within(budget);
    const weights = { priced: budget.prices.least, also: this.prices.least, most: budget.most };
    const sweep = new Sweep(this.model, this.balances, this.suites, care, weights);
    const ways = afford.turns ? sweep.through(afford.turns) : [];
    return { ways, missed: Math.min(afford.missed(), sweep.missed) };
  }
}
