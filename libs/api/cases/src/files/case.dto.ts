import {
  CASE_KINDS,
  CASE_PARTS,
  CASE_STAGES,
  CASE_STATES,
  type CaseKind,
  type CasePart,
  type CaseStage,
  type CaseState,
  CLOSE_REASONS,
  type CloseReason,
  RISK_LEVELS,
  type RiskLevel,
} from '@baanek/contracts';
import {
  Day,
  EXPORT_ROWS,
  Flag,
  Id,
  Instant,
  ListOfNested,
  ListQuery,
  ListWords,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
} from '@baanek/kernel';
import { MemberView, PersonView } from '@baanek/registry';

const CASE_SORTS = ['opened', 'code', 'lastSession', 'risk'] as const;
/** A level, or `none` for cases that nobody has assessed. */
const RISK_FILTERS = [...RISK_LEVELS, 'none'] as const;
type CaseSort = (typeof CASE_SORTS)[number];

export class OpenCase {
  @Id()
  personId: string;

  @OneOf(CASE_KINDS)
  kind: CaseKind;
}

export class CloseCase {
  @OneOf(CLOSE_REASONS)
  reason: CloseReason;

  /** How the client sees it, in her words; sealed. */
  @Text(2000, { optional: true, empty: true })
  clientView?: string;

  /** She agrees that somebody asks how she is after one, three and six months. */
  @Flag({ optional: true })
  followUps?: boolean;

  /** Local day; today where it is left out. */
  @Day({ optional: true })
  closedOn?: string;
}

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

/** Who stands in for a colleague who is away. */
export class TeamCover {
  @Id()
  staffId: string;

  @Text(120)
  displayName: string;
}

export class TeamMember {
  @Id()
  id: string;

  @Id()
  staffId: string;

  @Text(120)
  displayName: string;

  @OneOf(CASE_PARTS)
  part: CasePart;

  /** Works here no more. */
  @Flag()
  left: boolean;

  /** The last day on which she is away; null while she is here. */
  @Day({ nullable: true })
  awayUntil: string | null;

  /** Who stands in for her meanwhile; null where nobody does in this case. */
  @Nested(() => TeamCover, { nullable: true })
  cover: TeamCover | null;
}

/** A case of somebody of her household. */
export class FamilyCase {
  @Id()
  personId: string;

  @Id()
  caseId: string;
}

export class CaseView {
  @Id()
  id: string;

  @OneOf(CASE_KINDS)
  kind: CaseKind;

  @OneOf(CASE_STATES)
  state: CaseState;

  /** How far it has come, by what is in it. */
  @OneOf(CASE_STAGES)
  stage: CaseStage;

  @Instant()
  openedAt: Date;

  @Nested(() => PersonView)
  person: PersonView;

  @Id({ nullable: true })
  householdId: string | null;

  @ListOfNested(() => MemberView, 0, 30)
  household: MemberView[];

  /** Cases of the others of her household that the asker may open: the open one of each, else her last. */
  @ListOfNested(() => FamilyCase, 0, 30)
  family: FamilyCase[];

  @ListOfNested(() => TeamMember, 0, 50)
  team: TeamMember[];

  /** The level that stands, by the last assessment of risk; null where nobody has assessed it. */
  @OneOf(RISK_LEVELS, { nullable: true })
  riskLevel: RiskLevel | null;

  @Instant({ nullable: true })
  riskAt: Date | null;

  @Day({ nullable: true })
  reassessOn: string | null;

  /** How many incidents are recorded and count; null where the asker may not read them. */
  @Whole(0, 100_000, { nullable: true })
  incidents: number | null;

  /** How many dangerous places and people count today; null where the asker may not read them. */
  @Whole(0, 100_000, { nullable: true })
  dangers: number | null;

  /** The asker may log sessions and read their notes. */
  @Flag()
  counselling: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}
