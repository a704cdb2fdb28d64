import { race } from './place-race.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('a race for the places of a house', () => {
  const stage = new Stage(() => undefined);
  afterAll(() => stage.end());

  it('fills every place once and parts no family, over HTTP as in SQL', async () => {
    const result = await race(stage, await testDatabase(stage), 2, 0.1);
    expect(result).toMatchObject({ doubleBookings: 0, partialFamilies: 0, unfilled: 0, deadlocks: 0 });
    expect(result.mixed).toMatchObject({ overlaps: 0, parted: 0, lost: 0, failed: 0 });
    expect(Object.keys(result.mixed.done)).toEqual(
      expect.arrayContaining(['admit', 'hold', 'leave', 'move']),
    );
  }, 240_000);
});
