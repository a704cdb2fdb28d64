import type { Choice } from './choices';
import type { Need, Places, Spare } from './places';

/** What a choice may take, and what it costs. */
interface Priced {
  need: Need;
  cost: number;
}

/**
 * What the choices of a room that are still to be made cost at the least when only places are counted. No way to make them
 * costs less.
 */
export class Outlook {
  private readonly stages: readonly (readonly Priced[])[];
  private readonly known: readonly Float64Array[];

  constructor(
    private readonly places: Places,
    stages: readonly (readonly Choice[])[],
    costs: readonly (readonly number[])[],
  ) {
    this.stages = stages.map((choices, stage) => cheapest(choices, costs[stage] ?? []));
    this.known = stages.map(() => new Float64Array(places.count).fill(NaN));
  }

  /** From a stage on, with so much free; endless when it cannot be done. */
  least(stage: number, spare: Spare): number {
    const known = this.known[stage];
    if (!known) return 0;
    const before = known[spare] as number;
    if (before === before) return before;
    let least = Infinity;
    for (const { need, cost } of this.stages[stage] ?? []) {
      const after = this.places.after(spare, need);
      if (after >= 0) least = Math.min(least, cost + this.least(stage + 1, after));
    }
    return (known[spare] = least);
  }
}

/** Of those that take the same only the cheapest. */
function cheapest(choices: readonly Choice[], costs: readonly number[]): Priced[] {
  const found = new Map<number, Priced>();
  for (const [at, { needs }] of choices.entries())
    for (const need of needs) {
      const cost = costs[at] ?? 0;
      const key = (need.beds * 1000 + need.cots) * 1000 + need.wide;
      const other = found.get(key);
      if (!other || cost < other.cost) found.set(key, { need, cost });
    }
  return [...found.values()];
}
