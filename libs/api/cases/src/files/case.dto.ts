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
  MISSING_FACTS,
  type MissingFact,
  RISK_LEVELS,
  type RiskLevel,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfNested,
  Nested,
  OneOf,
  Text,
  Texts,
  Whole,
} from '@baanek/kernel';
import { MemberView, PersonView } from '@baanek/registry';

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

/** What is told of the open case of a parent or a child of her household that the asker may not open. */
export class RelativeCase {
  @Id()
  personId: string;

  /** Who works on it. */
  @Texts(20, 120)
  workers: string[];

  /** The day of its next appointment; null where none is planned. */
  @Day({ nullable: true })
  nextOn: string | null;
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

  /** Those of a parent or a child that she may not open, where she works on this one: who works there, and when it goes on. */
  @ListOfNested(() => RelativeCase, 0, 30)
  relatives: RelativeCase[];

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

  /** She reads it only because she is asked for a second opinion: until she has answered, and without changing anything. */
  @Flag()
  consulted: boolean;

  /** What a report, a paper or the work needs, and is not on file. */
  @ListOf(MISSING_FACTS, MISSING_FACTS.length)
  missing: MissingFact[];

  /** The asker may log sessions and read their notes. */
  @Flag()
  counselling: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}
