import { bedsLeft } from '../model/bed-sharing';
import type { Occupant } from '../model/instance';
import { type Departed, departed, mightHaveStayed } from './domination';
import type { Arrivals } from './pattern';
import {
  atNextChoice,
  type Branch,
  branchesOf,
  mayGoOn,
  nodeOf,
  type PatternNode,
  rootOf,
  type SearchedRoom,
} from './pattern-tree';
import type { PricedCase } from './priced-case';
import type { Remainder } from './remainder';
import type { RoomChange } from './room-change';
import type { Settlement } from './settlement';

/** A change that breaks no rule, what it costs at each of the prices, and what it leaves. */
interface FoundChange {
  change: RoomChange;
  costs: readonly number[];
  remainder: Remainder;
  arrivals: Arrivals;
}

export interface PatternQuery {
  /** By price, what a change may cost at the most. */
  limits: readonly number[];
  /** Only changes that settle this, unless null. */
  settlement: Settlement | null;
  /** Also changes in which somebody leaves who might as well stay. */
  withDominated: boolean;
  /**
   * Each change that is found lowers the first limit to so much below its cost, so that the last one is the cheapest.
   * Null: all changes within the limits are wanted.
   */
  gain: number | null;
}

export interface PatternsFound {
  found: readonly FoundChange[];
  /** The limits in the end. */
  limits: readonly number[];
  /** By how much at the least any other change goes beyond a limit. */
  excess: number;
}

/**
 * All patterns of a case within the limits, depth first and the cheapest decision first. A branch is cut off when its
 * knapsack bound is beyond a limit.
 */
export function searchCase(searched: SearchedRoom, one: PricedCase, query: PatternQuery): PatternsFound {
  const { house, room } = searched;
  const found: FoundChange[] = [];
  // by list of those who leave, which all nodes below it share
  const departures = new Map<readonly Occupant[], Departed>();
  let { limits } = query;
  let excess = Infinity;
  const branches: Branch[] = [];
  const visit = (node: PatternNode | null): void => {
    if (!node) return;
    const decisions = one.stages[node.stage];
    if (decisions) {
      const next = branchesOf(searched, one, node, decisions, query.settlement);
      for (let at = next.length - 1; at >= 0; at--) branches.push(next[at] as Branch);
      return;
    }
    const { change, parts, costs } = node;
    const beyond = excessOf(costs, limits);
    if (beyond > 0) {
      excess = Math.min(excess, beyond);
      return;
    }
    const after =
      departures.get(change.leaving) ?? departed(house, room, change.leaving, query.withDominated);
    departures.set(change.leaving, after);
    const beds = bedsLeft(after.remainder.free, parts);
    if (beds < 0 || mightHaveStayed(house, room, after, parts)) return;
    found.push({ change, costs, remainder: after.remainder, arrivals: { parts, beds } });
    if (query.gain !== null) limits = [(costs[0] ?? 0) - query.gain, ...limits.slice(1)];
  };
  visit(atNextChoice(searched, one, rootOf(searched, one), query.settlement));
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    const beyond = excessOf(branch.bounds, limits);
    if (beyond > 0) {
      excess = Math.min(excess, beyond);
      continue;
    }
    const node = nodeOf(branch);
    if (mayGoOn(searched, branch, node)) visit(atNextChoice(searched, one, node, query.settlement));
  }
  return { found, limits, excess };
}

function excessOf(costs: readonly number[], limits: readonly number[]): number {
  let excess = -Infinity;
  for (let at = 0; at < costs.length; at++)
    excess = Math.max(excess, (costs[at] as number) - (limits[at] ?? 0));
  return excess;
}
