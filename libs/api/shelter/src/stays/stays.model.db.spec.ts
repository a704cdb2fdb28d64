import fc from 'fast-check';
import { days } from './testing/commands';
import { runs } from './testing/runs';
import { freshHouse, makeWorld, type World } from './testing/world';

describe('the days of a house', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.domain.close());

  it(
    'leave who is where as a simple model says, whatever happens in which order',
    () =>
      fc.assert(
        fc.asyncProperty(days, async steps => {
          await fc.asyncModelRun(async () => ({ model: await freshHouse(world), real: world }), steps);
        }),
        { numRuns: runs.count, ...(runs.count > 1000 ? {} : { seed: 14 }), endOnFailure: false },
      ),
    runs.timeout,
  );
});
