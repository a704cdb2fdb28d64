import { measure } from './import.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('journals imported from a script', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('are read as in the key, with repeated women proposed and no two taken for one', async () => {
    const result = await measure(stage, await testDatabase(stage), 800);
    expect(result).toMatchObject({
      rowsExact: 382,
      goodRows: 382,
      badRight: 18,
      badRows: 18,
      wrongMerges: 0,
    });
    expect(result.repeatsProposed).toBeGreaterThanOrEqual(result.repeats * 0.95);
    expect(result.large.repeatsProposed).toBeGreaterThanOrEqual(result.large.repeats * 0.95);
  }, 240_000);
});
