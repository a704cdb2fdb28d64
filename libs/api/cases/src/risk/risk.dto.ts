import { RISK_LEVELS, type RiskLevel } from '@baanek/contracts';
import {
  After,
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  PageQuery,
  Text,
  Whole,
} from '@baanek/kernel';
import { RiskQuestionnaireView } from './questionnaire.dto';

/** What was said to one question: `yes`, `no`, `not_known`, `refused`, or the code of an option. */
export class RiskAnswerGiven {
  @Text(40)
  question: string;

  @Text(40)
  answer: string;
}

export class AssessRisk {
  @Instant()
  assessedAt: string;

  /** Which questionnaire was asked, in which version. */
  @Text(40)
  questionnaire: string;

  @Whole(1, 10_000)
  questionnaireVersion: number;

  /** Each question once; what is left out was not asked. */
  @ListOfNested(() => RiskAnswerGiven, 0, 100)
  answers: RiskAnswerGiven[];

  /** The worker’s own level: never below what the answers come to. */
  @OneOf(RISK_LEVELS)
  level: RiskLevel;

  /** Why it is higher than that, or lower than the level that stood before; sealed. */
  @Text(2000, { empty: true })
  why: string;

  /** Local day; after so many days as the questionnaire says, where it is left out. */
  @Day({ optional: true })
  reassessOn?: string;
}

export class RiskLine {
  @Id()
  id: string;

  @Instant()
  assessedAt: Date;

  @Text(40)
  questionnaire: string;

  @Whole(1, 10_000)
  questionnaireVersion: number;

  @Whole(0, 100_000)
  score: number;

  /** What the answers came to then. */
  @OneOf(RISK_LEVELS)
  found: RiskLevel;

  /** What the worker decided. */
  @OneOf(RISK_LEVELS)
  level: RiskLevel;

  @Day()
  reassessOn: string;

  @Text(120)
  authorName: string;

  /** Made by mistake: left out of the history and of the level that stands. */
  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class RecordPoliceRisk {
  @OneOf(RISK_LEVELS)
  level: RiskLevel;

  /** Local day on which the police assessed. */
  @Day()
  assessedOn: string;
}

export class PoliceRiskLine extends RecordPoliceRisk {
  @Id()
  id: string;

  @Text(120)
  authorName: string;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** Risk in one case: every assessment, the latest first, what the police found, and what would be asked now. */
export class RiskQuery extends PageQuery {
  /** `policeNext` of the page before. */
  @After()
  policeAfter?: string;
}

/** A page of assessments and one of what the police found, each of which goes on by itself. */
export class RiskFile {
  @ListOfNested(() => RiskLine, 0, PAGE_ROWS)
  assessments: RiskLine[];

  @Next()
  next: string | null;

  @ListOfNested(() => PoliceRiskLine, 0, PAGE_ROWS)
  police: PoliceRiskLine[];

  @Next()
  policeNext: string | null;

  @Nested(() => RiskQuestionnaireView)
  questionnaire: RiskQuestionnaireView;
}

export class RiskView extends RiskLine {
  @Id()
  caseId: string;

  @ListOfNested(() => RiskAnswerGiven, 0, 100)
  answers: RiskAnswerGiven[];

  @Text(2000, { empty: true })
  why: string;

  /** As it was asked then. */
  @Nested(() => RiskQuestionnaireView)
  asked: RiskQuestionnaireView;
}
