import {
  AGE_BANDS,
  type AgeBand,
  APPEAL_KINDS,
  APPEAL_OUTCOMES,
  type AppealKind,
  type AppealOutcome,
  type Channel,
  CHANNELS,
  LOGGED_OUTCOMES,
  type LoggedOutcome,
  type Oblast,
  OBLASTS,
  type Relation,
  RELATIONS,
  type Service,
  SERVICE_LANGUAGES,
  type ServiceLanguage,
  SERVICES,
  type Sex,
  SEXES,
  VIOLENCE_TYPES,
  type ViolenceType,
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
  Ref,
  SomeOf,
  Text,
  Whole,
  Why,
  ListQuery,
  ListWords,
  EXPORT_ROWS,
  PAGE_ROWS,
} from '@baanek/kernel';
import { FieldWarning, RegisterPerson } from '@baanek/registry';

/** What is counted of a call or visit; nothing here names anybody. */
class AppealFacts {
  @OneOf(CHANNELS)
  channel: Channel;

  @OneOf(SEXES)
  sex: Sex;

  @OneOf(AGE_BANDS)
  ageBand: AgeBand;

  /** One or several; `not_known` stands alone. */
  @SomeOf(VIOLENCE_TYPES, 1)
  violence: ViolenceType[];

  @OneOf(RELATIONS)
  relation: Relation;

  @OneOf(OBLASTS)
  oblast: Oblast;

  @OneOf(SERVICE_LANGUAGES)
  language: ServiceLanguage;

  @Whole(0, 30, { nullable: true, optional: true })
  children?: number | null;

  @SomeOf(SERVICES, 0)
  services: Service[];
}

export class LogAppeal extends AppealFacts {
  @Instant()
  happenedAt: string;

  @OneOf(APPEAL_OUTCOMES)
  outcome: AppealOutcome;

  /** Sealed. */
  @Text(5000, { empty: true, optional: true })
  reason?: string;

  /** Sealed. */
  @Text(5000, { empty: true, optional: true })
  advice?: string;

  /** Somebody on file. */
  @Id({ optional: true, nullable: true })
  personId?: string | null;

  /** Somebody to register in the same step; not together with `personId`. */
  @Nested(() => RegisterPerson, { optional: true, nullable: true })
  register?: RegisterPerson | null;

  /** Opens a case in the same step; needs a person. */
  @Flag({ optional: true })
  openCase?: boolean;
}

/** What an appeal was about, without whom. */
export type AppealDetails = Omit<LogAppeal, 'register' | 'openCase' | 'personId'>;

/**
 * Somebody asks whether a person is here, or was. Nothing personal is required, nobody is looked up, and the answer is
 * the same for everyone, on file or not: say the same words to every caller, and offer help to the caller.
 */
export class LogCallerEnquiry {
  @Instant()
  happenedAt: string;

  @OneOf(CHANNELS)
  channel: Channel;

  /** Whom the caller named and what was said, as typed. Sealed; `reason` when the appeal is read. */
  @Text(5000, { empty: true, optional: true })
  about?: string;
}

export class AppealLogged extends Ref {
  @Id({ nullable: true })
  personId: string | null;

  @Text(10, { nullable: true })
  code: string | null;

  @Id({ nullable: true })
  householdId: string | null;

  @Id({ nullable: true })
  caseId: string | null;

  /** What looks odd in what was registered, such as `register.pin`; kept as typed. */
  @ListOfNested(() => FieldWarning, 0, 100)
  warnings: FieldWarning[];
}

/** Whose appeal it is: `personId`, or `register`, or nobody on file. */
export class LinkPerson {
  @Id({ optional: true, nullable: true })
  personId?: string | null;

  @Nested(() => RegisterPerson, { optional: true, nullable: true })
  register?: RegisterPerson | null;

  /** Opens a case in the same step; needs a person. */
  @Flag({ optional: true })
  openCase?: boolean;

  /** Needed where the appeal is somebody's already. */
  @Nested(() => Why, { optional: true, nullable: true })
  why?: Why | null;
}

export class CorrectAppeal extends AppealFacts {
  @Instant()
  happenedAt: string;

  @OneOf(APPEAL_OUTCOMES)
  outcome: AppealOutcome;

  @Text(5000, { empty: true })
  reason: string;

  @Text(5000, { empty: true })
  advice: string;

  @Nested(() => Why)
  why: Why;
}

export class CorrectCallerEnquiry {
  @Instant()
  happenedAt: string;

  @OneOf(CHANNELS)
  channel: Channel;

  @Text(5000, { empty: true })
  about: string;

  @Nested(() => Why)
  why: Why;
}

/** What of the journal is shown, by the time of the call; the latest first unless `order` says otherwise. */
export class AppealQuery extends ListQuery {
  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;

  @OneOf(CHANNELS, { optional: true })
  channel?: Channel;

  @OneOf(APPEAL_KINDS, { optional: true })
  kind?: AppealKind;

  @OneOf(VIOLENCE_TYPES, { optional: true })
  violence?: ViolenceType;

  @OneOf(OBLASTS, { optional: true })
  oblast?: Oblast;

  @OneOf(LOGGED_OUTCOMES, { optional: true })
  outcome?: LoggedOutcome;

  /** Who logged it. */
  @Id({ optional: true })
  loggedBy?: string;

  /** `true`: those that were voided, and no others. */
  @OneOf(['true', 'false'], { optional: true })
  voided?: 'true' | 'false';
}

export class AppealSearch extends AppealQuery {
  /** The beginning of a client’s code, or words of her name. */
  @ListWords()
  words?: string;
}

export class AppealLine extends AppealFacts {
  @Id()
  id: string;

  /** `asks_about_somebody`: a caller asked about a person; every fact is `not_known`, no client can be linked. */
  @OneOf(APPEAL_KINDS)
  kind: AppealKind;

  @Instant()
  happenedAt: Date;

  /** `nothing_told` where a caller asked about somebody, and only there. */
  @OneOf(LOGGED_OUTCOMES)
  outcome: LoggedOutcome;

  /** Somebody who appealed before, or had a case, by what is on file now. */
  @Flag()
  repeat: boolean;

  /** Left out of lists and figures. */
  @Flag()
  voided: boolean;

  @Id({ nullable: true })
  personId: string | null;

  /** Code of the client, if she is on file. */
  @Text(10, { nullable: true })
  code: string | null;

  @Text(120, { empty: true })
  loggedBy: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class AppealPage {
  @ListOfNested(() => AppealLine, 0, PAGE_ROWS)
  appeals: AppealLine[];

  @Next()
  next: string | null;

  /** A name was looked for among the latest people only. */
  @Flag()
  partial: boolean;
}

/** What is shown, as it leaves in a file. */
export class AppealExport {
  @ListOfNested(() => AppealLine, 0, EXPORT_ROWS)
  appeals: AppealLine[];

  /** There were more than leave in one file. */
  @Flag()
  more: boolean;
}

export class AppealView extends AppealLine {
  @Text(5000, { empty: true })
  reason: string;

  @Text(5000, { empty: true })
  advice: string;
}
