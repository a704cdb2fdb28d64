import type { Words } from '../core/words';

/** «дочь, 6»: what somebody of a household is, without a name. */
export function memberLabel(
  words: Pick<Words, 'of'>,
  { part, sex, age }: { part: string; sex: string; age: number | null },
): string {
  const who = words.of(`member.${part}.${sex}`);
  return age === null ? who : `${who}, ${age}`;
}

/** «девочка, 4»: what somebody is of whom nothing else is known. */
export function shapeLabel(
  words: Pick<Words, 'of'>,
  { sex, age }: { sex: string | null; age: number | null },
): string {
  const who = words.of(`shape.${sex ?? 'not_known'}.${age !== null && age < 18 ? 'child' : 'adult'}`);
  return age === null ? who : `${who}, ${age}`;
}
