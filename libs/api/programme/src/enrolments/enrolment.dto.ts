import {
  ENROLMENT_STATES,
  type EnrolmentState,
  PROGRAMME_SOURCES,
  type ProgrammeSource,
} from '@baanek/contracts';
import {
  Day,
  EXPORT_ROWS,
  Flag,
  Id,
  ListOfNested,
  ListQuery,
  ListWords,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Ref,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';
import { FieldWarning, PersonFields, PersonView } from '@baanek/registry';

/** A referral that was taken in. */
export class Referred extends Ref {
  /** What looks odd in what was registered, such as `register.pin`; kept as typed. */
  @ListOfNested(() => FieldWarning, 0, 10)
  warnings: FieldWarning[];
}

/** What the paper of the referring body says. */
class ReferralFields {
  @OneOf(PROGRAMME_SOURCES)
  source: ProgrammeSource;

  /** Legal basis: number and date of the order or decision; sealed. */
  @Text(1000, { empty: true })
  basis: string;

  @Day()
  referredOn: string;

  /** As the referring body asks; the law's number was not found (DOMAIN 1.5), so it is typed from the paper. */
  @Whole(1, 200)
  requiredSessions: number;
}

export class RegisterReferral extends ReferralFields {
  /** Somebody already known to the programme. */
  @Id({ optional: true, nullable: true })
  personId?: string | null;

  /** Somebody new; not together with `personId`. */
  @Nested(() => PersonFields, { optional: true, nullable: true })
  register?: PersonFields | null;
}

export class Enrol {
  @Id()
  groupId: string;

  /** Day on which the agreement was signed. */
  @Day()
  agreedOn: string;
}

export class CorrectReferral extends ReferralFields {
  /** Group and day of the agreement, of somebody who was enrolled. */
  @Nested(() => Enrol, { optional: true, nullable: true })
  enrolled?: Enrol | null;

  @Nested(() => Why)
  why: Why;
}

/** Whose referrals are shown, by their day; the latest first unless `order` says otherwise. */
export class EnrolmentQuery extends ListQuery {
  @OneOf(ENROLMENT_STATES, { optional: true })
  state?: EnrolmentState;

  /** `true`: those that were voided, and no others. */
  @OneOf(['true', 'false'], { optional: true })
  voided?: 'true' | 'false';

  /** Enrolments of one participant. */
  @Id({ optional: true })
  personId?: string;

  @OneOf(PROGRAMME_SOURCES, { optional: true })
  source?: ProgrammeSource;

  @Id({ optional: true })
  groupId?: string;

  /** First and last day of the referral. */
  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;
}

export class EnrolmentSearch extends EnrolmentQuery {
  /** The beginning of a code, or words of a name. */
  @ListWords()
  words?: string;
}

export class EnrolmentLine {
  @Id()
  id: string;

  @Id()
  personId: string;

  @Text(10)
  code: string;

  @Text(120, { empty: true })
  shortName: string;

  @Text(2, { empty: true })
  initials: string;

  @OneOf(PROGRAMME_SOURCES)
  source: ProgrammeSource;

  @OneOf(ENROLMENT_STATES)
  state: EnrolmentState;

  @Day()
  referredOn: string;

  @Whole(1, 200)
  requiredSessions: number;

  /** Sessions that count so far. */
  @Whole(0, 500)
  counted: number;

  @Id({ nullable: true })
  groupId: string | null;

  @Text(80, { nullable: true })
  groupName: string | null;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class EnrolmentPage {
  @ListOfNested(() => EnrolmentLine, 0, PAGE_ROWS)
  enrolments: EnrolmentLine[];

  @Next()
  next: string | null;

  /** A name was looked for among the latest people only. */
  @Flag()
  partial: boolean;
}

/** What is shown, as it leaves in a file. */
export class EnrolmentExport {
  @ListOfNested(() => EnrolmentLine, 0, EXPORT_ROWS)
  enrolments: EnrolmentLine[];

  /** There were more than leave in one file. */
  @Flag()
  more: boolean;
}

export class EnrolmentView extends EnrolmentLine {
  @Nested(() => PersonView)
  person: PersonView;

  @Text(1000, { empty: true })
  basis: string;

  @Day({ nullable: true })
  agreedOn: string | null;

  /** It is in no list and counts for nothing. */
  @Flag()
  voided: boolean;
}
