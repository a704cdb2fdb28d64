import { historyDifferences, historyFaults, publishedHistory } from './applied-migrations';

const KEPT = { First1: 'a', Second2: 'b' };

describe('the migrations of a database', () => {
  it.each([
    ['none ran', []],
    ['one is left to run', [{ name: 'First1', checksum: 'a' }]],
    ['they ran before checksums were kept', [{ name: 'First1', checksum: null }]],
  ])('are accepted when %s', (_, applied) => {
    expect(historyFaults(applied, KEPT)).toEqual([]);
  });

  it('are refused by name when one was edited after it ran', () => {
    expect(
      historyFaults(
        [
          { name: 'First1', checksum: 'a' },
          { name: 'Second2', checksum: 'c' },
        ],
        KEPT,
      ),
    ).toEqual(['Second2 was edited after it ran in this database']);
  });

  it('are refused by name when a newer program ran one', () => {
    expect(historyFaults([{ name: 'Third3', checksum: 'c' }], KEPT)).toEqual([
      'Third3 is not known to this version: the database is newer',
    ]);
  });

  it('differ from those of the program by what is new, edited and missing', () => {
    const applied = [
      { name: 'Third3', checksum: 'c' },
      { name: 'Second2', checksum: 'x' },
    ];
    expect(historyDifferences(applied, KEPT)).toEqual([
      { name: 'Third3', how: 'unexpected' },
      { name: 'Second2', how: 'different' },
      { name: 'First1', how: 'missing' },
    ]);
  });

  it.each([
    ['nobody published them', null],
    ['somebody wrote a comment', 'ours, do not touch'],
  ])('are not known where %s', async (_, history) => {
    expect(await publishedHistory(() => Promise.resolve([{ history }]))).toBeNull();
  });
});
