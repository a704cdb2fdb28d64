import { askAbout } from './neutral-answer.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('the answer to a caller who asks about somebody', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('is the same for people on file and for others', async () => {
    const { sameBytes, requests } = await askAbout(stage, await testDatabase(stage), 100, 600);
    expect({ sameBytes, requests }).toEqual({ sameBytes: true, requests: 100 });
  }, 240_000);
});
