import { RISK_LEVELS, type RiskLevel } from '@baanek/contracts';
import { Flag, ListOfNested, Nested, OneOf, Text, Texts, Whole } from '@baanek/kernel';

export class SpokenView {
  @Text(400)
  ru: string;

  @Text(400)
  ky: string;

  @Text(400)
  en: string;
}

export class RiskOptionView {
  @Text(40)
  code: string;

  @Nested(() => SpokenView)
  text: SpokenView;

  @Whole(0, 100)
  weight: number;

  /** It counts as a yes in rules. */
  @Flag()
  counts: boolean;
}

export class RiskQuestionView {
  @Text(40)
  id: string;

  @Nested(() => SpokenView)
  text: SpokenView;

  @Whole(0, 100)
  weight: number;

  /** Instead of yes and no. */
  @ListOfNested(() => RiskOptionView, 0, 10, { optional: true })
  options?: RiskOptionView[];
}

export class RiskBandView {
  @OneOf(RISK_LEVELS)
  level: RiskLevel;

  @Whole(0, 100_000)
  from: number;
}

export class RiskRuleView {
  @Text(40)
  id: string;

  @OneOf(RISK_LEVELS)
  level: RiskLevel;

  @Whole(1, 100, { optional: true })
  atLeast?: number;

  @Texts(100, 40)
  of: string[];

  @Nested(() => SpokenView)
  text: SpokenView;
}

export class ReassessAfterView {
  @Whole(1, 366)
  standard: number;

  @Whole(1, 366)
  medium: number;

  @Whole(1, 366)
  high: number;
}

/** A questionnaire as it was asked in one version. */
export class RiskQuestionnaireView {
  @Text(40)
  code: string;

  @Whole(1, 10_000)
  version: number;

  @Nested(() => SpokenView)
  name: SpokenView;

  @Nested(() => SpokenView)
  notice: SpokenView;

  @ListOfNested(() => RiskQuestionView, 1, 100)
  questions: RiskQuestionView[];

  @ListOfNested(() => RiskBandView, 1, 3)
  bands: RiskBandView[];

  @ListOfNested(() => RiskRuleView, 0, 100)
  rules: RiskRuleView[];

  @Nested(() => ReassessAfterView)
  reassessAfter: ReassessAfterView;
}
