import { measureFiles } from './case-file.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('the file of a case', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('is opened by the API and by hand, small and large, and every filter of the list is asked', async () => {
    const { filters, ...told } = await measureFiles(stage, await testDatabase(stage), 400, 3, [5, 40]);
    expect(told).toMatchObject({ p95Ms2000: 0 });
    for (const figure of [
      told.p95Ms20,
      told.p95Ms200,
      told.ratio,
      told.todayP95Ms,
      ...Object.values(filters),
    ])
      expect(figure).toBeGreaterThan(0);
  }, 240_000);
});
