import type { AgeBand, Sex } from '@baanek/contracts';

const GROWN_UP = 18;
const MINORS: readonly AgeBand[] = ['0-6', '7-13', '14-17'];
const WORDS = {
  minor: { female: 'girls', male: 'boys', not_known: 'children' },
  adult: { female: 'women', male: 'men', not_known: 'adults' },
} as const;

/** Somebody who slept in the house in a period. */
export interface Guest {
  id: string;
  /** Her first night of the period. */
  day: string;
  nights: number;
  sex: Sex;
  wheelchair: boolean;
  version: number;
  /** False once her record was erased; then only the band that stood in it last tells her age. */
  kept: boolean;
  ageBand: AgeBand;
}

/**
 * How many women, men, girls and boys: each once, as what she was on her first night of the period, so that no later
 * birthday and no later correction of anything else changes a figure. Without an age she is `unknown`.
 */
export function countedAs(
  guests: readonly Guest[],
  ages: ReadonlyMap<string, number | null>,
): { of: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const guest of guests) {
    const of = wordFor(guest, ages.get(guest.id));
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => a.of.localeCompare(b.of));
}

function wordFor({ sex, ageBand }: Guest, age: number | null | undefined): string {
  if (age === null || (age === undefined && ageBand === 'not_known')) return 'unknown';
  const minor = age === undefined ? MINORS.includes(ageBand) : age < GROWN_UP;
  return WORDS[minor ? 'minor' : 'adult'][sex];
}
