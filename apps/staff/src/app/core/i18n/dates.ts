import { formatDate } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language, LOCALES } from './language';

/** Asia/Bishkek; it has no daylight saving time. */
const ZONE = '+0600';

const FORMATS = {
  date: 'dd.MM.yyyy',
  short: 'd MMM',
  month: 'LLL',
  monthOfYear: 'LLLL yyyy',
  time: 'HH:mm',
  moment: 'dd.MM.yyyy, HH:mm',
  soon: 'd MMM, HH:mm',
  long: 'EEEE, d MMMM',
  weekday: 'EEE, d MMM',
};

/** Kyrgyz joins day and month with a hyphen, and the weekday follows (CLDR 48, ky). */
const KYRGYZ = {
  ...FORMATS,
  monthOfYear: 'yyyy-ж. LLLL',
  short: 'd-MMM',
  soon: 'd-MMM, HH:mm',
  long: 'd-MMMM, EEEE',
  weekday: 'd-MMM, EEE',
};

/** A moment or a day as it is written in the person's language, in Bishkek time; `until` names the day unless it is today. */
@Pipe({ name: 'bkDate', pure: false })
export class BkDate implements PipeTransform {
  private readonly language = inject(Language);

  transform(value: string | null | undefined, format: keyof typeof FORMATS | 'until' = 'date'): string {
    if (!value) return '';
    if (format === 'until')
      return this.transform(value, dayOf(new Date(value)) === today() ? 'time' : 'soon');
    const language = this.language.current();
    return formatDate(
      /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00${ZONE}` : value,
      (language === 'ky' ? KYRGYZ : FORMATS)[format],
      LOCALES[language],
      ZONE,
    );
  }
}

/** Today in Bishkek, `yyyy-mm-dd`. */
export const today = (): string => dayOf(new Date());

/** The day of a moment in Bishkek. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 6 * 3_600_000).toISOString().slice(0, 10);

/** The time of a moment in Bishkek, `hh:mm`. */
export const timeOf = (at: Date): string =>
  new Date(at.getTime() + 6 * 3_600_000).toISOString().slice(11, 16);

/** A day and a time in Bishkek as an instant. */
export const instantOf = (day: string, time: string): string => `${day}T${time}:00+06:00`;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days after another one a day is. */
export const daysBetween = (from: string, day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** How many whole months after another one a day is. */
export function monthsBetween(from: string, day: string): number {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDate = 0] = day.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month - (laterDate < date ? 1 : 0);
}

/** Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The instant of a day and a time that were typed; one that was only looked at keeps its seconds. */
export function instantLike(shown: string, day: string, time: string): string {
  const before = new Date(shown);
  const at = time.padStart(5, '0');
  return dayOf(before) === day && timeOf(before) === at ? shown : instantOf(day, at);
}
