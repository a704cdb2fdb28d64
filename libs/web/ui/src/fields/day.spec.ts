import * as fc from 'fast-check';
import { readDay, readTime, writeDay } from './day';

describe('a typed date', () => {
  it.each([
    ['9.1.2026', '2026-01-09'],
    ['09/01/26', '2026-01-09'],
    ['09012026', '2026-01-09'],
    ['31-12-78', '1978-12-31'],
    [' 29.02.2028 ', '2028-02-29'],
    ['2026-11-23', '2026-11-23'],
  ])('%j is understood', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['29.02.2027', '31.04.2026', '0.1.2026', '2026-13-01', '12.2026', 'вчера', ''])(
    '%j is no day',
    typed => {
      expect(readDay(typed)).toBeNull();
    },
  );

  it('is read back as it is written', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, at => {
        const day = at.toISOString().slice(0, 10);
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['23.59', '23:59'],
  ])('%j is understood', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['24:00', '9:60', 'noon', ''])('%j is no time', typed => {
    expect(readTime(typed)).toBeNull();
  });
});
