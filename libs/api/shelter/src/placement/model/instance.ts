import type { Guest, HouseRules, RoomShape } from '../placement.types';
import type { Adjacency } from './adjacency';
import type { WeightUnits } from './cost-tiers';
import type { Part } from './parts';
import type { Profile } from './profile';

/** Those of one household who sleep in one room. */
export interface HouseholdPart {
  profile: Profile;
  /** Numbers households that are kept apart from another one; -1 is none of those. */
  apartId: number;
}

/** Those of a present household who lie in one room now. */
export interface Occupant extends HouseholdPart {
  /** Among the residents of the question. */
  resident: number;
  placeIds: readonly string[];
  /** Among the movers; -1 when it does not move. */
  mover: number;
}

export interface RoomInstance {
  /** Among the rooms of the question. */
  index: number;
  shape: RoomShape;
  /** On all nights asked for, for households that may be put into a room of this kind. */
  isOpen: boolean;
  occupants: readonly Occupant[];
}

/** Present households that are interchangeable wherever they are moved to, each into one room. */
export interface HouseholdType extends HouseholdPart {
  /** By room: it may be moved there. */
  openRooms: readonly boolean[];
  count: number;
}

/** A present household that may move: out of every room it lies in, into one. */
export interface Mover {
  resident: number;
  guests: number;
  /** Among the household types. */
  type: number;
  /**
   * Of one that lies in several rooms: by room but the first, the linking constraint that makes it leave that one
   * too.
   */
  otherRooms: ReadonlyMap<number, number>;
}

/** The household that asks, which may be divided over rooms. */
export interface AskingHousehold {
  /** Interchangeable guests, class by class; a part counts guests of each. */
  classes: readonly (readonly Guest[])[];
  radix: readonly number[];
  /** By part. */
  profiles: readonly Profile[];
  whole: Part;
  apartId: number;
  /** Infinite when any number of rooms will do. */
  maxRooms: number;
  wantsQuiet: boolean;
  /** By room. */
  openRooms: readonly boolean[];
}

/** The placement problem of one house, in which interchangeable guests and households are only counted. */
export interface HouseInstance {
  rules: HouseRules;
  rooms: readonly RoomInstance[];
  adjacency: Adjacency;
  types: readonly HouseholdType[];
  asking: AskingHousehold;
  movers: readonly Mover[];
  /**
   * How many linking constraints there are: one for each household type (as many arrive as leave), and one for each
   * further room of a mover that lies in several (it leaves all or none).
   */
  linkCount: number;
  keptApart: readonly (readonly boolean[])[];
  units: WeightUnits;
}
