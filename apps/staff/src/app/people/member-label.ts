import type { Words } from '../core/words';

/** «дочь, 6»: what somebody of a household is, without a name. */
export function memberLabel(
  words: Pick<Words, 'of'>,
  { part, sex, age }: { part: string; sex: string; age: number | null },
): string {
  const who = words.of(`member.${part}.${sex}`);
  return age === null ? who : `${who}, ${age}`;
}
