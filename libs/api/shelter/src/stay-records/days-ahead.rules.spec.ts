import { Refusal } from '@baanek/kernel';
import { refuseTooFar } from './days-ahead.rules';

describe('a day that is planned', () => {
  it.each<[string | null | undefined, string | undefined, string]>([
    ['2027-11-24', undefined, 'done'],
    ['2027-11-25', undefined, 'daysAheadAtMost'],
    ['2099-12-31', undefined, 'daysAheadAtMost'],
    ['2099-12-31', '2099-12-31', 'done'],
    [null, undefined, 'done'],
    [undefined, undefined, 'done'],
  ])('%s, where %s was recorded: %s', (day, recorded, expected) => {
    let rule = 'done';
    try {
      refuseTooFar('until', day, '2026-11-23', recorded);
    } catch (refusal) {
      // what is asked of it: the rule of the refusal
      rule = refusal instanceof Refusal ? (refusal.faults[0]?.rule ?? '') : String(refusal);
    }
    expect(rule).toBe(expected);
  });
});
