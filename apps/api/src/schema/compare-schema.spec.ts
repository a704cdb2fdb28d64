import { compareSchema } from './compare-schema';

describe('a schema', () => {
  it('differs in nothing from itself', () => {
    expect(compareSchema({ 'table a': 'x' }, { 'table a': 'x' })).toEqual([]);
  });

  it('differs by name in what is missing, unexpected or otherwise', () => {
    expect(
      compareSchema(
        { 'table a': 'x', 'table b': 'x', 'table c': 'x' },
        { 'table c': 'y', 'table a': 'x', 'table d': 'x' },
      ),
    ).toEqual([
      { name: 'table b', how: 'missing' },
      { name: 'table c', how: 'different' },
      { name: 'table d', how: 'unexpected' },
    ]);
  });
});
