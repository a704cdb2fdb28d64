import {
  effect,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { CLDR_DATE_FORMATS, CldrDateAdapter } from '@baanek/ui/calendar';
import { Language } from './language';
import { Words } from './words';

const LOCALES = { ky: 'ky', ru: 'ru', en: 'en-US' } as const;

/** Providers of the date picker in the language of the user. Areas import them, so that the first load stays small. */
export const calendarProviders: EnvironmentProviders[] = [
  makeEnvironmentProviders([
    { provide: MAT_DATE_LOCALE, useFactory: () => LOCALES[inject(Language).current()] },
    { provide: DateAdapter, useClass: CldrDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: CLDR_DATE_FORMATS },
    provideEnvironmentInitializer(() => {
      const [language, adapter, words, intl] = [
        inject(Language),
        inject(DateAdapter),
        inject(Words),
        inject(MatDatepickerIntl),
      ];
      effect(() => {
        adapter.setLocale(LOCALES[language.current()]);
        intl.prevMonthLabel = words.of('calendar.previousMonth');
        intl.nextMonthLabel = words.of('calendar.nextMonth');
        intl.prevYearLabel = words.of('calendar.previousYear');
        intl.nextYearLabel = words.of('calendar.nextYear');
        intl.prevMultiYearLabel = words.of('calendar.previousYears');
        intl.nextMultiYearLabel = words.of('calendar.nextYears');
        intl.switchToMonthViewLabel = words.of('calendar.chooseDay');
        intl.switchToMultiYearViewLabel = words.of('calendar.chooseMonth');
        intl.changes.next();
      });
    }),
  ]),
];
