import { checksumsOfFiles, edited, keptChecksums } from './checksums.ts';

describe('the migrations that are kept', () => {
  it('are what they were, and every migration is kept (npm run schema keeps a new one)', () => {
    expect(edited(keptChecksums(), checksumsOfFiles())).toEqual([]);
    expect(Object.keys(checksumsOfFiles())).toEqual(Object.keys(keptChecksums()));
  });

  it('are named when one is edited or gone', () => {
    const kept = { First1: 'a', Second2: 'b', Third3: 'c' };
    expect(edited(kept, { First1: 'a', Second2: 'other' })).toEqual(['Second2', 'Third3']);
  });
});
