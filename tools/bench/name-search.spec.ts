import { search } from './name-search.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('a search for somebody by another spelling', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('finds who is meant, and calls nobody else likely', async () => {
    const { recallAt10, top1, precisionLikely, likelyShown, trgmTranslit, byKind, byScheme, spellings } =
      await search(stage, await testDatabase(stage), {
        clients: 600,
        queries: 120,
        centres: 17,
        called: 75,
        warm: false,
      });
    expect(recallAt10).toBeGreaterThanOrEqual(0.98);
    expect(top1).toBeGreaterThanOrEqual(0.95);
    expect(precisionLikely).toBeGreaterThanOrEqual(0.97);
    expect(likelyShown).toBeGreaterThan(0.3);
    expect(recallAt10).toBeGreaterThan(trgmTranslit.recallAt10);
    expect(Object.keys(byScheme)).toHaveLength(28);
    const missed = Object.entries({ ...byKind, ...byScheme }).filter(([, kind]) => kind.recallAt10 < 0.95);
    expect(missed).toEqual([]);
    expect(spellings.recallAt10).toBeGreaterThanOrEqual(0.98);
  }, 240_000);
});
