import { answersTaken, type RiskAnswers, type RiskQuestionnaire } from '@baanek/contracts';
import { invalidField } from '@baanek/kernel';
import type { RiskAnswerGiven } from './risk.dto';

/** Answers by question. Refuses one to a question that is not asked, one given twice, and one that it does not take. */
export function answersTo({ questions }: RiskQuestionnaire, given: readonly RiskAnswerGiven[]): RiskAnswers {
  const answers: Record<string, string> = {};
  given.forEach(({ question, answer }, i) => {
    const asked = questions.find(({ id }) => id === question);
    if (!asked || Object.hasOwn(answers, question)) throw invalidField(`answers.${i}.question`, 'exists');
    if (!answersTaken(asked).includes(answer)) throw invalidField(`answers.${i}.answer`, 'isIn');
    answers[question] = answer;
  });
  return answers;
}
