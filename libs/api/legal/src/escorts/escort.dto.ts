import {
  ESCORT_WISHES,
  type EscortWish,
  ESCORT_KINDS,
  ESCORT_OUTCOMES,
  ESCORT_STATES,
  type EscortKind,
  type EscortOutcome,
  type EscortState,
} from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfIds, Nested, OneOf, Text, Whole, Why } from '@baanek/kernel';

class EscortNeeds {
  @OneOf(ESCORT_KINDS)
  kind: EscortKind;

  /** Court or office, never a shelter; sealed. */
  @Text(300)
  place: string;

  @Text(300, { empty: true })
  meetingPoint: string;

  /** What the worker must know to keep both safe; sealed. */
  @Text(1000, { empty: true })
  safetyRemark: string;

  @OneOf(ESCORT_WISHES)
  wish: EscortWish;

  @Flag()
  interpreter: boolean;

  @Flag()
  car: boolean;
}

export class EscortTimes extends EscortNeeds {
  /** When they set out; at most a day before the start. */
  @Instant()
  leavesAt: string;

  /** When the hearing or appointment begins. */
  @Instant()
  startsAt: string;

  /** When they are back, at the latest; at most two days after setting out. */
  @Instant()
  endsAt: string;

  /** That the places which are dangerous to her were looked at; see `cases.dangers_unread`. */
  @Flag({ optional: true })
  dangersRead?: boolean;
}

export class RequestEscort extends EscortTimes {
  @Id()
  caseId: string;

  /** The escort that was put off to this date. */
  @Id({ optional: true, nullable: true })
  postponedFrom?: string | null;
}

export class AssignEscortWorker {
  @Id()
  workerId: string;
}

export class RecordOutcome {
  @OneOf(ESCORT_OUTCOMES)
  outcome: EscortOutcome;

  /** Sealed. */
  @Text(2000, { empty: true })
  words: string;
}

export class CorrectEscort extends EscortTimes {
  @Nested(() => Why)
  why: Why;
}

export class CorrectOutcome extends RecordOutcome {
  @Nested(() => Why)
  why: Why;
}

export class EscortsQuery {
  /** Local date of the first day. */
  @Day()
  from: string;

  /** Local date of the last day; at most 31 days later. */
  @Day()
  to: string;

  /** `true`: those that were voided, and no others. */
  @OneOf(['true', 'false'], { optional: true })
  voided?: 'true' | 'false';
}

/** All an escort worker may know. */
export class OwnEscortView extends EscortNeeds {
  @Id()
  id: string;

  @OneOf(ESCORT_STATES)
  state: EscortState;

  @Text(10)
  clientCode: string;

  @Instant()
  leavesAt: Date;

  @Instant()
  startsAt: Date;

  @Instant()
  endsAt: Date;

  @OneOf(ESCORT_OUTCOMES, { nullable: true })
  outcome: EscortOutcome | null;

  @Text(2000, { empty: true })
  words: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class EscortView extends OwnEscortView {
  @Flag()
  voided: boolean;

  @Id()
  caseId: string;

  @Id({ nullable: true })
  workerId: string | null;

  @Text(120, { empty: true })
  workerName: string;

  /** She works here no more, or accompanies nobody now: somebody else has to go. */
  @Flag()
  workerLeft: boolean;

  @Id({ nullable: true })
  postponedFrom: string | null;

  /** Colleagues who do not go with her; why is in her file, for those who may read it. */
  @ListOfIds(0, 100)
  notWith: string[];

  /** There are places or people that are dangerous to her: whoever may not read them asks her worker. */
  @Flag()
  dangers: boolean;
}
