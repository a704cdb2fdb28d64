import type { Choice } from './kinds';

/** A need is met when so many of one of the kinds are chosen. */
export type Need = readonly { kind: number; count: number }[];

/** What nothing chosen within these numbers can do without: more of one kind than that. */
export const needBeyond = (most: readonly number[], choice: Choice): Need =>
  most.flatMap((all, kind) => {
    const count = (choice[kind] ?? 0) + 1;
    return count > all ? [] : [{ kind, count }];
  });

/** Finds the lightest choice that meets every need, and remembers needs. */
export class Needs {
  private readonly needs: Need[] = [];
  private weight = 0;
  private best: { choice: number[]; weight: number } | null = null;
  private bound = Infinity;

  /** By kind: what one of them weighs. */
  constructor(private readonly weights: readonly number[]) {}

  add(need: Need): void {
    this.needs.push(need);
  }

  /** How often a need can be met by a kind. */
  uses(kind: number): number {
    return this.needs.filter(need => need.some(one => one.kind === kind)).length;
  }

  /** The lightest choice; null when none meets every need. Needs never make it lighter, so the search stops early. */
  lightest(): { choice: Choice; weight: number } | null {
    this.best = null;
    this.bound = Infinity;
    const nobody = this.weights.map(() => 0);
    this.search(
      nobody,
      nobody.map(() => Infinity),
      0,
    );
    this.weight = this.bound;
    return this.best;
  }

  private search(choice: number[], most: number[], weight: number): void {
    const open: { need: Need; least: number }[] = [];
    for (const need of this.needs) {
      if (need.some(({ kind, count }) => (choice[kind] ?? 0) >= count)) continue;
      const ways = need.filter(({ kind, count }) => count <= (most[kind] ?? 0));
      if (ways.length === 0) return;
      open.push({ need: ways, least: Math.min(...ways.map(one => this.cost(choice, one))) });
    }
    if (open.length === 0) {
      if (weight >= this.bound) return;
      this.bound = weight;
      this.best = { choice: [...choice], weight };
      return;
    }
    open.sort((a, b) => a.need.length - b.need.length || b.least - a.least);
    const used = new Set<number>();
    let least = weight;
    for (const one of open) {
      if (one.need.some(({ kind }) => used.has(kind))) continue;
      for (const { kind } of one.need) used.add(kind);
      least += one.least;
    }
    if (least >= this.bound) return;
    const ways = [...(open[0]?.need ?? [])].sort((a, b) => this.cost(choice, a) - this.cost(choice, b));
    const allowed = [...most];
    for (const way of ways) {
      if (this.bound <= this.weight) return;
      const then = choice.with(way.kind, way.count);
      this.search(then, allowed, weight + this.cost(choice, way));
      allowed[way.kind] = way.count - 1;
    }
  }

  private cost(choice: Choice, { kind, count }: Need[number]): number {
    return (count - (choice[kind] ?? 0)) * (this.weights[kind] ?? 0);
  }
}
