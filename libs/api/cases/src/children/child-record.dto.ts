import {
  GUARDIAN_RELATIONS,
  type GuardianRelation,
  SCHOOL_KINDS,
  type SchoolKind,
  TELLINGS,
  type Telling,
  TELLINGS_NOW,
  type TellingNow,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

const WORDS = 1000;

/** Who answers for her by law; sealed. */
export class GuardianWords {
  @OneOf(GUARDIAN_RELATIONS)
  relation: GuardianRelation;

  /** Empty where nobody is. */
  @Text(200, { empty: true })
  name: string;

  /** How to reach the guardian. */
  @Text(200, { empty: true })
  contact: string;

  /** How to speak with the guardian, and why not. */
  @Text(WORDS, { empty: true })
  remark: string;

  /** The day on which the child, of age by then, consented to the guardian being told; null while she has not. */
  @Day({ nullable: true })
  consentedOn: string | null;
}

export class ChildGuardian extends GuardianWords {
  @OneOf(TELLINGS)
  telling: Telling;

  /** Who of the household it is; null for somebody else. */
  @Id({ nullable: true })
  guardianId: string | null;
}

/** Where she learns; sealed. */
export class ChildSchool {
  @OneOf(SCHOOL_KINDS)
  schoolKind: SchoolKind;

  @Text(200, { empty: true })
  name: string;

  /** Class or group. */
  @Text(80, { empty: true })
  form: string;

  @Text(200, { empty: true })
  contact: string;

  /** Who there knows of the violence. */
  @Text(WORDS, { empty: true })
  whoKnows: string;
}

/** What she needs; sealed. */
export class ChildNeeds {
  @Text(WORDS, { empty: true })
  health: string;

  @Text(WORDS, { empty: true })
  learning: string;

  @Text(WORDS, { empty: true })
  language: string;

  /** What calms her. */
  @Text(WORDS, { empty: true })
  calms: string;
}

/** Exactly one of the three. */
export class RecordOfChild {
  @Nested(() => ChildGuardian, { nullable: true })
  guardian: ChildGuardian | null;

  @Nested(() => ChildSchool, { nullable: true })
  school: ChildSchool | null;

  @Nested(() => ChildNeeds, { nullable: true })
  needs: ChildNeeds | null;
}

export class CorrectRecordOfChild extends RecordOfChild {
  @Nested(() => Why)
  why: Why;
}

export class ChildRecordView extends RecordOfChild {
  @Id()
  id: string;

  /** Of a guardian: what she may be told today. */
  @OneOf(TELLINGS_NOW, { nullable: true })
  tellingNow: TellingNow | null;

  /** Of a guardian of the household: her code; null where it is hidden. */
  @Text(40, { nullable: true })
  guardianCode: string | null;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ChildFile {
  /** The latest first. */
  @ListOfNested(() => ChildRecordView, 0, PAGE_ROWS)
  records: ChildRecordView[];

  @Next()
  next: string | null;

  /** The first day on which she may be of age, and the first on which she is for certain; null where her birth is not known. */
  @Day({ nullable: true })
  ofAgeFrom: string | null;

  @Day({ nullable: true })
  ofAgeSurely: string | null;
}
