import type { Likeness } from '@baanek/registry';
import type { Evidence } from './evidence.rules';

/** People we suppose to have met before the first row, so that one row alone makes no name common. */
const BEFORE = 200;
const USUAL_NAME = 1 / 100;
const USUAL_YEAR = 1 / 50;
const INITIAL = 1 / 10;
const DAY = 1 / 300;

/** How common each word of a name and each year of birth is, as far as the rows have been read. */
export class Frequencies {
  private readonly words = new Map<string, number>();
  private readonly years = new Map<number, number>();
  private people = 0;

  add({ words, birthYear }: Likeness): void {
    this.people++;
    for (const word of words) this.words.set(word, (this.words.get(word) ?? 0) + 1);
    if (birthYear !== null) this.years.set(birthYear, (this.years.get(birthYear) ?? 0) + 1);
  }

  /** How likely it is that somebody else, taken by chance, agrees with her as this evidence says. */
  ofChance({ words, initials, gap, year, sameDay }: Evidence): number {
    const names = words.reduce((product, word) => product * this.ofWord(word), INITIAL ** initials);
    const years = gap === null || year === null ? 1 : this.ofYear(year) * (gap === 0 ? 1 : 2);
    return names * years * (sameDay ? DAY : 1);
  }

  private ofWord(word: string): number {
    return ((this.words.get(word) ?? 0) + USUAL_NAME * BEFORE) / (this.people + BEFORE);
  }

  private ofYear(year: number): number {
    return ((this.years.get(year) ?? 0) + USUAL_YEAR * BEFORE) / (this.people + BEFORE);
  }
}

/** How sure it is, and how many others would agree as well by chance. */
export interface Verdict {
  likeness: 'certain' | 'maybe';
  coincidences: number;
}

/** Of all rows held against all others, so that each pair counts twice, fewer than this many may agree by chance. */
const WRONG_IN_ALL = 2;
/** A proposal is worth a look while fewer others than this would fit as well. */
const WORTH_A_LOOK = 0.5;
const WORTH_WITH_ANOTHER_PHONE = 0.02;

/**
 * Decides how sure it is that two are the same: certain only where a phone and the names agree, or where names and the
 * year of birth are so rare that chance would hardly bring them together once among all rows, each held against `others`.
 */
export function judge(evidence: Evidence, chance: number, others: number): Verdict | null {
  const { words, initials, namesAgree, gap, otherDay, phone } = evidence;
  const coincidences = chance * others;
  if (phone === 'same') {
    const certain = namesAgree && (words.length + initials > 1 || gap !== null);
    return { likeness: certain ? 'certain' : 'maybe', coincidences: coincidences * 1e-6 };
  }
  const rare = coincidences * others < WRONG_IN_ALL * (phone === 'other' ? 0.001 : 1);
  if (words.length > 1 && gap === 0 && !otherDay && rare) return { likeness: 'certain', coincidences };
  const enough = words.length + initials > 1 || gap !== null;
  const worth = phone === 'other' ? WORTH_WITH_ANOTHER_PHONE : WORTH_A_LOOK;
  return enough && coincidences < worth ? { likeness: 'maybe', coincidences } : null;
}
