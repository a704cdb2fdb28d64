import type { HouseholdPart, HouseInstance, Occupant, RoomInstance } from '../model/instance';
import { maySleepTogether } from '../model/rules/roommates';
import type { FreePlaces, RoomCapacity } from './capacity';
import { type Decision, NOTHING } from './decisions';
import type { PricedCase } from './priced-case';
import { NO_CHANGE, type RoomChange } from './room-change';
import { isSettled, mayDecide, maySettle, type Settlement } from './settlement';

/** The room that is searched. */
export interface SearchedRoom {
  house: HouseInstance;
  at: number;
  room: RoomInstance;
  capacity: RoomCapacity;
  /** Free before anything is done. */
  free: FreePlaces;
}

/** A node of the search tree: what has been decided, stage by stage. */
export interface PatternNode {
  stage: number;
  change: RoomChange;
  parts: readonly HouseholdPart[];
  /** States that the places may be in. */
  free: readonly FreePlaces[];
  /** By price, the cost so far. */
  costs: readonly number[];
  /** Once all who leave are known. */
  staying: readonly Occupant[] | null;
}

/** A node that may be visited: its parent and one more decision. */
export interface Branch extends Pick<PatternNode, 'free' | 'costs'> {
  parent: PatternNode;
  decision: Decision;
  /** By price, the knapsack bound of every pattern below the node. */
  bounds: readonly number[];
}

export const rootOf = ({ free }: SearchedRoom, { costs }: PricedCase): PatternNode => ({
  stage: 0,
  change: NO_CHANGE,
  parts: [],
  free: [free],
  costs: costs.map(() => 0),
  staying: null,
});

export function nodeOf({ parent, decision, free, costs }: Branch): PatternNode {
  const { stage, change, parts, staying } = parent;
  if (decision === NOTHING) return { stage: stage + 1, change, parts, free, costs, staying };
  const { leaving, arriving, part } = decision.change;
  return {
    stage: stage + 1,
    change: {
      leaving: leaving.length > 0 ? [...change.leaving, ...leaving] : change.leaving,
      arriving: arriving.length > 0 ? [...change.arriving, ...arriving] : change.arriving,
      part: change.part + part,
    },
    parts: decision.parts.length > 0 ? [...parts, ...decision.parts] : parts,
    free,
    costs,
    staying,
  };
}

/** Whether those who arrive may still sleep there together. */
export const mayGoOn = (
  { house, room }: SearchedRoom,
  { decision }: Branch,
  { parts, staying }: PatternNode,
): boolean =>
  !staying ||
  decision.parts.length === 0 ||
  maySleepTogether(room.shape, house.rules, house.keptApart, staying, parts);

/** The node at the next stage at which there is something to decide; null when no pattern below it settles. */
export function atNextChoice(
  { house, at, room }: SearchedRoom,
  one: PricedCase,
  from: PatternNode,
  settlement: Settlement | null,
): PatternNode | null {
  let node = from;
  for (;;) {
    const { stage, change, staying } = node;
    if (stage === one.departures && !staying) {
      if (settlement && !maySettle(house, at, one, change, settlement)) return null;
      node = { ...node, staying: room.occupants.filter(occupant => !change.leaving.includes(occupant)) };
    }
    const decisions = one.stages[stage];
    if (!decisions || !settlement || !isSettled(house, at, decisions, change.leaving, settlement))
      return node;
    node = { ...node, stage: stage + 1 };
  }
}

/** The decisions of a stage for which there are places, those with the least bound at the first price first. */
export function branchesOf(
  { house, at, capacity }: SearchedRoom,
  { costs, bounds }: PricedCase,
  parent: PatternNode,
  decisions: readonly Decision[],
  settlement: Settlement | null,
): Branch[] {
  const branches: Branch[] = [];
  const { stage, change } = parent;
  for (const [of, decision] of decisions.entries()) {
    if (settlement && !mayDecide(house, at, decision, decisions, change.leaving, settlement)) continue;
    const free = capacity.afterAny(parent.free, decision.demands);
    const cost = parent.costs.map((sum, price) => sum + (costs[price]?.[stage]?.[of] ?? 0));
    const least = cost.map((sum, price) => sum + leastOver(bounds[price]?.[stage + 1], free));
    if (least[0] !== Infinity) branches.push({ parent, decision, free, costs: cost, bounds: least });
  }
  return branches.length > 1 ? branches.sort((a, b) => (a.bounds[0] ?? 0) - (b.bounds[0] ?? 0)) : branches;
}

function leastOver(bound: Float64Array | undefined, free: readonly FreePlaces[]): number {
  let least = Infinity;
  for (const state of free) least = Math.min(least, bound?.[state] ?? Infinity);
  return least;
}
