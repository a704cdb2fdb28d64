import { showPages } from './pages.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('pages on a slow line', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('are all shown, and the sign-in is light on the wire', async () => {
    const shown = await showPages(stage, await testDatabase(stage), 1, 'quick');
    expect(shown.bytesSignIn).toBeLessThan(100 * 1024);
    expect(shown.requestsSignIn).toBeLessThanOrEqual(10);
    for (const painted of [shown.lcpSignInMs, shown.lcpListWarmMs, shown.lcpBoardWarmMs])
      expect(painted).toBeGreaterThan(0);
  }, 240_000);
});
