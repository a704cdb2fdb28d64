import type { FieldFault } from '@baanek/kernel';
import type { OutcomeAnswer } from './outcome.dto';
import type { OutcomeScales } from './outcome-scales';

/**
 * What is wrong with answers, field by field: each scale has one, which is a number or the reason why there is none. A number
 * with a reason beside it would be read as either.
 */
export function answerFaults(answers: readonly OutcomeAnswer[], { scales }: OutcomeScales): FieldFault[] {
  const given = answers.map(({ scale }) => scale);
  const missing = scales.filter(({ id }) => !given.includes(id));
  return [
    ...answers.flatMap(({ scale, value, none }, n): FieldFault[] => {
      if (!scales.some(({ id }) => id === scale)) return [{ field: `answers.${n}.scale`, rule: 'exists' }];
      if (given.indexOf(scale) < n) return [{ field: `answers.${n}.scale`, rule: 'notTwice' }];
      if (value === null && none === null) return [{ field: `answers.${n}.value`, rule: 'required' }];
      return value !== null && none !== null ? [{ field: `answers.${n}.none`, rule: 'isIn' }] : [];
    }),
    ...(missing.length > 0 ? [{ field: 'answers', rule: 'required' }] : []),
  ];
}
