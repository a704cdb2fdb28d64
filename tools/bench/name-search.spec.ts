import { search } from './name-search.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('a search for somebody by another spelling', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('finds who is meant, and calls nobody else likely', async () => {
    const { recallAt10, top1, precisionLikely, likelyShown, trgmTranslit } = await search(
      stage,
      await testDatabase(stage),
      2_000,
      300,
    );
    expect(recallAt10).toBeGreaterThanOrEqual(0.98);
    expect(top1).toBeGreaterThanOrEqual(0.95);
    expect(precisionLikely).toBeGreaterThanOrEqual(0.97);
    expect(likelyShown).toBeGreaterThan(0.3);
    expect(recallAt10).toBeGreaterThan(trgmTranslit.recallAt10);
  }, 240_000);
});
