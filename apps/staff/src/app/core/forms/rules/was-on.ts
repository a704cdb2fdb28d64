import { readDay } from '@baanek/ui';
import { today } from '../../i18n/dates';

/** The rule of a day that has been. */
export const wasOn = (day: string): { kind: string } | null =>
  readDay(day) && day <= today() ? null : { kind: 'inThePast' };

/** The rule of a day that is not before another one, today unless it is said; nothing where there is no day. */
export function notBefore(day: string, earliest = today(), kind = 'notBeforeToday'): { kind: string } | null {
  if (day === '') return null;
  if (!readDay(day)) return { kind: 'isDay' };
  return day < earliest ? { kind } : null;
}

/** The rule of a day that is to come; empty where it may be left to the system. */
export function toCome(day: string): { kind: string } | null {
  if (day === '') return null;
  if (!readDay(day)) return { kind: 'isDay' };
  return day > today() ? null : { kind: 'inTheFuture' };
}
