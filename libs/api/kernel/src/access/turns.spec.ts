import { Turns } from './turns';

describe('the turns of an account', () => {
  const held: (() => void)[] = [];
  const work = (): Promise<void> => new Promise(done => held.push(done));
  /** What is begun by now; `finish` ends the first of it. */
  const settle = (): Promise<void> => new Promise(done => setImmediate(done));
  const finish = async (): Promise<void> => {
    held.shift()?.();
    await settle();
  };

  beforeEach(() => {
    held.length = 0;
  });

  it('run so many at once, the others one after another, and refuse who waits beyond that', async () => {
    const turns = new Turns(2, 1);
    const three = [1, 2, 3].map(() => turns.take('a', work));
    await settle();
    expect(held).toHaveLength(2);
    await expect(turns.take('a', work)).rejects.toMatchObject({ code: 'request.too_many', retryAfter: 1 });
    await finish();
    expect(held).toHaveLength(2);
    await finish();
    await finish();
    await Promise.all(three);
  });

  it('keep nobody else waiting', async () => {
    const turns = new Turns(1, 0);
    const mine = turns.take('a', work);
    const hers = turns.take('b', work);
    await settle();
    expect(held).toHaveLength(2);
    await finish();
    await finish();
    await Promise.all([mine, hers]);
  });

  it('are given back by work that fails', async () => {
    const turns = new Turns(1, 0);
    await expect(turns.take('a', () => Promise.reject(new Error('on purpose')))).rejects.toThrow(
      'on purpose',
    );
    await expect(turns.take('a', () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
