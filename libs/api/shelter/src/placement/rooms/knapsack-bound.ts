import { type Demand, type FreePlaces, type RoomCapacity, TOO_FEW } from './capacity';
import type { Decision } from './decisions';

/** By stage and by state of the places: what the decisions from that stage on cost at the least. */
export type KnapsackBound = readonly Float64Array[];

/** One stage: the states in which it may begin, and where each of its demands leads from them. */
interface KnapsackStage {
  states: readonly FreePlaces[];
  /** By decision, the numbers of its demands. */
  demandsOf: readonly (readonly number[])[];
  demands: number;
  /** By state of the list and demand: the state after it, or `TOO_FEW`. */
  after: Int32Array;
}

/**
 * The knapsack of some stages of decisions: a network of states of the free places, in which nothing but places is
 * counted. It is built once; a bound takes one pass over it for each set of costs.
 */
export class Knapsack {
  private readonly stages: readonly KnapsackStage[];

  constructor(
    private readonly capacity: RoomCapacity,
    start: FreePlaces,
    stages: readonly (readonly Decision[])[],
  ) {
    let states: readonly FreePlaces[] = [start];
    this.stages = stages.map(decisions => {
      const stage = stageOf(capacity, states, decisions);
      // a stage may also be passed over
      states = [...new Set([...states, ...stage.after])].filter(state => state !== TOO_FEW);
      return stage;
    });
  }

  /**
   * The dynamic programme from the last stage to the first, at the costs of decisions by stage: no pattern costs less.
   * Infinite where places are too few, or a state is never met.
   */
  bound(costs: readonly (readonly number[])[]): KnapsackBound {
    const bound: Float64Array[] = [new Float64Array(this.capacity.states)];
    for (let at = this.stages.length - 1; at >= 0; at--)
      bound.unshift(leastCosts(this.stages[at] as KnapsackStage, costs[at] ?? [], bound[0] as Float64Array));
    return bound;
  }
}

function stageOf(
  capacity: RoomCapacity,
  states: readonly FreePlaces[],
  decisions: readonly Decision[],
): KnapsackStage {
  const numbers = new Map<number, number>();
  const demands: Demand[] = [];
  const numberOf = (demand: Demand): number => {
    const key = (demand.beds * 1000 + demand.cots) * 1000 + demand.wide;
    const known = numbers.get(key) ?? demands.push(demand) - 1;
    numbers.set(key, known);
    return known;
  };
  const demandsOf = decisions.map(decision => decision.demands.map(numberOf));
  const after = new Int32Array(states.length * demands.length);
  for (const [row, state] of states.entries())
    for (const [of, demand] of demands.entries())
      after[row * demands.length + of] = capacity.after(state, demand);
  return { states, demandsOf, demands: demands.length, after };
}

function leastCosts(
  { states, demandsOf, demands, after }: KnapsackStage,
  costs: readonly number[],
  next: Float64Array,
): Float64Array {
  const cheapest = new Float64Array(demands).fill(Infinity);
  for (let of = 0; of < demandsOf.length; of++)
    for (const demand of demandsOf[of] as readonly number[])
      cheapest[demand] = Math.min(cheapest[demand] as number, costs[of] as number);
  const bound = new Float64Array(next.length).fill(Infinity);
  for (let row = 0; row < states.length; row++) {
    let least = Infinity;
    for (let of = 0; of < demands; of++) {
      const state = after[row * demands + of] as number;
      if (state === TOO_FEW) continue;
      const cost = (cheapest[of] as number) + (next[state] as number);
      if (cost < least) least = cost;
    }
    bound[states[row] as number] = least;
  }
  return bound;
}
