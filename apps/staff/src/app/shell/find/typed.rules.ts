import { beginsWords, foldTyped, wordsIn } from '@baanek/ui';

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const OTHER_LAYOUT = new Map([
  ...[...LATIN].map((sign, i) => [sign, CYRILLIC[i] ?? ''] as const),
  ...[...CYRILLIC].map((sign, i) => [sign, LATIN[i] ?? ''] as const),
]);
/** The syllable a code begins with is Cyrillic, the letters after it are Latin: what is typed for them instead. */
const CYRILLIC_OF = new Map(
  [...'abvgdzkmnscteiouyh'].map((sign, i) => [sign, 'абвгдзкмнсстеиоуун'[i] ?? '']),
);
const LATIN_OF = new Map([...'дфгжлнкрсвшз'].map((sign, i) => [sign, 'dfgjlnqrsvwz'[i] ?? '']));

/** What the same keys write on the other keyboard. */
const swapped = (typed: string): string =>
  Array.from(typed.toLowerCase(), sign => OTHER_LAYOUT.get(sign) ?? sign).join('');
const readings = (typed: string): string[] => [...new Set([typed, swapped(typed)])];

/** Whether each word typed, on either keyboard, begins a word of the name. */
export const isMeant = (typed: string, name: string): boolean =>
  readings(typed).some(reading => wordsIn(reading).length > 0 && beginsWords(reading, name));

/** Whether the name itself begins so, with enough of it typed that nobody’s name is meant. */
export const begins = (typed: string, name: string): boolean =>
  typed.trim().length > 2 &&
  readings(typed.trim()).some(reading => foldTyped(name).startsWith(foldTyped(reading)));

/** Whether a code begins so, on either keyboard. */
export function isInCode(typed: string, code: string): boolean {
  const signs = typed.toLowerCase().replace(/[\s–—-]/g, '');
  const [own, both] = [code.toLowerCase().replace('-', ''), [signs, swapped(signs)]];
  const heads = both.map(text => through(CYRILLIC_OF, text.slice(0, 2)));
  const tails = both.map(text => through(LATIN_OF, text.slice(2)));
  return signs.length > 1 && heads.some(head => tails.some(tail => own.startsWith(head + tail)));
}

/** Whether it may be a code, a phone or a PIN, or is two words of a name: less finds nobody among all people. */
export const isEnough = (typed: string): boolean => /\d/.test(typed) || wordsIn(typed).length > 1;

const through = (letters: ReadonlyMap<string, string>, text: string): string =>
  Array.from(text, sign => letters.get(sign) ?? sign).join('');
