import type { RecordShiftEntry } from './shift.dto';
import { shiftEntryFaults, shiftSince } from './shift.rules';

const CASE = '019a0000-0000-7000-8000-000000000001';

describe('an entry of the shift book', () => {
  const faults = (change: Partial<RecordShiftEntry>): string[] =>
    shiftEntryFaults({
      ...{ kind: 'happened', urgent: false, words: 'Тихо', caseId: null, appealId: null },
      ...change,
    }).map(({ field, rule }) => `${field} ${rule}`);

  it('is about nobody, or about one', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ caseId: CASE })).toEqual([]);
    expect(faults({ caseId: CASE, appealId: CASE })).toEqual(['appealId isIn']);
  });

  it('says who is to be reached, where somebody is', () => {
    expect(faults({ kind: 'to_reach' })).toEqual(['caseId required']);
    expect(faults({ kind: 'to_reach', appealId: CASE })).toEqual([]);
  });
});

describe('what happened in a shift', () => {
  const now = new Date('2026-11-23T06:00:00Z');
  const since = (last: string | null): string => shiftSince(now, last ? new Date(last) : null).toISOString();

  it('is told since the one before was handed over, and of a day where none was', () => {
    expect(since('2026-11-22T20:00:00Z')).toBe('2026-11-22T20:00:00.000Z');
    expect(since(null)).toBe('2026-11-22T06:00:00.000Z');
  });

  it('is told of three days at most', () => {
    expect(since('2026-11-01T06:00:00Z')).toBe('2026-11-20T06:00:00.000Z');
  });
});
