import type { QuestionnaireFault, QuestionnaireRule, RiskQuestionnaireFile } from '@baanek/contracts';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { QUESTIONNAIRE_SCHEMA } from './schema';

const hasShape = new Ajv2020({ allErrors: true }).compile<RiskQuestionnaireFile>(QUESTIONNAIRE_SCHEMA);

/** Keywords of the schema by the rule they are told as, and where each says what would be right. */
const KEYWORDS: Readonly<Record<string, readonly [QuestionnaireRule, string]>> = {
  type: ['type', 'type'],
  required: ['missing', 'missingProperty'],
  additionalProperties: ['unknown', 'additionalProperty'],
  maxLength: ['too_long', 'limit'],
  minimum: ['at_least', 'limit'],
  maximum: ['at_most', 'limit'],
  minItems: ['fewest', 'limit'],
  maxItems: ['most', 'limit'],
  enum: ['one_of', 'allowedValues'],
  pattern: ['code', ''],
};
const LONGEST_DETAIL = 60;

/** Whether it has the shape of a file with a questionnaire, or what is wrong with the shape. */
export function shapeFaults(it: unknown): QuestionnaireFault[] | null {
  return hasShape(it) ? null : (hasShape.errors ?? []).map(faultOf);
}

function faultOf({ keyword, instancePath, params }: ErrorObject): QuestionnaireFault {
  const [rule, said] = KEYWORDS[keyword] ?? (['type', ''] as const);
  const value = (params as Record<string, string | number | readonly string[] | undefined>)[said] ?? '';
  const detail = (typeof value === 'object' ? value.join(', ') : String(value)).slice(0, LONGEST_DETAIL);
  return { path: instancePath || '/', rule, detail };
}
