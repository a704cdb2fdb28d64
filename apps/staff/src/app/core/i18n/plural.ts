import type { UiLanguage } from '@baanek/contracts';

export type PluralForm = 'one' | 'few' | 'many' | 'other';

/**
 * CLDR's plural form of a whole number. Written out because Chromium has no `ky` data; every language is given all
 * four forms, so that a table of words cannot lack one.
 */
export function pluralOf(n: number, language: UiLanguage): PluralForm {
  if (language !== 'ru') return n === 1 ? 'one' : 'other';
  const [tens, units] = [n % 100, n % 10];
  if (units === 1 && tens !== 11) return 'one';
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 'few';
  return 'many';
}
