import { RISK_ANSWERS, type RiskAnswers, type RiskQuestion, type RiskQuestionnaire } from '@baanek/contracts';
import type { Words } from '../../core/i18n/words';

type Spoken = keyof RiskQuestion['text'];

/** An answer in words; of a question that has none, that it was not asked. */
export function answerText(
  words: Words,
  spoken: Spoken,
  { id, options }: RiskQuestion,
  given: RiskAnswers,
): string {
  const answer = given[id];
  const option = options?.find(({ code }) => code === answer);
  if (option) return option.text[spoken];
  return answer ? words.code('riskAnswer', answer) : words.of('risk.notAsked');
}

/** The first question that has no answer yet. */
export const firstUnanswered = (
  { questions }: Pick<RiskQuestionnaire, 'questions'>,
  given: RiskAnswers,
): number => questions.findIndex(({ id }) => !given[id]);

/** Answers beside every question takes its own: not known, and prefers not to say. */
export const UNSAID = RISK_ANSWERS.slice(2);
