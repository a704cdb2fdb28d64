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
  /** Which mover it would be; -1 when it does not move. */
  type: number;
}

export interface Chamber {
  /** Among the rooms of the question. */
  index: number;
  shape: RoomShape;
  /** On all nights asked for, to whoever may be put into a room of this kind. */
  open: boolean;
  fixed: readonly Lodger[];
  movable: readonly Lodger[];
}

/** A kind of present household that lies in one room and moves into one; those of one type are interchangeable. */
export interface MoverType {
  lot: Lot;
  tag: number;
  /** By chamber: it may end there. */
  open: readonly boolean[];
  count: number;
}

/** One house as the search sees it. */
export interface Model {
  rules: HouseRules;
  chambers: readonly Chamber[];
  /** Other chambers with a door into each. */
  doors: readonly (readonly number[])[];
  types: readonly MoverType[];
  asked: Party;
  /** Residents who lie in several rooms and are to come together in one; they have left theirs. */
  gathering: readonly { resident: number; type: number }[];
  /** By tag and tag. */
  apart: readonly (readonly boolean[])[];
}
