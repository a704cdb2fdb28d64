const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const OTHER_LAYOUT = new Map([
  ...[...LATIN].map((sign, i) => [sign, CYRILLIC[i] ?? ''] as const),
  ...[...CYRILLIC].map((sign, i) => [sign, LATIN[i] ?? ''] as const),
]);
/** Letters that have no key on the other keyboard, as they are typed there. */
const PLAIN: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };
/** The syllable a code begins with is Cyrillic, the letters after it are Latin: what is typed for them instead. */
const CYRILLIC_OF = new Map(
  [...'abvgdzkmnscteiouyh'].map((sign, i) => [sign, 'абвгдзкмнсстеиоуун'[i] ?? '']),
);
const LATIN_OF = new Map([...'дфгжлнкрсвшз'].map((sign, i) => [sign, 'dfgjlnqrsvwz'[i] ?? '']));

/** As it is compared: without case, soft hyphens and letters that one keyboard lacks. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/[ёөүң]/g, letter => PLAIN[letter] ?? letter);

/** What the same keys write on the other keyboard. */
const swapped = (typed: string): string =>
  Array.from(typed.toLowerCase(), sign => OTHER_LAYOUT.get(sign) ?? sign).join('');
const readings = (typed: string): string[] => [...new Set([fold(typed), fold(swapped(typed))])];

/** Whether each word typed, on either keyboard, begins a word of the name. */
export function isMeant(typed: string, name: string): boolean {
  const words = wordsOf(fold(name));
  return readings(typed).some(reading => {
    const asked = wordsOf(reading);
    return asked.length > 0 && asked.every(word => words.some(one => one.startsWith(word)));
  });
}

/** Whether the name itself begins so, with enough of it typed that nobody’s name is meant. */
export const begins = (typed: string, name: string): boolean =>
  typed.trim().length > 2 && readings(typed.trim()).some(reading => fold(name).startsWith(reading));

/** Whether a code begins so, on either keyboard. */
export function isInCode(typed: string, code: string): boolean {
  const signs = typed.toLowerCase().replace(/[\s–—-]/g, '');
  const [own, both] = [code.toLowerCase().replace('-', ''), [signs, swapped(signs)]];
  const heads = both.map(text => through(CYRILLIC_OF, text.slice(0, 2)));
  const tails = both.map(text => through(LATIN_OF, text.slice(2)));
  return signs.length > 1 && heads.some(head => tails.some(tail => own.startsWith(head + tail)));
}

/** Whether it may be a code, a phone or a PIN, or is two words of a name: less finds nobody among all people. */
export const isEnough = (typed: string): boolean => /\d/.test(typed) || wordsOf(typed).length > 1;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const through = (letters: ReadonlyMap<string, string>, text: string): string =>
  Array.from(text, sign => letters.get(sign) ?? sign).join('');
