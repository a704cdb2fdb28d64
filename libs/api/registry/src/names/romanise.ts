import { SOUNDS } from './letters';

/** How `j` and `c` are meant: ISO 9 writes й and ц with them, Turkish-style Latin ж; elsewhere their place decides. */
export type Habit = 'iso' | 'turkic' | 'unknown';

const ISO_9 = /[žčšŝâûèùô]/;
const TURKIC = /[ışçñöüğ]/;
const VOWEL = /^[aeiouyıə]/;
/** Uzbek oʻ and gʻ, with any of the marks that people type. */
const UZBEK_MARK = /([og])[ʻʼ‘’'`]/g;
const MARKS = /\p{M}/gu;

/**
 * A name in any script as one plain lower-case Latin; what is no letter stays. Where a system is ambiguous the likelier
 * reading wins: `j` before a vowel is ж (BGN/PCGN 1979), before a consonant or at the end й (ISO 9); `c` is ж before a
 * vowel (Turkish-style), к before a consonant. Letters that only one system has decide for the whole text, of which this may be a word.
 */
export function romanise(text: string, known?: Habit): string {
  const typed = text.normalize('NFC').toLowerCase().replace(UZBEK_MARK, uzbek);
  const habit = known ?? habitOf(typed);
  let plain = '';
  for (let i = 0; i < typed.length; i++) {
    const letter = typed.charAt(i);
    const sound = SOUNDS.get(letter);
    if (sound !== undefined) plain += sound;
    else if (letter === 'j') plain += readJ(habit, typed, i);
    else if (letter === 'c') plain += readC(habit, typed.charAt(i + 1));
    else if (letter === 'w') plain += 'sh';
    else if (letter === '4') plain += /\p{L}/u.test(typed.charAt(i + 1)) ? 'ch' : '';
    else plain += letter < '\u0080' ? letter : letter.normalize('NFD').replace(MARKS, '');
  }
  return plain;
}

const isVowel = (letter: string): boolean => VOWEL.test(letter.normalize('NFD'));
const uzbek = (_: string, letter: string): string => (letter === 'o' ? 'u' : 'g');

/** What a text in lower case tells of the system it is written in. */
export function habitOf(typed: string): Habit {
  if (ISO_9.test(typed)) return 'iso';
  return TURKIC.test(typed) ? 'turkic' : 'unknown';
}

function readJ(habit: Habit, typed: string, at: number): string {
  if (habit === 'iso') return 'i';
  if (habit === 'turkic' || typed.charAt(at - 1) === 'd') return 'zh';
  return isVowel(typed.charAt(at + 1)) ? 'zh' : 'i';
}

function readC(habit: Habit, next: string): string {
  if (next === 'h') return 'c';
  if (habit === 'iso') return 'ts';
  return habit === 'turkic' || isVowel(next) ? 'zh' : 'k';
}
