import { measureLoad } from './footprint.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('the footprint of the server', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('is measured under load and through an import', async () => {
    const { rssPeakMB, reqPerS } = await measureLoad(stage, await testDatabase(stage), 500, 1);
    expect(rssPeakMB).toBeGreaterThan(50);
    expect(rssPeakMB).toBeLessThan(400); // of 500 rows; the figure of 50,000 stands in docs/performance.md
    expect(reqPerS).toBeGreaterThan(1);
  }, 240_000);
});
