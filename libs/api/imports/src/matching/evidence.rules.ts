import { headOf, isInitial, type Likeness } from '@baanek/registry';

/** What speaks for two rows being about the same woman; there is none where something speaks against it. */
export interface Evidence {
  /** Whole words of her name that both have. */
  words: readonly string[];
  /** Words of which one has only the initial. */
  initials: number;
  /** All words of the shorter name are in the longer one. */
  namesAgree: boolean;
  /** Years between the births; null where one is not known. */
  gap: number | null;
  year: number | null;
  sameDay: boolean;
  otherDay: boolean;
  phone: 'same' | 'other' | 'not_known';
}

/** Compares two; null when they cannot be the same, or nothing says that they are. */
export function compare(a: Likeness, b: Likeness): Evidence | null {
  const [fewer, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const words = fewer.filter(word => !isInitial(word) && more.includes(word));
  const initials = fewer.filter(
    word => !words.includes(word) && more.some(other => stands(word, other)),
  ).length;
  const gap = a.birthYear === null || b.birthYear === null ? null : Math.abs(a.birthYear - b.birthYear);
  if (words.length === 0 || (gap !== null && gap > 1)) return null;
  const phone = phonesOf(a, b);
  const namesAgree = words.length + initials === fewer.length;
  if (!namesAgree && phone !== 'same') return null;
  const bothDays = a.birthDate !== null && b.birthDate !== null;
  return {
    words,
    initials,
    namesAgree,
    gap,
    year: a.birthYear,
    sameDay: bothDays && a.birthDate === b.birthDate,
    otherDay: bothDays && a.birthDate !== b.birthDate,
    phone,
  };
}

const stands = (word: string, other: string): boolean =>
  (isInitial(word) && headOf(other) === word) || (isInitial(other) && headOf(word) === other);

function phonesOf(a: Likeness, b: Likeness): Evidence['phone'] {
  if (a.phones.length === 0 || b.phones.length === 0) return 'not_known';
  return a.phones.some(phone => b.phones.includes(phone)) ? 'same' : 'other';
}
