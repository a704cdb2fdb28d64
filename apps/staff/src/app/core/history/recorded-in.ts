import type { Telling } from '../forms/keeping/keep-typed';
import { writeDay } from '@baanek/ui';
import type { Words } from '../i18n/words';
import { isNamed, labelOf, valueOf } from './field-words';

/** How a field is told: by its name in the histories, or by a key of its own with the text of its value. */
type Told = string | { label: string; text: (now: unknown) => string };

const textOf = (words: Words, field: string, now: unknown): string => {
  if (Array.isArray(now)) return now.map(one => textOf(words, field, one)).join(', ');
  if (typeof now === 'boolean') return valueOf(words, field, now ? 'true' : 'false');
  return typeof now === 'string' && now !== '' ? writeDay(valueOf(words, field, now)) : '';
};

/** Tells conflicts; fields that nobody reads are left out. `named` are those that the histories call otherwise. */
export const told =
  (named: Readonly<Record<string, Told>> = {}): Telling =>
  (words, conflicts) =>
    conflicts.flatMap(({ field, now }) => {
      const as = named[field] ?? field;
      if (typeof as !== 'string') return [{ label: words.of(as.label), value: as.text(now) }];
      return isNamed(as) ? [{ label: labelOf(words, as), value: textOf(words, as, now) }] : [];
    });
