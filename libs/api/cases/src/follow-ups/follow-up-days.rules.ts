import { FOLLOW_UP_MONTHS, type FollowUpMonths } from '@baanek/contracts';

/** The same day so many months later; the last of its month where that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** When a case that was closed on a day is followed up; days that have passed are left out. */
export const followUpDays = (closedOn: string, today: string): { months: FollowUpMonths; dueOn: string }[] =>
  FOLLOW_UP_MONTHS.map(months => ({ months, dueOn: monthsAfter(closedOn, months) })).filter(
    ({ dueOn }) => dueOn >= today,
  );
