import { randomInt } from 'node:crypto';

const SYLLABLES = [...'БГДЖЗКМНСТЧ'].flatMap(first => [...'АЕИОУЫ'].map(second => first + second));
/** Letters that sound and look like no other in Latin print or Cyrillic hand. */
const LETTERS = 'DFGJLNQRSVWZ';

/** Draws of a code before it is given up; each is free with a chance that only a full centre makes small. */
export const CODE_TRIES = 20;
/** Short codes that were all taken say that the short ones run out: from then on a code is a pair longer. */
const SHORT_TRIES = 4;

/**
 * A speakable code, `БА-7Q4R`, that tells nothing of its owner: 66 syllables × 8² digits × 12² letters, 608,256 in all.
 * After `tries` that were taken it has a pair more, `БА-7Q4R2D`: 58 million. `below` draws a whole number from 0.
 */
export function newCode(tries = 0, below: (limit: number) => number = randomInt): string {
  const pick = (from: string | readonly string[]): string => from[below(from.length)] ?? '';
  const pairs = Array.from({ length: tries < SHORT_TRIES ? 2 : 3 }, () => pick('23456789') + pick(LETTERS));
  return `${pick(SYLLABLES)}-${pairs.join('')}`;
}

const TO_CYRILLIC = new Map(Object.entries({ A: 'А', B: 'Б', V: 'В', G: 'Г', D: 'Д', Z: 'З', K: 'К', M: 'М', N: 'Н', S: 'С', C: 'С', T: 'Т', E: 'Е', I: 'И', O: 'О', U: 'У', Y: 'У', H: 'Н', Ы: 'Ы' })); // prettier-ignore
const TO_LATIN = new Map(Object.entries({ Д: 'D', Ф: 'F', Г: 'G', Ж: 'J', Л: 'L', Н: 'N', К: 'Q', Р: 'R', С: 'S', В: 'V', Ш: 'W', З: 'Z' })); // prettier-ignore

/** The code somebody typed, in any case, keyboard and punctuation; null when it is no code. */
export function readCode(typed: string): string | null {
  const code = readCodeStart(typed);
  return code && /^\S{2}-(?:\d[A-Z]){2,3}$/u.test(code) ? code : null;
}

/** The first signs of a code, from its syllable on, as somebody typed them; null where no code begins so. */
export function readCodeStart(typed: string): string | null {
  const signs = [
    ...typed
      .normalize('NFC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  if (signs.length < 2 || signs.length > 8) return null;
  const head = signs
    .slice(0, 2)
    .map(sign => TO_CYRILLIC.get(sign) ?? sign)
    .join('');
  const tail = signs
    .slice(2)
    .map(sign => TO_LATIN.get(sign) ?? sign)
    .join('');
  const start = `${head}-${tail}`;
  return /^[А-ЯӨҮҢЫ]{2}-(?:\d[A-Z])*\d?$/u.test(start) ? start : null;
}
