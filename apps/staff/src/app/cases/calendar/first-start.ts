import { addDays, dayOf, timeOf } from '../../core/i18n/dates';

const OPENS = 9;
const CLOSES = 18;
const USUAL = '10:00';

/** When an appointment is offered to begin: on a day to come at ten; today at the next full hour, or tomorrow after hours. */
export function firstStart(day: string, now: Date): { day: string; time: string } {
  if (day !== dayOf(now)) return { day, time: USUAL };
  const next = Number(timeOf(now).slice(0, 2)) + 1;
  if (next >= CLOSES) return { day: addDays(day, 1), time: USUAL };
  return { day, time: `${String(Math.max(next, OPENS)).padStart(2, '0')}:00` };
}
