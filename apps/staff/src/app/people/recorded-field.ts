import type { Recorded } from '../core/forms/recorded-now';
import type { Words } from '../core/i18n/words';
import type { PersonModel } from './person-model';

/** Closed sets of fields whose set has another name. */
const SETS: Partial<Record<keyof PersonModel, string>> = {
  mayLeaveMessage: 'message',
  pregnant: 'yesNo',
  disability: 'yesNo',
};
const CHOSEN: readonly (keyof PersonModel)[] = [
  ...(['sex', 'oblast', 'language', 'citizenship', 'education', 'employment', 'maritalState'] as const),
  ...(['mayLeaveMessage', 'pregnant', 'disability'] as const),
];

/** A field of a person in words: its name, and the value that is recorded. */
export function recordedField(words: Words, field: keyof PersonModel, value: string | boolean): Recorded {
  const label = words.of(`person.${field}`);
  if (typeof value === 'boolean') return { label, value: words.code('yesNo', value ? 'yes' : 'no') };
  return { label, value: CHOSEN.includes(field) ? words.code(SETS[field] ?? field, value) : value };
}
