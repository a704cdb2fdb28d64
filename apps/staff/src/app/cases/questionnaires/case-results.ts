import {
  assessRisk,
  type RiskAnswers,
  type RiskCase,
  type RiskLevel,
  type RiskQuestionnaireFile,
} from '@baanek/contracts';

/** The answers of a case by question, as they are filled in. */
export const answersOf = ({ answers }: Pick<RiskCase, 'answers'>): RiskAnswers =>
  Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));

/** Each case, and what its answers come to. */
export const caseResults = (
  file: RiskQuestionnaireFile,
): { one: RiskCase; found: RiskLevel; passed: boolean }[] =>
  file.cases.map(one => {
    const found = assessRisk(file, answersOf(one)).level;
    return { one, found, passed: found === one.level };
  });
