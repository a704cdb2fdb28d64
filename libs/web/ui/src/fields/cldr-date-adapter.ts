/* eslint-disable @typescript-eslint/no-deprecated -- the Intl that Angular recommends has no ky in Chromium (ADR 9) */
import {
  formatDate,
  FormStyle,
  getLocaleDayNames,
  getLocaleFirstDayOfWeek,
  getLocaleMonthNames,
  TranslationWidth,
} from '@angular/common';
import { Injectable } from '@angular/core';
import { type MatDateFormats, NativeDateAdapter } from '@angular/material/core';
import { readDay } from './day';

const WIDTH = {
  long: TranslationWidth.Wide,
  short: TranslationWidth.Abbreviated,
  narrow: TranslationWidth.Narrow,
};

/** Names and formats from Angular's locale data. Typed dates are `dd.mm.yyyy`. */
@Injectable()
export class CldrDateAdapter extends NativeDateAdapter {
  override getMonthNames(style: 'long' | 'short' | 'narrow'): string[] {
    return [...getLocaleMonthNames(String(this.locale), FormStyle.Standalone, WIDTH[style])];
  }

  override getDayOfWeekNames(style: 'long' | 'short' | 'narrow'): string[] {
    const width = style === 'narrow' ? TranslationWidth.Short : WIDTH[style];
    return [...getLocaleDayNames(String(this.locale), FormStyle.Standalone, width)];
  }

  override getDateNames(): string[] {
    return Array.from({ length: 31 }, (_, i) => String(i + 1));
  }

  /** Weeks begin on Monday, in every language of the interface. */
  override getFirstDayOfWeek(): number {
    return Math.max(1, getLocaleFirstDayOfWeek('ru'));
  }

  override getYearName(date: Date): string {
    return String(date.getFullYear());
  }

  override format(date: Date, format: unknown): string {
    return formatDate(date, typeof format === 'string' ? format : 'dd.MM.yyyy', String(this.locale));
  }

  override parse(value: unknown): Date | null {
    const day = typeof value === 'string' ? readDay(value) : null;
    return day === null ? null : new Date(`${day}T00:00:00`);
  }
}

export const CLDR_DATE_FORMATS: MatDateFormats = {
  parse: { dateInput: 'dd.MM.yyyy' },
  display: {
    dateInput: 'dd.MM.yyyy',
    monthYearLabel: 'LLLL yyyy',
    dateA11yLabel: 'd MMMM yyyy',
    monthYearA11yLabel: 'LLLL yyyy',
  },
};
