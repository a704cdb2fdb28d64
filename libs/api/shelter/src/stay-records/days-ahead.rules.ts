import { addDays, invalidField } from '@baanek/kernel';

/** How far ahead a day of the house is planned, in days: as far as the longest usual stay that a house can have. */
const MOST_DAYS_AHEAD = 366;

/** 400 `daysAheadAtMost` for a day beyond that, as a slip in the year is; what was recorded before, is left as it is. */
export function refuseTooFar(
  field: string,
  day: string | null | undefined,
  today: string,
  recorded?: string | null,
): void {
  if (!day || day === recorded || day <= addDays(today, MOST_DAYS_AHEAD)) return;
  throw invalidField(field, 'daysAheadAtMost', MOST_DAYS_AHEAD);
}
