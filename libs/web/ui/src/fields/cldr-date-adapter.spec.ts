import { TestBed } from '@angular/core/testing';
import { MAT_DATE_LOCALE } from '@angular/material/core';
import { CldrDateAdapter } from './cldr-date-adapter';

describe('calendar in Kyrgyz, which the browser has no names for', () => {
  let adapter: CldrDateAdapter;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [CldrDateAdapter, { provide: MAT_DATE_LOCALE, useValue: 'ky' }],
    });
    adapter = TestBed.inject(CldrDateAdapter);
    adapter.setLocale('ky');
  });

  it('names the months', () => {
    expect(adapter.getMonthNames('long').slice(0, 3)).toEqual(['Январь', 'Февраль', 'Март']);
  });

  it('begins the week on Monday', () => {
    expect(adapter.getFirstDayOfWeek()).toBe(1);
    expect(adapter.getDayOfWeekNames('long')[1]).toBe('дүйшөмбү');
  });

  it('reads and writes dates as they are typed here', () => {
    const date = adapter.parse('9.1.2026');
    expect(date && adapter.format(date, 'dd.MM.yyyy')).toBe('09.01.2026');
    expect(adapter.parse('31.02.2026')).toBeNull();
  });
});
