import type { PlaceKind, RoomKind } from '@baanek/contracts';

// What the placement engine is asked and what it answers. Nothing here names anybody: ids are opaque, days are
// 'YYYY-MM-DD' as the house counts its nights, ages are whole years and null when unknown.

/** Rules of one house, as they are in force on the day asked for. */
export interface HouseRules {
  /** From this age a boy shares no room with women or girls of another household. */
  boysApartFrom: number;
  /** Younger children sleep in a cot when the room has one. */
  cotUnder: number;
  /** A child younger than this may share the bed of a woman of their own household. */
  sharedBedUnder: number;
  /** At night, strangers and children younger than this are kept out of one room where it can be avoided. */
  smallUnder: number;
  /** False: every room holds one household. */
  sharedRooms: boolean;
}

export interface PlaceShape {
  id: string;
  kind: PlaceKind;
  /** For `shared`, the half of a wide bed: the bed in which the woman of the household lies. */
  besideId: string | null;
}

export interface RoomShape {
  id: string;
  houseId: string;
  kind: RoomKind;
  /** −1 to 30, as the house counts its floors. */
  floor: number;
  /** Reached without a stair: on the ground floor or by a lift. */
  stepFree: boolean;
  /** Rooms with a door into this one. Symmetrical. */
  adjoining: readonly string[];
  /** Nights on which nobody sleeps here; `to` is the first night they may again, null until further notice. */
  closed: readonly { from: string; to: string | null }[];
  places: readonly PlaceShape[];
}

export interface Guest {
  id: string;
  sex: 'female' | 'male' | null;
  age: number | null;
  /** Cannot use stairs. */
  stepFree: boolean;
}

/** A household that sleeps here, or for which places are held. */
export interface Resident {
  householdId: string;
  guests: readonly (Guest & { placeId: string })[];
  /** First night on which the plan says the places are free again; null when there is no plan. */
  until: string | null;
  /** Opaque groups of which no two households are put into one room or into adjoining ones. */
  apart: readonly string[];
  /** False for those who are only held for, are ill, or were moved today: a plan does not move them. */
  movable: boolean;
}

export interface PlacementQuestion {
  /** `rules` by house; every room's house has an entry. */
  rules: Readonly<Record<string, HouseRules>>;
  rooms: readonly RoomShape[];
  residents: readonly Resident[];
  household: {
    guests: readonly Guest[];
    apart: readonly string[];
    /** Wants a quiet room; a wish. */
    quiet: boolean;
    /** Must be in an isolation room; nobody else is ever put into one. */
    isolation: boolean;
    /** Into at most so many rooms; absent: as many as it takes. 1 asks what it takes to keep them in one. */
    rooms?: number;
  };
  /** First night. */
  from: string;
  /** First night away again; null is until further notice. */
  to: string | null;
  /** Nights by house, instead of `to`: as many as are usual there, where nobody has said when they leave. */
  usual?: Readonly<Record<string, number>>;
}

export interface Placed {
  guestId: string;
  placeId: string;
}

/**
 * What is minimised after moves and the guests who move, in this order, as far as it is shown. `split` is the number of
 * rooms, which the search folds into the weight; `COST_TIERS` lists the two tiers that are minimised last and not shown.
 */
export interface PlacementCost {
  /** Rooms beyond the first, and groups of adjoining rooms beyond the first. */
  split: number;
  apartRooms: number;
  /** Guests that cannot use stairs and would have to. */
  stairs: number;
  /** Beds by which the largest woman with girls that would still fit into one room, of any house, grows smaller. */
  waste: number;
  /** Pairs of one of them and a stranger in one room of whom one at least is a small child. */
  strangers: number;
}

/** A machine-readable reason, in the words of the screen under `placement.*`. */
export interface Reason {
  code:
    | 'one_room'
    | 'adjoining_rooms'
    | 'rooms_apart'
    | 'room_alone'
    | 'shares_room'
    | 'step_free'
    | 'stairs'
    | 'largest_kept'
    | 'largest_taken'
    | 'quiet'
    | 'strangers_near_small'
    | 'moves';
  /** Rooms, guests, beds or households, as the code says; null where there is nothing to count. */
  count: number | null;
}

export interface Proposal {
  placed: readonly Placed[];
  cost: PlacementCost;
  reasons: readonly Reason[];
}

/** Moves of present households, in an order in which each finds its places free, or together when they swap. */
export interface MovePlan {
  steps: readonly { householdIds: readonly string[]; placed: readonly Placed[] }[];
  /** Households that move; the least number with which it can be done. */
  moves: number;
  proposal: Proposal;
}

/** Why a placement is forbidden: the rule, and the room in which it is broken. */
export interface Violation {
  rule:
    | 'place_taken'
    | 'room_closed'
    | 'isolation'
    | 'women_only'
    | 'boys_apart'
    | 'kept_apart'
    | 'one_household'
    | 'one_house'
    | 'cot_age'
    | 'shared_bed'
    | 'place_unknown';
  roomId: string | null;
  guestId: string;
}

export type PlacementAnswer =
  | { kind: 'fits'; proposals: readonly Proposal[] }
  | { kind: 'moves'; plan: MovePlan }
  | {
      kind: 'none';
      /**
       * `places`: fewer free places than guests, whoever moves. `arrangement`: enough of them, and no way to arrange.
       * Null: not proved, for more moves than were allowed were not looked at.
       */
      proof: 'places' | 'arrangement' | null;
      /**
       * The first night after `from` on which it fits if everybody leaves as planned; null when no plan makes it so.
       */
      firstNight: string | null;
    };
