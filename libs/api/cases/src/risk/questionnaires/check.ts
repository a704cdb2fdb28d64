import { RISK_ANSWERS, RISK_LEVELS, type RiskQuestionnaire } from '@baanek/contracts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { QUESTIONNAIRE_SCHEMA } from './schema';

const hasShape = new Ajv2020({ allErrors: true }).compile<RiskQuestionnaire>(QUESTIONNAIRE_SCHEMA);

/** What is wrong with something that should be a questionnaire: where, and which rule. Empty where it may be used. */
export function faultsOf(it: unknown): string[] {
  if (!hasShape(it))
    return (hasShape.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
    );
  const ids = it.questions.map(({ id }) => id);
  return [
    ...twice('questions', ids),
    ...twice(
      'rules',
      it.rules.map(({ id }) => id),
    ),
    ...it.questions.flatMap(({ id, options = [] }) => [
      ...twice(
        `questions ${id}`,
        options.map(({ code }) => code),
      ),
      ...options
        .filter(({ code }) => RISK_ANSWERS.some(answer => answer === code))
        .map(({ code }) => `questions ${id}: an option cannot be called ${code}`),
    ]),
    ...it.rules.flatMap(({ id, of, atLeast = 1 }) => [
      ...of.filter(one => !ids.includes(one)).map(one => `rules ${id}: there is no question ${one}`),
      ...(atLeast > new Set(of).size ? [`rules ${id}: more are needed than are named`] : []),
    ]),
    ...(it.bands[0]?.from === 0 && it.bands[0].level === RISK_LEVELS[0]
      ? []
      : ['bands: the lowest begins at 0']),
    ...it.bands
      .slice(1)
      .filter(({ from, level }, i) => {
        const before = it.bands[i];
        return (
          !before || from <= before.from || RISK_LEVELS.indexOf(level) <= RISK_LEVELS.indexOf(before.level)
        );
      })
      .map(({ level }) => `bands: ${level} does not begin above the one before`),
  ];
}

const twice = (where: string, names: readonly string[]): string[] =>
  names.filter((name, i) => names.indexOf(name) < i).map(name => `${where}: ${name} stands there twice`);
