import { majorityOf, tellingNow } from './majority.rules';

describe('coming of age', () => {
  it.each([
    ['2008-12-05', '2026-12-05', '2026-12-05'],
    ['2008-02-29', '2026-03-01', '2026-03-01'],
    ['2010-02-29', '2028-02-29', '2028-02-29'],
    ['2008', '2026-01-01', '2027-01-01'],
  ])('of somebody born %s is between %s and %s', (birth, from, surely) => {
    expect(majorityOf(birth, '2026-11-23')).toEqual({ from, surely });
  });

  it('is not known where the birth is not', () => {
    expect(majorityOf(null, '2026-11-23')).toBeNull();
  });
});

describe('what a guardian may be told', () => {
  const [on, year] = [
    { from: '2026-12-05', surely: '2026-12-05' },
    { from: '2026-01-01', surely: '2027-01-01' },
  ];
  it.each([
    ['the day before', 'may', null, on, '2026-12-04', 'may'],
    ['on the day', 'may', null, on, '2026-12-05', 'of_age'],
    ['with a consent of the day', 'may', '2026-12-05', on, '2026-12-05', 'may'],
    ['with a consent from before', 'may', '2026-12-04', on, '2026-12-20', 'of_age'],
    ['who may not', 'may_not', '2026-12-05', on, '2026-12-20', 'may_not'],
    ['of whom it is not known', 'not_known', null, on, '2026-12-20', 'not_known'],
    ['in a year in which it may be so', 'may', null, year, '2026-12-31', 'may'],
    ['after that year', 'may', null, year, '2027-01-01', 'of_age'],
    ['where the birth is not known', 'may', null, null, '2036-01-01', 'may'],
  ] as const)('%s', (_, telling, consentedOn, majority, today, now) => {
    expect(tellingNow(telling, consentedOn, majority, today)).toBe(now);
  });
});
