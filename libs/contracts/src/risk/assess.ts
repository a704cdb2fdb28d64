import {
  type AppliedRule,
  RISK_LEVELS,
  type RiskAnswers,
  type RiskLevel,
  type RiskQuestion,
  type RiskQuestionnaire,
  type RiskResult,
} from './questionnaire';

/** The higher of two levels. */
export const higherRisk = (a: RiskLevel, b: RiskLevel): RiskLevel =>
  RISK_LEVELS[Math.max(RISK_LEVELS.indexOf(a), RISK_LEVELS.indexOf(b))] ?? a;

/**
 * What answers come to. Pure. Only a yes, or an option that counts, raises anything: “no”, “not known”, “prefers not to
 * say” and a question that was not asked add nothing, and take nothing away. Answers to questions that the questionnaire
 * does not have are left out.
 */
export function assessRisk(questionnaire: RiskQuestionnaire, answers: RiskAnswers): RiskResult {
  const said = questionnaire.questions.map(question => sayingOf(question, answers[question.id]));
  const found = levelOf(questionnaire, said);
  const feared = questionnaire.questions.map(question => {
    const saying = sayingOf(question, answers[question.id]);
    return saying.isPlain ? saying : worstOf(question);
  });
  return {
    ...found,
    asked: said.filter(({ isAsked }) => isAsked).length,
    yes: said.filter(({ isYes }) => isYes).length,
    atMost: levelOf(questionnaire, feared).level,
  };
}

/** What an answer adds. */
interface Weighed {
  id: string;
  isYes: boolean;
  weight: number;
}

/** What one answer means. */
interface Saying extends Weighed {
  isAsked: boolean;
  /** Answered with yes, no or an option. */
  isPlain: boolean;
}

function sayingOf({ id, options, weight }: RiskQuestion, answer: string | undefined): Saying {
  const option = options?.find(({ code }) => code === answer);
  if (option) return { id, isAsked: true, isPlain: true, isYes: option.counts, weight: option.weight };
  const isYes = !options && answer === 'yes';
  const isPlain = isYes || (!options && answer === 'no');
  const isAsked = isPlain || answer === 'not_known' || answer === 'refused';
  return { id, isAsked, isPlain, isYes, weight: isYes ? weight : 0 };
}

/** The answer that would add most. */
function worstOf({ id, options, weight }: RiskQuestion): Weighed {
  if (!options) return { id, isYes: true, weight };
  return {
    id,
    isYes: options.some(({ counts }) => counts),
    weight: Math.max(...options.map(option => option.weight)),
  };
}

function levelOf(
  { bands, rules }: RiskQuestionnaire,
  said: readonly Weighed[],
): { score: number; level: RiskLevel; rules: AppliedRule[] } {
  const score = said.reduce((sum, { weight }) => sum + weight, 0);
  const yes = new Set(said.filter(({ isYes }) => isYes).map(({ id }) => id));
  const applying = rules
    .map(rule => ({ ...rule, yes: rule.of.filter(id => yes.has(id)) }))
    .filter(rule => rule.yes.length >= (rule.atLeast ?? 1));
  const reached = [...bands.filter(({ from }) => score >= from), ...applying].map(({ level }) => level);
  return { score, rules: applying, level: reached.reduce(higherRisk, RISK_LEVELS[0]) };
}
