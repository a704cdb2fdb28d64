import {
  CASE_KINDS,
  CASE_STAGES,
  CASE_STATES,
  type CaseKind,
  type CaseStage,
  type CaseState,
  MISSING_FACTS,
  type MissingFact,
  type Oblast,
  OBLASTS,
  RISK_LEVELS,
  type RiskLevel,
  VIOLENCE_TYPES,
  type ViolenceType,
} from '@baanek/contracts';
import {
  Day,
  EXPORT_ROWS,
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfNested,
  ListQuery,
  ListWords,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
} from '@baanek/kernel';

const CASE_SORTS = ['opened', 'code', 'lastSession', 'risk'] as const;
/** A level, or `none` for cases that nobody has assessed. */
const RISK_FILTERS = [...RISK_LEVELS, 'none'] as const;
/** A fact, or `any` for cases that lack one at least. */
const LACK_FILTERS = [...MISSING_FACTS, 'any'] as const;
type CaseSort = (typeof CASE_SORTS)[number];

/**
 * Which cases are shown, by the day they were opened, by code or by their last session; the latest first unless `order` says
 * otherwise, and those without a session last in either order.
 */
export class CaseQuery extends ListQuery {
  @OneOf(CASE_SORTS, { optional: true })
  sort?: CaseSort;

  @OneOf(CASE_STATES, { optional: true })
  state?: CaseState;

  /** `true`: only cases one is named in. */
  @OneOf(['true', 'false'], { optional: true })
  mine?: 'true' | 'false';

  /** Somebody who is named in them. */
  @Id({ optional: true })
  worker?: string;

  @OneOf(CASE_KINDS, { optional: true })
  kind?: CaseKind;

  /** First and last day on which they were opened. */
  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;

  /** `true`: only open cases with a part that nobody has who works here. */
  @OneOf(['true', 'false'], { optional: true })
  unattended?: 'true' | 'false';

  /** The level of risk that stands. */
  @OneOf(RISK_FILTERS, { optional: true })
  risk?: (typeof RISK_FILTERS)[number];

  /** `true`: only those whose risk should have been assessed again before today. */
  @OneOf(['true', 'false'], { optional: true })
  reassess?: 'true' | 'false';

  /** `true`: only open cases in which nothing is planned: no task to be done, and no goal that is not reached. */
  @OneOf(['true', 'false'], { optional: true })
  planless?: 'true' | 'false';

  /** How far they have come. */
  @OneOf(CASE_STAGES, { optional: true })
  stage?: CaseStage;

  /** `true`: only open cases in which something should have been done before today. */
  @OneOf(['true', 'false'], { optional: true })
  late?: 'true' | 'false';

  /** A type of violence told of in an incident of the case, or in an appeal of its client that the asker may read. */
  @OneOf(VIOLENCE_TYPES, { optional: true })
  violence?: ViolenceType;

  /** Where the client lives. */
  @OneOf(OBLASTS, { optional: true })
  oblast?: Oblast;

  /** `true`: the words of the next steps are opened as well. */
  @OneOf(['true', 'false'], { optional: true })
  steps?: 'true' | 'false';

  /** What is missing on file. */
  @OneOf(LACK_FILTERS, { optional: true })
  lacks?: (typeof LACK_FILTERS)[number];

  /** `true`: what is missing is told of each. */
  @OneOf(['true', 'false'], { optional: true })
  facts?: 'true' | 'false';

  /** `true`: only open cases whose client nobody has met yet, and who has waited for longer than `WAIT_DAYS`. */
  @OneOf(['true', 'false'], { optional: true })
  waiting?: 'true' | 'false';

  /** `true`: only those whose client was met first within the last `FIRST_MEETING_DAYS`. */
  @OneOf(['true', 'false'], { optional: true })
  met?: 'true' | 'false';

  /** `true`: how long each waited for the first meeting is told. */
  @OneOf(['true', 'false'], { optional: true })
  waits?: 'true' | 'false';

  /** Cases of one person. */
  @Id({ optional: true })
  personId?: string;
}

export class CaseSearch extends CaseQuery {
  /** The beginning of a code, or words of a name: of anybody where the asker may open any file, else in her own cases. */
  @ListWords()
  words?: string;
}

export class CaseLine {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @Text(120, { empty: true })
  shortName: string;

  @Text(2, { empty: true })
  initials: string;

  @OneOf(CASE_KINDS)
  kind: CaseKind;

  @OneOf(CASE_STATES)
  state: CaseState;

  /** How far it has come, by what is in it. */
  @OneOf(CASE_STAGES)
  stage: CaseStage;

  @Instant()
  openedAt: Date;

  /** Names of those who work on it. */
  @Text(1000, { empty: true })
  workers: string;

  /** Open, and nobody who works here has it, or one of its parts. */
  @Flag()
  unattended: boolean;

  @Instant({ nullable: true })
  lastSessionAt: Date | null;

  /** The level that stands, by the last assessment of risk; null where nobody has assessed it. */
  @OneOf(RISK_LEVELS, { nullable: true })
  riskLevel: RiskLevel | null;

  @Instant({ nullable: true })
  riskAt: Date | null;

  @Day({ nullable: true })
  reassessOn: string | null;

  /** What is to be done next; null where nothing is planned, or `steps` was not asked for. */
  @Text(500, { nullable: true })
  nextStep: string | null;

  /** By when it is to be done. */
  @Day({ nullable: true })
  nextStepOn: string | null;

  /** What is missing on file; empty where `facts` was not asked for. */
  @ListOf(MISSING_FACTS, MISSING_FACTS.length)
  missing: MissingFact[];

  /**
   * Days from her appeal to the first meeting, or until today. Null where `waits` was not asked for, and where the case was
   * closed before anybody met her.
   */
  @Whole(0, 100_000, { nullable: true })
  waitedDays: number | null;

  /** Somebody has met her. */
  @Flag()
  met: boolean;
}

export class CasePage {
  @ListOfNested(() => CaseLine, 0, PAGE_ROWS)
  cases: CaseLine[];

  @Next()
  next: string | null;

  /** A name was looked for among the latest people only. */
  @Flag()
  partial: boolean;
}

/** What is shown, as it leaves in a file. */
export class CaseExport {
  @ListOfNested(() => CaseLine, 0, EXPORT_ROWS)
  cases: CaseLine[];

  /** There were more than leave in one file. */
  @Flag()
  more: boolean;
}
