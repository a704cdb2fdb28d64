import { afterNextRender, Component, inject, input, output, viewChild } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE } from '@angular/material/core';
import { MatCalendar, MatDatepickerIntl } from '@angular/material/datepicker';
import { CLDR_DATE_FORMATS, CldrDateAdapter } from './cldr-date-adapter';
import { DATE_WORDS, type DateWords } from './date-words';

/** A month of days to pick from; loaded with the first calendar that is opened. */
@Component({
  selector: 'bk-calendar-panel',
  imports: [MatCalendar],
  template: `<mat-calendar [selected]="date()" [startAt]="date()" (selectedChange)="pick($event)" />`,
  providers: [
    { provide: MAT_DATE_LOCALE, useFactory: () => inject(DATE_WORDS).locale() },
    { provide: DateAdapter, useClass: CldrDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: CLDR_DATE_FORMATS },
    { provide: MatDatepickerIntl, useFactory: () => labelled(inject(DATE_WORDS)) },
  ],
})
export class CalendarPanel {
  private readonly adapter = inject<DateAdapter<Date>>(DateAdapter);
  private readonly month = viewChild.required(MatCalendar);
  readonly date = input<Date | null>(null);
  /** `yyyy-mm-dd` */
  readonly picked = output<string>();

  constructor() {
    afterNextRender(() => {
      this.month().focusActiveCell();
    });
  }

  protected pick(date: Date | null): void {
    if (date) this.picked.emit(this.adapter.toIso8601(date));
  }
}

function labelled(words: DateWords): MatDatepickerIntl {
  const [intl, names] = [new MatDatepickerIntl(), words.calendar()];
  intl.prevMonthLabel = names.previousMonth;
  intl.nextMonthLabel = names.nextMonth;
  intl.prevYearLabel = names.previousYear;
  intl.nextYearLabel = names.nextYear;
  intl.prevMultiYearLabel = names.previousYears;
  intl.nextMultiYearLabel = names.nextYears;
  intl.switchToMonthViewLabel = names.chooseDay;
  intl.switchToMultiYearViewLabel = names.chooseMonth;
  return intl;
}
