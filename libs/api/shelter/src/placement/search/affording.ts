import { alike } from './alike';
import type { Balances } from './balances';
import { earlier, type Later, nothingLater, reachOf } from './later';
import type { Model } from './model';
import { changeOf, cheapest, type Turn } from './plan';
import type { Prices } from './prices';
import type { Toll } from './room-ways';
import type { Priced, PricedTurn } from './sweep';
import type { Units, Worth } from './worth';

/** What arrangements may weigh at the most, at the prices of a sweep and at those of the house. */
interface Budget {
  prices: Prices;
  house: Prices;
  most: number;
}

interface Afforded {
  /** Null when some room has no change at all. */
  turns: PricedTurn[] | null;
  /** Less than whatever was left out will weigh, so far. */
  missed: () => number;
}

/** Looks in every room for the changes of which something may come within a budget. */
export class Affording {
  /** By balance and part: whatever has the last turn settle that weighs so much at the least. */
  private readonly above = new Map<string, number>();

  constructor(
    private readonly model: Model,
    private readonly turns: readonly Turn[],
    private readonly balances: Balances,
    private readonly worth: Worth,
    private readonly units: Units | null,
  ) {}

  /** With moves, those of the last room are looked for when it is known what is left to be done. */
  within(budget: Budget): Afforded {
    let over = Infinity;
    const turns: PricedTurn[] = [];
    let later: Later = nothingLater(this.model);
    for (const [of, turn] of [...this.turns.entries()].reverse()) {
      const { at, shared, last, ways } = turn;
      const priced = { at, shared, last, later, even: [] };
      if (this.units && turns.length === 0) {
        const settle = this.settling(of, turn, budget, beyond => (over = Math.min(over, beyond)));
        turns.push({ ...priced, ways: [], settle });
        later = earlier(this.model, ways.parts, ways.reach(), later);
        continue;
      }
      const changes: Priced[] = [];
      const beyond = ways.looking({ ...this.askedOf(of, turn, budget, changes), loose: false })();
      over = Math.min(over, beyond);
      const kept = cheapest(changes).sort((a, b) => a.beyond - b.beyond || a.part - b.part);
      if (kept.length === 0) return { turns: null, missed: () => budget.most + beyond };
      const parts = alike(kept, ({ part }) => part);
      turns.unshift({ ...priced, ways: [...parts], settle: null });
      later = earlier(this.model, [...parts.keys()], reachOf(this.balances, kept), later);
    }
    return { turns, missed: () => budget.most + over };
  }

  private settling(
    of: number,
    turn: Turn,
    budget: Budget,
    leftOut: (beyond: number) => void,
  ): NonNullable<PricedTurn['settle']> {
    const changes: Priced[] = [];
    const look = turn.ways.looking({ ...this.askedOf(of, turn, budget, changes), loose: false });
    const settled = new Map<string, readonly Priced[]>();
    return (balance, part) => {
      const key = `${balance} ${part}`;
      const known = settled.get(key);
      if (known) return known;
      const above = this.above.get(key) ?? -Infinity;
      if (above > budget.most) {
        leftOut(above - budget.most);
        return [];
      }
      changes.length = 0;
      const beyond = look({ items: this.balances.vector(balance).map(by => -by), part });
      leftOut(beyond);
      const { none } = this.balances;
      const even = changes.filter(
        change => change.part === part && this.balances.plus(balance, change.balance) === none,
      );
      if (even.length === 0) this.above.set(key, budget.most + beyond);
      const kept = cheapest(even).sort((a, b) => a.beyond - b.beyond);
      settled.set(key, kept);
      return kept;
    };
  }

  /** The prices of a room, and what is done with a way that is found. */
  private askedOf(
    of: number,
    { at }: Turn,
    { prices, house, most }: Budget,
    changes: Priced[],
  ): Omit<Parameters<Turn['ways']['looking']>[0], 'loose'> {
    const [least, also] = [prices.leasts[of] ?? 0, house.leasts[of] ?? 0];
    return {
      tolls: [prices.tolls[of] as Toll, house.tolls[of] as Toll],
      limits: [most - prices.least + least, most - house.least + also],
      found: draft => {
        const change = changeOf(this.model, at, draft, this.balances, this.worth, this.units);
        const [cost = 0, atHouse = 0] = draft.costs;
        changes.push({ ...change, beyond: cost - least, also: atHouse - also });
      },
    };
  }
}
