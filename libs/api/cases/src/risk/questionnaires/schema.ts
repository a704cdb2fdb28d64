import { RISK_LEVELS } from '@baanek/contracts';

const text = { type: 'string', maxLength: 400 };
const spoken = {
  ...{ type: 'object', required: ['ru', 'ky', 'en'], additionalProperties: false },
  properties: { ru: text, ky: text, en: text },
};
const code = { type: 'string', pattern: '^[a-z][a-z0-9_]{1,39}$' };
const weight = { type: 'integer', minimum: 0, maximum: 100 };
const level = { type: 'string', enum: [...RISK_LEVELS] };
const days = { type: 'integer', minimum: 1, maximum: 366 };

const object = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  ...{ type: 'object', additionalProperties: false, properties },
  required: Object.keys(properties).filter(name => !optional.includes(name)),
});
const list = (items: object, minItems: number, maxItems: number): object => ({
  ...{ type: 'array', items, minItems, maxItems },
});

/**
 * The shape of a file with a questionnaire of risk and its cases (JSON Schema, draft 2020-12). A weight is never below
 * nought: a yes lowers nothing.
 */
export const QUESTIONNAIRE_SCHEMA = object({
  ...{ code, version: { type: 'integer', minimum: 1, maximum: 10_000 }, name: spoken, notice: spoken },
  questions: list(
    object(
      {
        ...{ id: code, text: spoken, weight },
        options: list(object({ code, text: spoken, weight, counts: { type: 'boolean' } }), 2, 10),
      },
      ['options'],
    ),
    1,
    100,
  ),
  bands: list(
    object({ level, from: { type: 'integer', minimum: 0, maximum: 100_000 } }),
    1,
    RISK_LEVELS.length,
  ),
  rules: list(
    object(
      { id: code, level, atLeast: { type: 'integer', minimum: 1 }, of: list(code, 1, 100), text: spoken },
      ['atLeast'],
    ),
    0,
    100,
  ),
  reassessAfter: object({ standard: days, medium: days, high: days }),
  cases: list(
    object({ name: spoken, answers: list(object({ question: code, answer: code }), 0, 100), level }),
    1,
    100,
  ),
});
