import {
  ESCORT_WISHES,
  type EscortWish,
  TRIP_KINDS,
  TRIP_OUTCOMES,
  TRIP_STATES,
  type TripKind,
  type TripOutcome,
  type TripState,
} from '@baanek/contracts';
import { Day, Flag, Id, Instant, OneOf, Text, Whole } from '@baanek/kernel';

class TripNeeds {
  @OneOf(TRIP_KINDS)
  kind: TripKind;

  /** Court or office, never a shelter; sealed. */
  @Text(300)
  place: string;

  @Text(300, { empty: true })
  meetingPoint: string;

  /** What the escort must know to keep both safe; sealed. */
  @Text(1000, { empty: true })
  safetyRemark: string;

  @OneOf(ESCORT_WISHES)
  wish: EscortWish;

  @Flag()
  interpreter: boolean;

  @Flag()
  car: boolean;
}

export class RequestTrip extends TripNeeds {
  @Id()
  caseId: string;

  /** When they set out; at most a day before the start. */
  @Instant()
  leavesAt: string;

  /** When the hearing or appointment begins. */
  @Instant()
  startsAt: string;

  /** When they are back, at the latest; at most two days after setting out. */
  @Instant()
  endsAt: string;

  /** The trip that was put off to this date. */
  @Id({ optional: true, nullable: true })
  postponedFrom?: string | null;
}

export class AssignEscort {
  @Id()
  escortId: string;
}

export class RecordOutcome {
  @OneOf(TRIP_OUTCOMES)
  outcome: TripOutcome;

  /** Sealed. */
  @Text(2000, { empty: true })
  words: string;
}

export class TripQuery {
  /** Local date of the first day. */
  @Day()
  from: string;

  /** Local date of the last day; at most 31 days later. */
  @Day()
  to: string;
}

/** All an escort may know. */
export class OwnTripView extends TripNeeds {
  @Id()
  id: string;

  @OneOf(TRIP_STATES)
  state: TripState;

  @Text(10)
  clientCode: string;

  @Instant()
  leavesAt: Date;

  @Instant()
  startsAt: Date;

  @Instant()
  endsAt: Date;

  @OneOf(TRIP_OUTCOMES, { nullable: true })
  outcome: TripOutcome | null;

  @Text(2000, { empty: true })
  words: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class TripView extends OwnTripView {
  @Id()
  caseId: string;

  @Id({ nullable: true })
  escortId: string | null;

  @Text(120, { empty: true })
  escortName: string;

  @Id({ nullable: true })
  postponedFrom: string | null;
}
