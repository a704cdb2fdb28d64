/** From the lowest to the highest; the order is what “raise” and “at least” mean. */
export const RISK_LEVELS = ['standard', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Answers that every question takes; one that was not asked has none. Only `yes` and options that count raise a level. */
export const RISK_ANSWERS = ['yes', 'no', 'not_known', 'refused'] as const;

/** Answers to one questionnaire by the id of the question: one of `RISK_ANSWERS`, or the code of an option. */
export type RiskAnswers = Readonly<Record<string, string | undefined>>;

/** Text in every language of the interface. */
export interface Spoken {
  ru: string;
  ky: string;
  en: string;
}

interface RiskOption {
  code: string;
  text: Spoken;
  weight: number;
  /** It counts as a yes in rules. */
  counts: boolean;
}

export interface RiskQuestion {
  id: string;
  text: Spoken;
  /** What a yes adds to the score. */
  weight: number;
  /** Instead of yes and no. */
  options?: readonly RiskOption[];
}

/** What a question takes as an answer. */
export const answersTaken = ({ options }: Pick<RiskQuestion, 'options'>): readonly string[] =>
  options ? [...options.map(({ code }) => code), ...RISK_ANSWERS.slice(2)] : RISK_ANSWERS;

/** Raises the level to at least `level` when so many of these questions are answered with a yes; one of them where no number is given. */
interface RiskRule {
  id: string;
  level: RiskLevel;
  atLeast?: number;
  of: readonly string[];
  /** Why, in the words of whoever reads the result. */
  text: Spoken;
}

/** A questionnaire of risk as data. One version is never changed: another one is loaded beside it. */
export interface RiskQuestionnaire {
  code: string;
  version: number;
  name: Spoken;
  /** What it is worth, shown wherever it is filled in: validated or not, by whom. */
  notice: Spoken;
  questions: readonly RiskQuestion[];
  /** The score from which a level begins; the first begins at nought. */
  bands: readonly { level: RiskLevel; from: number }[];
  rules: readonly RiskRule[];
  /** Days until it should be done again, by the level. */
  reassessAfter: Readonly<Record<RiskLevel, number>>;
}

/** A rule that applies, and the questions whose answers made it apply. */
export interface AppliedRule extends RiskRule {
  yes: readonly string[];
}

/** What answers come to. */
export interface RiskResult {
  score: number;
  level: RiskLevel;
  /** Rules that apply. */
  rules: readonly AppliedRule[];
  /** How many questions have an answer, and how many of these a yes. */
  asked: number;
  yes: number;
  /** The level if everything without a plain answer were a yes. */
  atMost: RiskLevel;
}
