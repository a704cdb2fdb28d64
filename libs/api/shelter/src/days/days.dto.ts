import {
  EXTENSION_REASONS,
  type ExtensionReason,
  INCIDENT_KINDS,
  INCIDENT_MEASURES,
  type IncidentKind,
  type IncidentMeasure,
  REFUSAL_REASONS,
  type RefusalReason,
  REFUSED_TO,
  type RefusedTo,
  ROLL_CALL_MARKS,
  type RollCallMark,
} from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, OneOf, SomeOf, Text, Whole } from '@baanek/kernel';

export class AskExtension {
  /** The new planned end, later than the present one. */
  @Day()
  until: string;

  @OneOf(EXTENSION_REASONS)
  reason: ExtensionReason;
}

export class DecideExtension {
  @Flag()
  approve: boolean;
}

export class ExtensionView extends AskExtension {
  @Id()
  id: string;

  @Id()
  stayId: string;

  /** Of the head of the household. */
  @Text(10)
  code: string;

  @Day()
  plannedEnd: string;

  @Text(120)
  askedBy: string;

  @Instant()
  askedAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ExtensionList {
  /** Still to be decided, the oldest first. */
  @ListOfNested(() => ExtensionView, 0, 200)
  asked: ExtensionView[];
}

export class Away {
  /** First night away. */
  @Day()
  from: string;

  /** The night on which they sleep here again. */
  @Day()
  to: string;
}

export class RefusePlace {
  /** Of the waiting list; left out for somebody who only called. */
  @Id({ optional: true })
  requestId?: string;

  @Whole(0, 30)
  women: number;

  @Whole(0, 30)
  men: number;

  @Whole(0, 30)
  girls: number;

  @Whole(0, 30)
  boys: number;

  @OneOf(REFUSAL_REASONS)
  reason: RefusalReason;

  @OneOf(REFUSED_TO)
  sentTo: RefusedTo;
}

export class ReportIncident {
  @Id()
  houseId: string;

  @Id({ nullable: true })
  roomId: string | null;

  @Instant()
  happenedAt: string;

  @OneOf(INCIDENT_KINDS)
  kind: IncidentKind;

  @SomeOf(INCIDENT_MEASURES, 1)
  measures: IncidentMeasure[];

  @Text(4000, { empty: true })
  note: string;
}

export class IncidentView {
  @Id()
  id: string;

  @Whole(1, 999, { nullable: true })
  room: number | null;

  @Instant()
  happenedAt: Date;

  @OneOf(INCIDENT_KINDS)
  kind: IncidentKind;

  @SomeOf(INCIDENT_MEASURES, 1)
  measures: IncidentMeasure[];

  @Text(4000, { empty: true })
  note: string;

  @Text(120)
  reportedBy: string;
}

export class IncidentList {
  /** The latest first. */
  @ListOfNested(() => IncidentView, 0, 100)
  incidents: IncidentView[];
}

export class RollCallFields {
  /** The night that is called on the page of whoever marks. */
  @Day()
  night: string;

  @Id()
  personId: string;

  @OneOf(ROLL_CALL_MARKS)
  mark: RollCallMark;

  /** The mark that stood there when this one was made; null for none. */
  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  was: RollCallMark | null;
}

export class RollCallEntry {
  @Id()
  personId: string;

  @Whole(1, 999)
  room: number;

  @Whole(1, 99)
  place: number;

  /** Of the head of the household. */
  @Text(10)
  code: string;

  @Text(10)
  part: string;

  @Text(10)
  sex: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  /** The household said it would be away this night. */
  @Flag()
  expectedAway: boolean;

  /** They slept here and have left the house since. */
  @Instant({ nullable: true })
  leftAt: Date | null;

  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  mark: RollCallMark | null;

  @Text(120, { nullable: true })
  markedBy: string | null;

  @Instant({ nullable: true })
  markedAt: Date | null;
}

export class RollCallView {
  /** The night that is called: until noon still the one before. */
  @Day()
  night: string;

  @ListOfNested(() => RollCallEntry, 0, 1000)
  people: RollCallEntry[];
}
