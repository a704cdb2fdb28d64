import { CLOSURE_REASONS, type ClosureReason, ROOM_KINDS, type RoomKind } from '@baanek/contracts';
import { Day, Flag, Id, ListOfIds, ListOfNested, Name, OneOf, Ref, Whole } from '@baanek/kernel';

/** The highest number of a room. */
export const LAST_NUMBER = 999;
const MOST_AT_ONCE = 60;

export class HouseFields {
  /** Never an address: it stands on the board and on printed lists. */
  @Name(60)
  name: string;
}

export class RulesFields {
  /** Length of a stay unless somebody says otherwise, in nights. */
  @Whole(1, 366)
  defaultNights: number;

  /** How long places are held for a household that is on its way. */
  @Whole(5, 2880)
  holdMinutes: number;

  /** From this age a boy shares no room with women or girls of another household. */
  @Whole(1, 18)
  boysApartFrom: number;

  /** Younger children sleep in a cot when there is one. */
  @Whole(0, 6)
  cotUnder: number;

  /** A child younger than this may lie in one wide bed with a woman of the household. */
  @Whole(0, 12)
  sharedBedUnder: number;

  /** Strangers are kept out of rooms with children younger than this, where it can be avoided. */
  @Whole(0, 18)
  smallUnder: number;

  /** False: every room holds one household. */
  @Flag()
  sharedRooms: boolean;

  /** How many days back an admission, an absence or a check-out may be dated, with a reason. */
  @Whole(0, 366)
  backDays: number;
}

export class SetRules extends RulesFields {
  /** Today or later. */
  @Day()
  validFrom: string;
}

class RoomItself {
  @Whole(1, LAST_NUMBER)
  number: number;

  @OneOf(ROOM_KINDS)
  kind: RoomKind;

  @Whole(-1, 30)
  floor: number;

  /** Reached without a stair: on the ground floor or by a lift. */
  @Flag()
  accessible: boolean;
}

/** What is said of a room wherever it is shown. */
export class RoomIdentity extends RoomItself {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class RoomFields extends RoomItself {
  @Whole(0, 20)
  beds: number;

  @Whole(0, 10)
  cots: number;

  /** How many of the beds are wide enough for a small child beside its mother. */
  @Whole(0, 20)
  shared: number;
}

/** Rooms that are alike, numbered in a row from `number`. */
export class RoomSeries extends RoomFields {
  @Whole(2, MOST_AT_ONCE)
  count: number;
}

export class RoomsAdded {
  /** In the order of their numbers. */
  @ListOfNested(() => Ref, 1, MOST_AT_ONCE)
  rooms: Ref[];
}

export class RemoveRooms {
  @ListOfIds(1, MOST_AT_ONCE)
  roomIds: string[];
}

export class SetDoors {
  /** Rooms of the same house with a door into this one; those left out have none. */
  @ListOfIds(0, 20)
  roomIds: string[];
}

export class ClosureFields {
  /** First night. */
  @Day()
  from: string;

  /** First night on which it is open again; null is until further notice. */
  @Day({ nullable: true })
  to: string | null;

  @OneOf(CLOSURE_REASONS)
  reason: ClosureReason;
}

export class CloseRoom extends ClosureFields {
  /** True when guests who plan to sleep there on some of these nights are known, and will be moved. */
  @Flag({ optional: true })
  despiteGuests?: boolean;
}

export class ClosureView extends ClosureFields {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;
}
