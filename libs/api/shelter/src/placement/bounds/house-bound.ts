import type { ChangeCost } from '../rooms/room-change';

/** A lower bound on the weight of every arrangement of a house, and the prices that prove it. */
export interface HouseBound {
  /** No arrangement weighs less; more than all movers weigh when there is none. */
  least: number;
  /** By room, in the order of the search: no change of it has a lower reduced cost. */
  roomLeasts: readonly number[];
  /** By room: the reduced cost of a change. */
  reducedCosts: readonly ChangeCost[];
}

/** Where nobody moves every change is free, and nothing is bounded. */
export const noBound = (rooms: number): HouseBound => ({
  least: 0,
  roomLeasts: Array.from({ length: rooms }, () => 0),
  reducedCosts: Array.from({ length: rooms }, () => () => 0),
});
