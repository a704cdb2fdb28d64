import { watchBoards } from './board-live.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('boards that are open', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('show every change, also after the database was lost and after the streams broke', async () => {
    const pace = { viewers: 5, changes: 5, everyMs: 20 };
    const result = await watchBoards(stage, await testDatabase(stage), pace);
    expect(result).toMatchObject({ missed: 0 });
  }, 240_000);
});
