import { PLACE_KINDS, type PlaceKind, ROOM_KINDS, type RoomKind } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { MemberView } from '@baanek/registry';

/** Who is on a place: a code and what the night shift must know, never a name. */
export class GuestView {
  @Id()
  stayId: string;

  @Whole(1, 2_000_000_000)
  stayVersion: number;

  @Id()
  personId: string;

  @Id()
  householdId: string;

  /** Code of the head of the household. */
  @Text(10)
  code: string;

  @Text(10)
  part: string;

  @Text(10)
  sex: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  @Day()
  plannedEnd: string;
}

export class PlaceView {
  @Id()
  id: string;

  @Whole(1, 99)
  number: number;

  @OneOf(PLACE_KINDS)
  kind: PlaceKind;

  @Nested(() => GuestView, { nullable: true })
  guest: GuestView | null;
}

export class RoomView {
  @Id()
  id: string;

  @Whole(1, 999)
  number: number;

  @OneOf(ROOM_KINDS)
  kind: RoomKind;

  @Whole(-1, 30)
  floor: number;

  @Flag()
  accessible: boolean;

  @Flag()
  closed: boolean;

  @Whole(1, 2_000_000_000)
  version: number;

  @ListOfNested(() => PlaceView, 0, 30)
  places: PlaceView[];
}

export class HouseView {
  @Id()
  id: string;

  @Text(60)
  name: string;

  @Whole(1, 366)
  defaultNights: number;

  @Whole(1, 2_000_000_000)
  version: number;

  @ListOfNested(() => RoomView, 0, 200)
  rooms: RoomView[];
}

export class WaitingView {
  @Id()
  id: string;

  @Id()
  householdId: string;

  @Day()
  neededOn: string;

  @Instant()
  requestedAt: Date;

  @ListOfNested(() => MemberView, 1, 30)
  members: MemberView[];

  @Whole(1, 2_000_000_000)
  version: number;
}

export class BoardView {
  @ListOfNested(() => HouseView, 0, 20)
  houses: HouseView[];

  @ListOfNested(() => WaitingView, 0, 200)
  waiting: WaitingView[];

  @Whole(0, 10_000)
  places: number;

  @Whole(0, 10_000)
  taken: number;

  @Whole(0, 10_000)
  families: number;

  /** Free places in rooms that are out of service. */
  @Whole(0, 10_000)
  closed: number;

  /** The largest household that fits into one room tonight. */
  @Whole(0, 30)
  largestFamily: number;
}
