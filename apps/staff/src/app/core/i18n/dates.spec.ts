import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';
import { addDays, BkDate, dayOf, instantLike, instantOf, mondayOf, monthsBetween, timeOf } from './dates';
import { Language } from './language';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(at => at.toISOString().slice(0, 10));

describe('days in Bishkek', () => {
  it('begin at 18:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-11-22T17:59:59Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-22T18:00:00Z'))).toBe('2026-11-23');
    expect(timeOf(new Date('2026-11-22T18:05:00Z'))).toBe('00:05');
  });

  it('and times make the instant they came from', () => {
    const at = new Date('2026-03-28T20:15:00Z');
    expect(new Date(instantOf(dayOf(at), timeOf(at)))).toEqual(at);
  });

  it('keeps the seconds of a moment that was only looked at', () => {
    const shown = '2026-11-20T04:05:06.789Z';
    expect(instantLike(shown, '2026-11-20', '10:05')).toBe(shown);
    expect(instantLike(shown, '2026-11-20', '10:06')).toBe('2026-11-20T10:06:00+06:00');
  });

  it.each([
    ['2026-10-28', 0],
    ['2026-10-27', 1],
    ['2026-09-30', 1],
    ['2025-11-28', 11],
    ['2025-11-27', 12],
  ])('count as whole months only: from %s it is %i', (from, months) => {
    expect(monthsBetween(from, '2026-11-27')).toBe(months);
  });

  it('belong to the week whose Monday is at most six days before', () => {
    fc.assert(
      fc.property(day, some => {
        const monday = mondayOf(some);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(monday <= some && some <= addDays(monday, 6)).toBe(true);
      }),
    );
  });

  it('go forth and back across leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -900, max: 900 }),
        (some, n) => addDays(addDays(some, n), -n) === some,
      ),
    );
  });
});

describe('a written date', () => {
  const written = (language: string, value: string | null, format?: 'long' | 'moment' | 'until'): string => {
    TestBed.configureTestingModule({
      providers: [{ provide: Language, useValue: { current: () => language } }],
    });
    return TestBed.runInInjectionContext(() => new BkDate().transform(value, format));
  };

  it('stands in Bishkek time', () => {
    expect(written('ru', '2026-11-22T20:30:00Z', 'moment')).toBe('23.11.2026, 02:30');
  });

  it('names weekday and month in Kyrgyz, which the browser itself cannot', () => {
    expect(written('ky', '2026-11-23', 'long')).toBe('23-ноябрь, дүйшөмбү');
  });

  it.each([
    ['2026-11-23T17:59:00Z', '23:59'],
    ['2026-11-23T18:30:00Z', '24 нояб., 00:30'],
  ])('names the day of a moment, %s, unless it is today', (moment, expected) => {
    jest.useFakeTimers({ now: new Date('2026-11-23T17:00:00Z') });
    expect(written('ru', moment, 'until')).toBe(expected);
    jest.useRealTimers();
  });

  it('is empty when there is none', () => {
    expect(written('en', null)).toBe('');
  });
});
