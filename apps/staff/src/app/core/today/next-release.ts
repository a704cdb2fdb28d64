import { RELEASE_DAY } from '@baanek/contracts';

/** The next day on which figures of a month are released, after this day. */
export function nextRelease(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, date < RELEASE_DAY ? month - 1 : month, RELEASE_DAY));
  return at.toISOString().slice(0, 10);
}

/** The month whose figures are released on such a day, `yyyy-mm`: the one before. */
export const monthOfRelease = (released: string): string => {
  const [year = 0, month = 1] = released.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
};

/** When the month of a day is over: from then on its figures can be shared. */
export const firstOfNextMonth = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
};
