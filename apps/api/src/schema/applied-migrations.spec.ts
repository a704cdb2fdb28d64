import { historyFaults } from './applied-migrations';

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
});
