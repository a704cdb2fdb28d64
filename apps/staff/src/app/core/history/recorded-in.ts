import type { Conflict } from '../forms/rebase';
import type { Recorded } from '../forms/recorded-now';
import { writeDay } from '@baanek/ui';
import type { Words } from '../i18n/words';
import { isNamed, labelOf, valueOf } from './field-words';

/** How a field is told: by its name in the histories, or by a key of its own with the text of its value. */
export type Told = string | { label: string; text: (now: unknown) => string };

const textOf = (words: Words, field: string, now: unknown): string => {
  if (Array.isArray(now)) return now.map(one => textOf(words, field, one)).join(', ');
  if (typeof now === 'boolean') return valueOf(words, field, now ? 'true' : 'false');
  return typeof now === 'string' && now !== '' ? writeDay(valueOf(words, field, now)) : '';
};

/** Conflicts in words; fields that nobody reads are left out. `told` names those that the histories call otherwise. */
export const recordedIn = (
  words: Words,
  conflicts: readonly Conflict[],
  told: Readonly<Record<string, Told>>,
): Recorded[] =>
  conflicts.flatMap(({ field, now }) => {
    const as = told[field] ?? field;
    if (typeof as !== 'string') return [{ label: words.of(as.label), value: as.text(now) }];
    return isNamed(as) ? [{ label: labelOf(words, as), value: textOf(words, as, now) }] : [];
  });
