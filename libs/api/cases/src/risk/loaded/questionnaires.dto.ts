import {
  MOST_QUESTIONNAIRE_BYTES,
  MOST_QUESTIONNAIRES,
  QUESTIONNAIRE_RULES,
  QUESTIONNAIRE_STATES,
  type QuestionnaireRule,
  type QuestionnaireState,
  RISK_LEVELS,
  type RiskLevel,
} from '@baanek/contracts';
import { Flag, Instant, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { Type } from 'class-transformer';
import { RiskQuestionnaireView, SpokenView } from '../questionnaire.dto';
import { RiskAnswerGiven } from '../risk.dto';

/** One version of a questionnaire. */
export class QuestionnaireName {
  @Text(40)
  code: string;

  @Type(() => Number)
  @Whole(1, 10_000)
  version: number;
}

export class QuestionnaireLine extends QuestionnaireName {
  @Nested(() => SpokenView)
  name: SpokenView;

  /** It comes with the program, and no centre loaded it. */
  @Flag()
  shipped: boolean;

  @OneOf(QUESTIONNAIRE_STATES)
  state: QuestionnaireState;

  /** When it was put in use the last time; null where nobody did. */
  @Instant({ nullable: true })
  since: Date | null;

  @Text(120, { nullable: true })
  putByName: string | null;

  @Instant({ nullable: true })
  loadedAt: Date | null;

  @Text(120, { nullable: true })
  loadedByName: string | null;
}

export class QuestionnaireList {
  /** How often one was put in use; says what was seen when another one is. */
  @Whole(0, 2_000_000_000)
  turn: number;

  /** The one in use first, then the latest. */
  @ListOfNested(() => QuestionnaireLine, 1, MOST_QUESTIONNAIRES + 20)
  questionnaires: QuestionnaireLine[];
}

export class RiskCaseView {
  @Nested(() => SpokenView)
  name: SpokenView;

  @ListOfNested(() => RiskAnswerGiven, 0, 100)
  answers: RiskAnswerGiven[];

  /** What the answers have to come to. */
  @OneOf(RISK_LEVELS)
  level: RiskLevel;
}

/** A questionnaire with the cases that it was tried with, as it stands in a file. */
export class QuestionnaireFileView extends RiskQuestionnaireView {
  @ListOfNested(() => RiskCaseView, 1, 100)
  cases: RiskCaseView[];
}

/** The text of a file. */
export class QuestionnaireText {
  @Text(MOST_QUESTIONNAIRE_BYTES)
  file: string;
}

export class QuestionnaireFaultView {
  /** JSON pointer. */
  @Text(400)
  path: string;

  @OneOf(QUESTIONNAIRE_RULES)
  rule: QuestionnaireRule;

  @Text(400, { empty: true })
  detail: string;
}

export class CheckedQuestionnaire {
  /** Null where it cannot even be shown. */
  @Nested(() => QuestionnaireFileView, { nullable: true })
  file: QuestionnaireFileView | null;

  /** Why it cannot be loaded; empty where it can. */
  @ListOfNested(() => QuestionnaireFaultView, 0, 200)
  faults: QuestionnaireFaultView[];
}

/** Puts one in use from now on. */
export class PutInUse extends QuestionnaireName {
  /** `turn` of the list that was seen. */
  @Whole(0, 2_000_000_000)
  turn: number;
}
