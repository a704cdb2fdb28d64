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
    const plan = (): void => {
      refuseTooFar('until', day, '2026-11-23', recorded);
    };
    if (expected === 'done') expect(plan).not.toThrow();
    else
      expect(plan).toThrow(
        expect.objectContaining({ faults: [{ field: 'until', rule: expected, limit: 366 }] }),
      );
  });
});
