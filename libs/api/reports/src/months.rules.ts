import { RELEASE_DAY } from '@baanek/contracts';

/** Months that a centre is shown. */
const SHOWN = 12;

/** A month so many months later, `yyyy-mm`; of a day, its month is moved. */
export function addMonths(month: string, by: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The first day of a month. */
export const firstDay = (month: string): string => `${month}-01`;

/** The day from which the figures of a month are released. */
export const releaseDay = (month: string): string =>
  `${addMonths(month, 1)}-${String(RELEASE_DAY).padStart(2, '0')}`;

/** The month that can be shared today; null from its day of release to the end of the month. */
export function openMonth(today: string): string | null {
  const last = addMonths(today, -1);
  return today < releaseDay(last) ? last : null;
}

/** Months before this one are over. */
export const overBefore = (today: string): string => openMonth(today) ?? today.slice(0, 7);

/** Whole months that are past, the latest first. */
export const pastMonths = (today: string): string[] =>
  Array.from({ length: SHOWN }, (_, i) => addMonths(today, -1 - i));
