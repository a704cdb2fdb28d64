import { recordToKeep, type RecordWithCases } from './record-to-keep';

const record = (
  id: string,
  over: Partial<{ open: number; cases: number; phones: string[]; named: boolean }> = {},
): RecordWithCases => {
  const { open = 0, cases = open, phones = [], named = false } = over;
  return { person: { id, named, contact: { phones } }, open, cases };
};

describe('the record that is proposed to be kept', () => {
  it.each([
    ['has an open case', { open: 1 }, { phones: ['+996 000 00 00 01'], named: true }],
    ['had a case', { cases: 1 }, { phones: ['+996 000 00 00 01'], named: true }],
    ['can be reached', { phones: ['+996 000 00 00 01'] }, { named: true }],
    ['has a name', { named: true }, {}],
  ])('is the one that %s, whichever comes first', (_, more, less) => {
    expect(recordToKeep(record('2', more), record('1', less))).toBe(0);
    expect(recordToKeep(record('1', less), record('2', more))).toBe(1);
  });

  it('is the older one where both have as much behind them', () => {
    expect(recordToKeep(record('2'), record('1'))).toBe(1);
    expect(recordToKeep(record('1'), record('2'))).toBe(0);
  });
});
