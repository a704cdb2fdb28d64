import type { Balances } from './balances';
import { holds, type Party } from './party';
import type { Turn } from './plan';

/** Tells whether all who wait find room in the rooms that have not been looked at yet; each question is looked into once. */
export class Completion {
  private readonly known: Map<number, boolean>[];

  constructor(
    private readonly asked: Party,
    private readonly balances: Balances,
    private readonly turns: readonly Turn[],
  ) {
    this.known = turns.map(() => new Map<number, boolean>());
  }

  /** From one of the turns on. */
  exists(from: number, balance: number, rest: number, rooms: number): boolean {
    const turn = this.turns[from];
    if (!turn) return balance === this.balances.none && rest === 0;
    const { lots } = this.asked;
    const key = (balance * lots.length + rest) * (lots.length + 1) + rooms;
    const known = this.known[from]?.get(key);
    if (known !== undefined) return known;
    const is = this.isIn(turn, from, balance, rest, rooms);
    this.known[from]?.set(key, is);
    return is;
  }

  private isIn(turn: Turn, from: number, balance: number, rest: number, rooms: number): boolean {
    const { radix, rooms: limit } = this.asked;
    const limited = Number.isFinite(limit);
    for (const [part, changes] of turn.changes) {
      if (part > 0 && (part > rest || (limited && rooms === 0) || !holds(radix, rest, part))) continue;
      const then = rooms - Number(limited && part > 0);
      if (!turn.later.fits[then]?.[rest - part]) continue;
      for (const change of changes) {
        const after = this.balances.less(balance, change.balance);
        if (after === null) continue;
        const guests = (this.asked.lots[rest - part]?.size ?? 0) + (this.balances.guests[after] ?? 0);
        if (guests <= turn.later.free && this.exists(from + 1, after, rest - part, then)) return true;
      }
    }
    return false;
  }
}
