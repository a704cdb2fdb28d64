import type { RiskLevel, RiskQuestionnaire, Spoken } from './questionnaire';

/** Answers whose level is known beforehand: what a questionnaire is tried with before it is used. */
export interface RiskCase {
  name: Spoken;
  answers: readonly { question: string; answer: string }[];
  /** What the answers have to come to. */
  level: RiskLevel;
}

/** A questionnaire with its cases, as it stands in a file. */
export interface RiskQuestionnaireFile extends RiskQuestionnaire {
  cases: readonly RiskCase[];
}

/** The most bytes of a file; as text of a request it stays under the limit of one. */
export const MOST_QUESTIONNAIRE_BYTES = 192 * 1024;
/** Versions that a centre may keep. */
export const MOST_QUESTIONNAIRES = 100;

/** Whether a version is asked, was asked before, or never was. */
export const QUESTIONNAIRE_STATES = ['in_use', 'replaced', 'draft'] as const;
export type QuestionnaireState = (typeof QUESTIONNAIRE_STATES)[number];

/** What may be wrong with a file. */
export const QUESTIONNAIRE_RULES = [
  'too_large',
  'not_json',
  'type',
  'missing',
  'unknown',
  'too_long',
  'at_least',
  'at_most',
  'fewest',
  'most',
  'one_of',
  'code',
  'blank',
  'markup',
  'unprintable',
  'twice',
  'reserved',
  'no_question',
  'no_answer',
  'too_few_named',
  'lowest_band',
  'rising_band',
  'lowers',
  'shipped',
  'old_version',
  'case_fails',
] as const;
export type QuestionnaireRule = (typeof QUESTIONNAIRE_RULES)[number];

/** Where something is wrong, by which rule, and what was found or would be right. */
export interface QuestionnaireFault {
  /** JSON pointer: `/questions/0/text`. */
  path: string;
  rule: QuestionnaireRule;
  detail: string;
}
