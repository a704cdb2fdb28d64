import type { SetCover } from './cover.dto';
import { coverFaults } from './cover.rules';

describe('an absence', () => {
  const faults = (change: Partial<SetCover>): string[] =>
    coverFaults(
      { ...{ staffId: 'a', coverId: 'b', fromOn: '2026-11-23', untilOn: '2026-11-30' }, ...change },
      '2026-11-23',
    ).map(({ field, rule }) => `${field} ${rule}`);

  it('begins today or later and ends no earlier than it begins', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ untilOn: '2026-11-23' })).toEqual([]);
    expect(faults({ fromOn: '2026-11-22' })).toEqual(['fromOn notBeforeToday']);
    expect(faults({ fromOn: '2026-12-01' })).toEqual(['untilOn notBeforeFirst']);
  });

  it('lasts sixty days at most', () => {
    expect(faults({ untilOn: '2027-01-21' })).toEqual([]);
    expect(faults({ untilOn: '2027-01-22' })).toEqual(['untilOn daysAtMost']);
  });

  it('begins within a year', () => {
    expect(faults({ fromOn: '2027-11-23', untilOn: '2027-11-23' })).toEqual([]);
    expect(faults({ fromOn: '2027-11-24', untilOn: '2027-11-24' })).toEqual(['fromOn daysAtMost']);
  });

  it('is covered by somebody else', () => {
    expect(faults({ coverId: 'a' })).toEqual(['coverId isIn']);
  });
});
