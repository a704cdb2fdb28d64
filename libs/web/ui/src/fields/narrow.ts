import type { Option } from './choice';

/** Letters that have no key on another keyboard, as they are typed there. */
const PLAIN: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

/** As text that is typed is compared: without case, soft hyphens and letters that one keyboard lacks. */
export const foldTyped = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/[ёөүң]/g, letter => PLAIN[letter] ?? letter);

/** Words of letters and digits. */
export const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether each word that was typed begins a word of the text; so does nothing typed. */
export function beginsWords(typed: string, text: string): boolean {
  const words = wordsIn(foldTyped(text));
  return wordsIn(foldTyped(typed)).every(asked => words.some(word => word.startsWith(asked)));
}

/** The options of which each word typed begins a word; all of them while nothing is typed. */
export const narrow = <T>(options: readonly Option<T & string>[], typed: string): Option<T & string>[] =>
  options.filter(({ label }) => beginsWords(typed, label));
