import { earlyAnswer, earlyBody, readEarly } from './early-read';

describe('what is asked before the application stands', () => {
  /** As much of an answer as is read: jsdom has no `Response`. */
  const answer = (text: string, status = 200): unknown => ({
    status,
    headers: new Map([['content-type', 'application/json']]),
    text: () => Promise.resolve(text),
  });
  const arrival = (): Promise<void> => new Promise(done => setTimeout(done));

  beforeEach(() => {
    globalThis.fetch = jest.fn().mockResolvedValue(answer('{"rows":2}'));
    globalThis.Response = class {
      constructor(
        readonly text: string,
        readonly init: object,
      ) {}
    } as unknown as typeof Response;
  });

  it('is answered once, to whoever reads that', async () => {
    readEarly('/api/me');
    expect(await earlyAnswer('/api/cases')).toBeNull();
    expect(await earlyAnswer('/api/me')).toEqual({
      text: '{"rows":2}',
      init: { status: 200, headers: { 'content-type': 'application/json' } },
    });
    expect(await earlyAnswer('/api/me')).toBeNull();
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
  });

  it('can be shown at once when it is here, once', async () => {
    readEarly('/api/cases');
    expect(earlyBody('/api/cases')).toBeUndefined();
    await arrival();
    expect(earlyBody('/api/cases')).toEqual({ rows: 2 });
    expect(earlyBody('/api/cases')).toBeUndefined();
    expect(await earlyAnswer('/api/cases')).toBeNull();
  });

  it('is left to whoever can tell of it when it was refused', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue(answer('{"code":"access.signed_out"}', 401));
    readEarly('/api/cases');
    await arrival();
    expect(earlyBody('/api/cases')).toBeUndefined();
    expect(await earlyAnswer('/api/cases')).toMatchObject({ init: { status: 401 } });
  });

  it('is asked for again by whoever reads it much later', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    readEarly('/api/today');
    readEarly('/api/cases');
    await arrival();
    now.mockReturnValue(12_000);
    expect(await earlyAnswer('/api/today')).toBeNull();
    expect(earlyBody('/api/cases')).toBeUndefined();
    now.mockRestore();
  });

  it('is asked for again when nobody answered', async () => {
    globalThis.fetch = jest.fn().mockRejectedValue(new TypeError('down'));
    readEarly('/api/me');
    expect(await earlyAnswer('/api/me')).toBeNull();
  });
});
