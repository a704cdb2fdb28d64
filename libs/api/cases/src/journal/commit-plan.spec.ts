import { CommitPlan, type PlannedRow } from './commit-plan';

const row = (line: number, over: Partial<PlannedRow> = {}): PlannedRow => ({
  ...{ line, digest: Buffer.from([line]), named: true, likeness: null, decision: null },
  ...{ sameLine: null, personId: null, known: false },
  ...over,
});

describe('whom the rows of a journal are about', () => {
  it('registers a woman with her first row, and no more', () => {
    const plan = new CommitPlan([row(1), row(2, { likeness: 'certain', sameLine: 1 })]);
    expect(plan.newcomers()).toEqual([1]);
    plan.isNow(1, 'p1');
    expect([plan.personOf(2), plan.isNew(2)]).toEqual(['p1', false]);
  });

  it('takes an undecided row for somebody else, and one decided for whom it was decided', () => {
    const rows = [row(1), row(2, { likeness: 'maybe', sameLine: 1 })];
    expect(new CommitPlan(rows).newcomers()).toEqual([1, 2]);
    const decided = rows.map(one => (one.line === 2 ? { ...one, decision: 'same' as const } : one));
    expect(new CommitPlan(decided).newcomers()).toEqual([1]);
  });

  it('follows from row to row to whoever is on file', () => {
    const plan = new CommitPlan([
      row(1, { likeness: 'maybe', decision: 'same', personId: 'p9' }),
      row(2, { likeness: 'maybe', decision: 'same', sameLine: 1 }),
      row(3, { likeness: 'certain', sameLine: 2 }),
    ]);
    expect([1, 2, 3].map(line => plan.personOf(line))).toEqual(['p9', 'p9', 'p9']);
  });

  it('leaves out what was entered before, and knows by it who she is', () => {
    const plan = new CommitPlan([
      row(1, { known: true, personId: 'p1' }),
      row(2, { likeness: 'certain', sameLine: 1 }),
    ]);
    expect([plan.digestOf(1), plan.personOf(2)]).toEqual([undefined, 'p1']);
  });

  it('names nobody for a row without a name', () => {
    const plan = new CommitPlan([row(1, { named: false })]);
    expect([plan.personOf(1), plan.isNew(1)]).toEqual([null, false]);
  });
});
