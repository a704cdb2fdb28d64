import {
  INCIDENT_FLAGS,
  INCIDENT_PLACES,
  type IncidentFlag,
  type IncidentPlace,
  INJURIES,
  type Injury,
  type Relation,
  RELATIONS,
  REPORTED_TO,
  type ReportedTo,
  VIOLENCE_TYPES,
  type ViolenceType,
  WITNESS_COUNTS,
  type WitnessCount,
  YES_NO,
  type YesNo,
} from '@baanek/contracts';
import {
  Flag,
  Id,
  Instant,
  ListOfIds,
  ListOfNested,
  Nested,
  OneOf,
  Pattern,
  SomeOf,
  Text,
  Whole,
  Why,
  Next,
  PAGE_ROWS,
} from '@baanek/kernel';

/** What was answered of one flag. */
export class FlagAnswer {
  @OneOf(INCIDENT_FLAGS)
  flag: IncidentFlag;

  @OneOf(YES_NO)
  answer: YesNo;
}

/** What the lists tell of an incident. A null where an answer stands: it was not asked. */
class IncidentFacts {
  /** `2026`, `2026-11` or `2026-11-20`; null where none is known. */
  @Pattern(/^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 10, { nullable: true })
  happenedOn: string | null;

  /** One or several; `not_known` stands alone. */
  @SomeOf(VIOLENCE_TYPES, 1)
  violence: ViolenceType[];

  /** Each flag once; what is left out was not asked. */
  @ListOfNested(() => FlagAnswer, 0, INCIDENT_FLAGS.length)
  flags: FlagAnswer[];

  @OneOf(INCIDENT_PLACES, { nullable: true })
  placeKind: IncidentPlace | null;

  @OneOf(INJURIES, { nullable: true })
  injuries: Injury | null;

  @OneOf(WITNESS_COUNTS, { nullable: true })
  adultsSaw: WitnessCount | null;

  /** A child who saw it is a victim by law. */
  @OneOf(YES_NO, { nullable: true })
  childrenSaw: YesNo | null;

  /** Whether it was reported before, and to whom. */
  @OneOf(YES_NO, { nullable: true })
  reported: YesNo | null;

  @SomeOf(REPORTED_TO, 0)
  reportedTo: ReportedTo[];

  /** What the alleged perpetrator is to her. */
  @OneOf(RELATIONS)
  relation: Relation;

  @OneOf(YES_NO, { nullable: true })
  livesTogether: YesNo | null;
}

class IncidentFields extends IncidentFacts {
  /** Children of her household who saw it. */
  @ListOfIds(0, 30)
  childIds: string[];

  @Text(8000, { empty: true })
  what: string;

  @Text(500, { empty: true })
  place: string;

  /** Name of the alleged perpetrator, where it was told; it is looked up nowhere. */
  @Text(200, { empty: true })
  perpetrator: string;

  /** Number in the register of the police. */
  @Text(60, { empty: true })
  policeNumber: string;
}

export class RecordIncident extends IncidentFields {}

export class CorrectIncident extends IncidentFields {
  @Nested(() => Why)
  why: Why;
}

export class IncidentLine extends IncidentFacts {
  @Id()
  id: string;

  @Instant()
  recordedAt: Date;

  @Text(120)
  authorName: string;

  /** Children of her household who saw it. */
  @Whole(0, 30)
  childCount: number;

  /** Whether the name of the alleged perpetrator is on record. */
  @Flag()
  named: boolean;

  /** Left out of the history; it was recorded by mistake. */
  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A child who saw it. */
export class WitnessChild {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @Text(120, { empty: true })
  shortName: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  /** The child’s own open case, for those who may see every case of the centre. */
  @Id({ nullable: true })
  caseId: string | null;
}

export class IncidentView extends IncidentFields {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Instant()
  recordedAt: Date;

  @Text(120)
  authorName: string;

  @ListOfNested(() => WitnessChild, 0, 30)
  children: WitnessChild[];

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class IncidentPage {
  @ListOfNested(() => IncidentLine, 0, PAGE_ROWS)
  incidents: IncidentLine[];

  @Next()
  next: string | null;
}
