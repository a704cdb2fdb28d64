import { RowResolution, type MatchedRow } from './row-resolution';

const row = (line: number, over: Partial<MatchedRow> = {}): MatchedRow => ({
  ...{ line, digest: Buffer.from([line]), named: true, likeness: null, decision: null },
  ...{ sameLine: null, personId: null, known: false },
  ...over,
});

const newcomers = (resolution: RowResolution): number[] =>
  [1, 2, 3].filter(line => resolution.bringsNewPerson(line));

describe('whom the rows of a journal are about', () => {
  it('registers a woman with her first row, and no more', () => {
    const resolution = new RowResolution([row(1), row(2, { likeness: 'certain', sameLine: 1 })]);
    expect(newcomers(resolution)).toEqual([1]);
    resolution.addRegistered(1, 'p1');
    expect([resolution.personOf(2), resolution.isUnregistered(2)]).toEqual(['p1', false]);
  });

  it('takes an undecided row for somebody else, and one decided for whom it was decided', () => {
    const rows = [row(1), row(2, { likeness: 'maybe', sameLine: 1 })];
    expect(newcomers(new RowResolution(rows))).toEqual([1, 2]);
    const decided = rows.map(one => (one.line === 2 ? { ...one, decision: 'same' as const } : one));
    expect(newcomers(new RowResolution(decided))).toEqual([1]);
  });

  it('follows from row to row to whoever is on file', () => {
    const resolution = new RowResolution([
      row(1, { likeness: 'maybe', decision: 'same', personId: 'p9' }),
      row(2, { likeness: 'maybe', decision: 'same', sameLine: 1 }),
      row(3, { likeness: 'certain', sameLine: 2 }),
    ]);
    expect([1, 2, 3].map(line => resolution.personOf(line))).toEqual(['p9', 'p9', 'p9']);
  });

  it('leaves out what was entered before, and knows by it who she is', () => {
    const resolution = new RowResolution([
      row(1, { known: true, personId: 'p1' }),
      row(2, { likeness: 'certain', sameLine: 1 }),
    ]);
    expect([resolution.pending(1), resolution.personOf(2)]).toEqual([undefined, 'p1']);
  });

  it('names nobody for a row without a name', () => {
    const resolution = new RowResolution([row(1, { named: false })]);
    expect([resolution.personOf(1), resolution.isUnregistered(1)]).toEqual([null, false]);
  });
});
