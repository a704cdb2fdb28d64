import { RELEASE_DAY } from '@baanek/contracts';

/** The next day on which figures of a month are released, after this day. */
export function nextRelease(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, date < RELEASE_DAY ? month - 1 : month, RELEASE_DAY));
  return at.toISOString().slice(0, 10);
}
