import { InjectionToken } from '@angular/core';
import type { NearDays } from './typed-day';

/** What a date field says and understands in the language of the user; the application provides it. */
export interface DateWords {
  /** Of the locale data: `ky`, `ru`, `en-US`. */
  locale(): string;
  /** How a date is typed: `дд.мм.гггг`. */
  placeholder(): string;
  nearDays(): NearDays;
  /** Today in the centre, `yyyy-mm-dd`. */
  today(): string;
  /** Names of the buttons of the calendar. */
  calendar(): Readonly<
    Record<
      | 'previousMonth'
      | 'nextMonth'
      | 'previousYear'
      | 'nextYear'
      | 'previousYears'
      | 'nextYears'
      | 'chooseDay'
      | 'chooseMonth',
      string
    >
  >;
}

export const DATE_WORDS = new InjectionToken<DateWords>('words of date fields');
