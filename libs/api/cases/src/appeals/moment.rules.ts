import { localDate } from '@baanek/kernel';

/** How far a clock may run ahead of the server's. */
const CLOCKS_APART_MS = 5 * 60_000;

/** Whether a moment, as it was sent, has not come, by more than clocks differ. */
const isToCome = (at: string, now: Date): boolean => new Date(at).getTime() - now.getTime() > CLOCKS_APART_MS;

/** Longer ago nothing was that anybody living tells of. */
const MOST_YEARS_BACK = 100;

/** The first day of which anything is recorded. */
export const earliestDay = (today: string): string =>
  `${Number(today.slice(0, 4)) - MOST_YEARS_BACK}${today.slice(4)}`.replace('-02-29', '-03-01');

/** What is wrong with a moment at which something was; null where nothing is. */
export function momentFault(at: string, now: Date): { rule: string; limit?: string } | null {
  if (isToCome(at, now)) return { rule: 'inThePast' };
  const earliest = earliestDay(localDate(now));
  return localDate(new Date(at)) < earliest ? { rule: 'earliest', limit: earliest } : null;
}
