import { followUpDays, monthsAfter } from './follow-up-days.rules';

describe('the days of follow-ups', () => {
  it.each([
    ['2026-11-28', 1, '2026-12-28'],
    ['2026-11-28', 3, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });

  it('are one, three and six months after the closing, without those that have passed', () => {
    expect(followUpDays('2026-11-28', '2026-11-28').map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-28',
      '2027-02-28',
      '2027-05-28',
    ]);
    expect(followUpDays('2026-08-28', '2026-11-28')).toEqual([
      { months: 3, dueOn: '2026-11-28' },
      { months: 6, dueOn: '2027-02-28' },
    ]);
  });
});
