import { readTypedDay } from './typed-day';

const NEAR = { вчера: -1, кечээ: -1, today: 0 };

describe('a date typed in short', () => {
  it.each([
    ['27.11', '2026-11-27'],
    ['2611', '2026-11-26'],
    ['3.1', '2027-01-03'], // the next January is nearer than the last
    ['1.6.', '2026-06-01'],
    ['27.11.26', '2026-11-27'],
    ['271126', '2026-11-27'],
    ['29.02', null], // neither this year nor those beside it have that day
    ['Вчера', '2026-11-26'],
    ['кечээ ', '2026-11-26'],
    ['today', '2026-11-27'],
    ['27112026', '2026-11-27'],
    ['35.13', null],
    ['35.13.2026', null],
    ['constructor', null],
    ['', null],
  ])('%j is %j', (typed, day) => {
    expect(readTypedDay(typed, '2026-11-27', NEAR)).toBe(day);
  });

  it('without a year is the nearest one, over the turn of the year too', () => {
    expect(readTypedDay('31.12', '2027-01-02', NEAR)).toBe('2026-12-31');
    expect(readTypedDay('29.02', '2027-05-01', NEAR)).toBe('2028-02-29');
  });
});
