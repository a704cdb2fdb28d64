import { foldName, headOf, isInitial } from '../names/name-words';

/** What two records say of who they are about. */
export interface Likeness {
  /** Folded words of all names; an initial is one sound. */
  words: readonly string[];
  birthYear: number | null;
  birthDate: string | null;
  phones: readonly string[];
}

/** Folds the names once, for any number of comparisons. */
export function likeness(names: readonly string[], rest: Omit<Likeness, 'words'>): Likeness {
  return { ...rest, words: foldName(names.join(' ')) };
}

/**
 * True where no careful clerk would doubt: a shared phone and names that agree, or two whole names and the year of
 * birth, with nothing that speaks against it. Everything less certain is proposed to a person, never decided.
 */
export function certainlySame(a: Likeness, b: Likeness): boolean {
  const [fewer, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (fewer.length === 0 || !fewer.every(word => more.some(other => agree(word, other)))) return false;
  const gap = a.birthYear === null || b.birthYear === null ? null : Math.abs(a.birthYear - b.birthYear);
  if (gap !== null && gap > 1) return false;
  if (a.phones.some(phone => b.phones.includes(phone))) return true;
  const whole = fewer.filter(word => !isInitial(word) && more.includes(word));
  const datesDiffer = a.birthDate !== null && b.birthDate !== null && a.birthDate !== b.birthDate;
  return whole.length >= 2 && gap === 0 && !datesDiffer;
}

const agree = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && headOf(b) === a) || (isInitial(b) && headOf(a) === b);
