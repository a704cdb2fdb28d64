import { measureLists } from './lists.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('lists of a small and of a large centre', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('are read page by page in both, and compared', async () => {
    const { timed, appealsRatio, casesRatio, figuresRatio, narrowed } = await measureLists(
      stage,
      await testDatabase(stage),
      400,
      3,
    );
    expect(Object.keys(timed)).toHaveLength(10);
    for (const ratio of [appealsRatio, casesRatio, figuresRatio]) expect(ratio).toBeGreaterThan(0);
    for (const took of Object.values(narrowed)) expect(took).toBeGreaterThan(0);
  }, 240_000);
});
