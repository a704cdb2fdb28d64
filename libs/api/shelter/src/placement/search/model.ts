import type { HouseRules, RoomShape } from '../placement.types';
import type { Lot } from './lot';
import type { Party } from './party';

/** Those of one household who lie in one room. */
export interface Lodger {
  /** Among the residents of the question. */
  resident: number;
  lot: Lot;
  /** Tells households that are kept apart from one another; -1 is none of those. */
  tag: number;
  placeIds: readonly string[];
  /** Among the movers; -1 when it does not move. */
  mover: number;
}

export interface Chamber {
  /** Among the rooms of the question. */
  index: number;
  shape: RoomShape;
  /** On all nights asked for, to whoever may be put into a room of this kind. */
  open: boolean;
  lodgers: readonly Lodger[];
}

/** A kind of present household that moves into one room; those of one type are interchangeable. */
export interface MoverType {
  lot: Lot;
  tag: number;
  /** By chamber: it may end there. */
  open: readonly boolean[];
  count: number;
}

/** A present household that may move: out of every room it lies in, into one. */
export interface Mover {
  resident: number;
  guests: number;
  type: number;
  /** Of one that lies in several rooms: by chamber but the first, the item of the balance that has it leave that too. */
  homes: ReadonlyMap<number, number>;
}

/** One house as the search sees it. */
export interface Model {
  rules: HouseRules;
  chambers: readonly Chamber[];
  /** Other chambers with a door into each. */
  doors: readonly (readonly number[])[];
  types: readonly MoverType[];
  asked: Party;
  movers: readonly Mover[];
  /** How many things must come out even: the types, and the homes of those who lie in several rooms. */
  items: number;
  /** By tag and tag. */
  apart: readonly (readonly boolean[])[];
}
