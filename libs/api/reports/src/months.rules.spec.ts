import { addMonths, openMonth, overBefore, pastMonths, releaseDay } from './months.rules';

describe('months of figures', () => {
  it.each([
    ['2026-11-01', '2026-10', '2026-10'],
    ['2026-11-09', '2026-10', '2026-10'],
    ['2026-11-10', null, '2026-11'],
    ['2027-01-05', '2026-12', '2026-12'],
    ['2027-01-31', null, '2027-01'],
  ])('on %s %s can be shared, and what is before %s is over', (today, open, over) => {
    expect([openMonth(today), overBefore(today)]).toEqual([open, over]);
  });

  it('are twelve, from the last one back', () => {
    const months = pastMonths('2026-11-28');
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-10', '2025-11']);
  });

  it('follow one another over the end of the year', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01-31', -1), releaseDay('2026-12')]).toEqual([
      ...['2027-01', '2025-12', '2027-01-10'],
    ]);
  });
});
