import type { Recorded } from '../core/forms/recorded-now';
import { labelOf, valueOf } from '../core/history/field-words';
import type { Words } from '../core/i18n/words';
import type { PersonModel } from './person-model';

/** A field of a person in words: its name, and the value that is recorded. */
export const recordedField = (words: Words, field: keyof PersonModel, value: string | boolean): Recorded => ({
  label: labelOf(words, field),
  value: valueOf(words, field, String(value)),
});
