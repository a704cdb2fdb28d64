import type { Words } from '../core/i18n/words';

/** «дочь, 6»: relationship and age of a member of a household, without a name. */
export function memberLabel(
  words: Pick<Words, 'of'>,
  { part, sex, age }: { part: string; sex: string; age: number | null },
): string {
  return withAge(words, words.of(`member.${part}.${sex}`), age);
}

/** «девочка, 4»: sex and age of somebody of whom nothing else is known. */
export function shapeLabel(
  words: Pick<Words, 'of'>,
  { sex, age }: { sex: string | null; age: number | null },
): string {
  const who = age !== null && age < 18 ? 'child' : 'adult';
  return withAge(words, words.of(`shape.${sex ?? 'not_known'}.${who}`), age);
}

/** A baby is not «0» but «меньше года». */
const withAge = (words: Pick<Words, 'of'>, who: string, age: number | null): string =>
  age === null ? who : `${who}, ${age === 0 ? words.of('age.underYear') : age}`;
