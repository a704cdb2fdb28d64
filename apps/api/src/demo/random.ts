/** Pseudo-random numbers, reproducible by their seed (mulberry32, public domain, by T. Ettinger). */
export class Random {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const item = from[this.whole(0, from.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** `n` different items. */
  some<T>(from: readonly T[], n: number): T[] {
    const left = [...from];
    return Array.from(
      { length: Math.min(n, left.length) },
      () => left.splice(this.whole(0, left.length - 1), 1)[0] as T,
    );
  }
}
