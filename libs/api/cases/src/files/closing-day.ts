import { invalidField, localDate, startOfDay } from '@baanek/kernel';

const NOON = 12 * 3_600_000;

/**
 * When a case was closed that is said to have been closed on a local day: now where that is today, else its noon, and
 * never before it was opened last. 400 at `field` for a day to come, or before that.
 */
export function closedAt(
  day: string | undefined,
  { opened, now }: { opened: Date; now: Date },
  field: string,
): Date {
  const today = localDate(now);
  if (day === undefined || day === today) return now;
  if (day > today) throw invalidField(field, 'inThePast');
  if (day < localDate(opened)) throw invalidField(field, 'notBeforeOpened');
  return new Date(Math.max(startOfDay(day).getTime() + NOON, opened.getTime()));
}
