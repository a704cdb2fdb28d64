import { addDays } from '@baanek/kernel';

/** The Monday and the Sunday of the week of a day. */
export function weekOf(day: string): { from: string; to: string } {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6) };
}

/** Until which day, that day left out, something unfinished has stayed behind: of a week that is not over, until today. */
export const behindBefore = (to: string, today: string): string => {
  const after = addDays(to, 1);
  return after < today ? after : today;
};
