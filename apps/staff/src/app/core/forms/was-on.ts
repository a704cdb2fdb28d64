import { readDay } from '@baanek/ui';
import { today } from '../i18n/dates';

/** The rule of a day that has been. */
export const wasOn = (day: string): { kind: string } | null =>
  readDay(day) && day <= today() ? null : { kind: 'inThePast' };
