import { PLACE_KINDS, PLACE_PRIORITIES, type PlaceKind, type PlacePriority } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfIds, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { MemberView } from '@baanek/registry';
import { ClosureView, RoomIdentity, RulesFields } from '../house/house.dto';

/** Nights away, with the places kept. */
export class AbsenceView {
  @Id()
  id: string;

  @Day()
  from: string;

  @Day()
  to: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** Who is on a place: a code and what the night shift must know, never a name. */
export class GuestView {
  @Id()
  stayId: string;

  @Whole(1, 2_000_000_000)
  stayVersion: number;

  /** `held`: on their way, the place is kept until `holdUntil`. */
  @OneOf(['held', 'active'])
  state: 'held' | 'active';

  @Instant({ nullable: true })
  holdUntil: Date | null;

  /** Null while a place is held for somebody of whom only the shape is known. */
  @Id({ nullable: true })
  personId: string | null;

  @Id({ nullable: true })
  householdId: string | null;

  /** Code of the head of the household; empty when it has none here yet. */
  @Text(10, { empty: true })
  code: string;

  @Text(10)
  part: string;

  @Text(10)
  sex: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  @Flag()
  wheelchair: boolean;

  /** Null while they are on their way. */
  @Day({ nullable: true })
  admittedOn: string | null;

  @Day()
  plannedEnd: string;

  /** The day on the signed agreement. */
  @Day({ nullable: true })
  agreementOn: string | null;

  /** Present or coming. */
  @Nested(() => AbsenceView, { nullable: true })
  absence: AbsenceView | null;

  /** Until when a longer stay is asked for and not decided. */
  @Day({ nullable: true })
  extensionUntil: string | null;
}

export class PlaceView {
  @Id()
  id: string;

  @Whole(1, 99)
  number: number;

  @OneOf(PLACE_KINDS)
  kind: PlaceKind;

  /** For the half of a wide bed: the bed. */
  @Id({ nullable: true })
  besideId: string | null;

  @Nested(() => GuestView, { nullable: true })
  guest: GuestView | null;
}

export class RoomView extends RoomIdentity {
  /** Nobody is placed here tonight. */
  @Flag()
  closed: boolean;

  /** Nights it is closed, from tonight on. */
  @ListOfNested(() => ClosureView, 0, 100)
  closures: ClosureView[];

  /** Rooms a door leads to. */
  @ListOfIds(0, 20)
  doors: string[];

  @ListOfNested(() => PlaceView, 0, 30)
  places: PlaceView[];
}

export class HouseView {
  @Id()
  id: string;

  @Text(60)
  name: string;

  /** In force today. */
  @Nested(() => RulesFields)
  rules: RulesFields;

  @Whole(1, 2_000_000_000)
  version: number;

  @ListOfNested(() => RoomView, 0, 200)
  rooms: RoomView[];
}

export class WaitingHouseholdView {
  @Id()
  id: string;

  @Id()
  householdId: string;

  @Day()
  neededOn: string;

  @Instant()
  requestedAt: Date;

  @OneOf(PLACE_PRIORITIES)
  priority: PlacePriority;

  @Flag()
  quiet: boolean;

  @Flag()
  isolation: boolean;

  @ListOfNested(() => MemberView, 1, 30)
  members: MemberView[];

  @Whole(1, 2_000_000_000)
  version: number;
}

export class BoardView {
  @ListOfNested(() => HouseView, 0, 20)
  houses: HouseView[];

  @ListOfNested(() => WaitingHouseholdView, 0, 200)
  waiting: WaitingHouseholdView[];

  @Whole(0, 10_000)
  places: number;

  /** Slept in; held places are counted apart. */
  @Whole(0, 10_000)
  taken: number;

  @Whole(0, 10_000)
  held: number;

  @Whole(0, 10_000)
  families: number;

  /** Free places in rooms that are out of service. */
  @Whole(0, 10_000)
  closed: number;
}
