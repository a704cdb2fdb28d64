import type { Option } from './choice';

const PLAIN: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/[ёөүң]/g, letter => PLAIN[letter] ?? letter);
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The options of which each word typed begins a word; all of them while nothing is typed. */
export function narrow<T>(options: readonly Option<T & string>[], typed: string): Option<T & string>[] {
  const asked = wordsOf(typed);
  return options.filter(({ label }) => {
    const words = wordsOf(label);
    return asked.every(word => words.some(one => one.startsWith(word)));
  });
}
