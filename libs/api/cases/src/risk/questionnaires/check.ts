import {
  answersTaken,
  assessRisk,
  type QuestionnaireFault,
  type QuestionnaireRule,
  RISK_ANSWERS,
  RISK_LEVELS,
  type RiskQuestionnaireFile,
} from '@baanek/contracts';
import { shapeFaults } from './shape.rules';
import { textFaults } from './texts.rules';

/** Characters of what a fault says beside its place and rule. */
const MOST_DETAIL = 400;

const fault = (path: string, rule: QuestionnaireRule, detail = ''): QuestionnaireFault => ({
  ...{ path, rule, detail: detail.slice(0, MOST_DETAIL) },
});

/**
 * What is wrong with something that should be a questionnaire with its cases: where, and by which rule. Empty where it may be
 * used, but for cases that fail: `caseFaults` tells those.
 */
export function faultsOf(it: unknown): QuestionnaireFault[] {
  const misshapen = shapeFaults(it);
  if (misshapen) return misshapen;
  const file = it as RiskQuestionnaireFile;
  return [
    ...textFaults(file),
    ...questionFaults(file),
    ...ruleFaults(file),
    ...bandFaults(file),
    ...answerFaults(file),
  ];
}

/** The cases whose answers come to another level than is said there. */
export const caseFaults = (file: RiskQuestionnaireFile): QuestionnaireFault[] =>
  file.cases.flatMap(({ answers, level }, i) => {
    const given = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
    const found = assessRisk(file, given).level;
    return found === level ? [] : [fault(`/cases/${i}/level`, 'case_fails', found)];
  });

function questionFaults({ questions }: RiskQuestionnaireFile): QuestionnaireFault[] {
  return [
    ...twice(
      questions.map(({ id }) => id),
      i => `/questions/${i}/id`,
    ),
    ...questions.flatMap(({ id, options = [] }, i) => {
      const heaviest = Math.max(0, ...options.filter(({ counts }) => !counts).map(({ weight }) => weight));
      return [
        // a name that every object has would be taken for an answer
        ...(id in {} ? [fault(`/questions/${i}/id`, 'reserved', id)] : []),
        ...twice(
          options.map(({ code }) => code),
          j => `/questions/${i}/options/${j}/code`,
        ),
        ...options.flatMap(({ code, counts, weight }, j) => [
          ...(RISK_ANSWERS.some(answer => answer === code)
            ? [fault(`/questions/${i}/options/${j}/code`, 'reserved', code)]
            : []),
          // one more yes never lowers the level
          ...(counts && weight < heaviest
            ? [fault(`/questions/${i}/options/${j}/weight`, 'lowers', String(heaviest))]
            : []),
        ]),
      ];
    }),
  ];
}

function ruleFaults({ questions, rules }: RiskQuestionnaireFile): QuestionnaireFault[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...twice(
      rules.map(({ id }) => id),
      i => `/rules/${i}/id`,
    ),
    ...rules.flatMap(({ of, atLeast = 1 }, i) => [
      ...twice(of, j => `/rules/${i}/of/${j}`),
      ...of.flatMap((one, j) =>
        ids.includes(one) ? [] : [fault(`/rules/${i}/of/${j}`, 'no_question', one)],
      ),
      ...(atLeast > of.length ? [fault(`/rules/${i}/atLeast`, 'too_few_named', String(of.length))] : []),
    ]),
  ];
}

function bandFaults({ bands }: RiskQuestionnaireFile): QuestionnaireFault[] {
  const [lowest, ...others] = bands;
  return [
    ...(lowest?.from === 0 && lowest.level === RISK_LEVELS[0] ? [] : [fault('/bands/0', 'lowest_band')]),
    ...others.flatMap(({ from, level }, i) => {
      const before = bands[i];
      const rises =
        before && from > before.from && RISK_LEVELS.indexOf(level) > RISK_LEVELS.indexOf(before.level);
      return rises ? [] : [fault(`/bands/${i + 1}`, 'rising_band', level)];
    }),
  ];
}

/** Cases answer questions that are asked, each once, and with what it takes. */
const answerFaults = ({ cases, questions }: RiskQuestionnaireFile): QuestionnaireFault[] =>
  cases.flatMap(({ answers }, i) => [
    ...twice(
      answers.map(({ question }) => question),
      j => `/cases/${i}/answers/${j}/question`,
    ),
    ...answers.flatMap(({ question, answer }, j) => {
      const asked = questions.find(({ id }) => id === question);
      if (!asked) return [fault(`/cases/${i}/answers/${j}/question`, 'no_question', question)];
      const taken = answersTaken(asked);
      return taken.includes(answer)
        ? []
        : [fault(`/cases/${i}/answers/${j}/answer`, 'no_answer', taken.join(', '))];
    }),
  ]);

const twice = (names: readonly string[], at: (i: number) => string): QuestionnaireFault[] =>
  names.flatMap((name, i) => (names.indexOf(name) < i ? [fault(at(i), 'twice', name)] : []));
