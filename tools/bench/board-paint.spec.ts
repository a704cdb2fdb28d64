import { paintBoard } from './board-paint.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('the board of a large house', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('is painted within a second, and held beside the same page as a file', async () => {
    const painted = await paintBoard(stage, await testDatabase(stage), 120, 1);
    expect(painted.elements).toBeGreaterThan(600);
    expect(painted.rawMs).toBeGreaterThan(0);
    expect(painted.boardMs).toBeGreaterThan(0);
  }, 240_000);
});
