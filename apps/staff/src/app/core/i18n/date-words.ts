import { inject, type Provider } from '@angular/core';
import { DATE_WORDS, type DateWords } from '@baanek/ui';
import { today } from './dates';
import { Language, LOCALES } from './language';
import { Words } from './words';

const NEAR = { dayBeforeYesterday: -2, yesterday: -1, today: 0, tomorrow: 1, dayAfterTomorrow: 2 };

/** What date fields say and understand in the language of the user. */
export const dateWords: Provider = {
  provide: DATE_WORDS,
  useFactory: (): DateWords => {
    const [language, words] = [inject(Language), inject(Words)];
    return {
      today,
      locale: () => LOCALES[language.current()],
      placeholder: () => words.of('date.placeholder'),
      nearDays: () =>
        Object.fromEntries(Object.entries(NEAR).map(([day, away]) => [words.of(`date.${day}`), away])),
      calendar: () => ({
        previousMonth: words.of('calendar.previousMonth'),
        nextMonth: words.of('calendar.nextMonth'),
        previousYear: words.of('calendar.previousYear'),
        nextYear: words.of('calendar.nextYear'),
        previousYears: words.of('calendar.previousYears'),
        nextYears: words.of('calendar.nextYears'),
        chooseDay: words.of('calendar.chooseDay'),
        chooseMonth: words.of('calendar.chooseMonth'),
      }),
    };
  },
};
