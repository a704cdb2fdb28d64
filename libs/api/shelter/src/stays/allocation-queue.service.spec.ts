import type { Database } from '@baanek/kernel';
import { AllocationQueue } from './allocation-queue.service';

describe('the queue of those who give places', () => {
  const settled = (): Promise<void> => new Promise(done => setImmediate(done));

  it('lets three in at once, then one after another as they came; other centres do not wait', async () => {
    let centreId = '';
    const ends: (() => void)[] = [];
    const database = {
      principal: {
        get centreId() {
          return centreId;
        },
      },
      onTransactionEnd: (end: () => void) => ends.push(end),
    };
    const queue = new AllocationQueue(database as unknown as Database);
    const began: string[] = [];
    const ask = (centre: string, who: string): void => {
      centreId = centre;
      void queue.enter().then(() => began.push(who));
    };
    for (const who of ['a', 'b', 'c', 'd', 'e']) ask('one', who);
    ask('two', 'z');
    await settled();
    expect(began).toEqual(['a', 'b', 'c', 'z']);
    ends[0]?.();
    await settled();
    expect(began).toEqual(['a', 'b', 'c', 'z', 'd']);
    ends[1]?.();
    ends[2]?.();
    await settled();
    expect(began).toEqual(['a', 'b', 'c', 'z', 'd', 'e']);
    ask('one', 'f');
    await settled();
    expect(began.at(-1)).toBe('f');
  });
});
