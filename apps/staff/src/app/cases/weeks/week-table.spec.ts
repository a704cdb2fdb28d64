import { tableOf } from './week-table';

describe('the week of a centre', () => {
  it('has a column for what somebody did, and the sum of each', () => {
    const table = tableOf([
      { staffId: 'a', name: 'Айгүл', done: [{ what: 'tasks', n: 2 }] },
      {
        ...{ staffId: 'b', name: 'Бермет' },
        done: [
          { what: 'sessions', n: 3 },
          { what: 'tasks', n: 1 },
        ],
      },
    ]);
    expect(table.columns).toEqual(['sessions', 'tasks']);
    expect(table.rows.map(({ counts }) => counts)).toEqual([
      [0, 2],
      [3, 1],
    ]);
    expect(table.sums).toEqual([3, 3]);
  });
});
