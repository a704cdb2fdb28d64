import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { serverResource } from './server-resource';
import { Problem } from './problem';
import { Connectivity } from './connectivity';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
  }
};

/** A line that takes the question and brings no answer, until the asker gives up. */
const silent = (_: string, { signal }: { signal: AbortSignal }): Promise<never> =>
  new Promise((_, fail) => {
    signal.addEventListener('abort', () => {
      fail(new DOMException('given up', 'AbortError'));
    });
  });

describe('while the server is out of reach', () => {
  const loader = jest.fn<Promise<string>, []>();
  const away = new Problem('network', 0);
  let health: jest.Mock;
  let connectivity: Connectivity;

  beforeEach(() => {
    jest.useFakeTimers();
    loader.mockReset();
    health = jest.fn().mockRejectedValue(new TypeError('down'));
    globalThis.fetch = health;
    connectivity = TestBed.inject(Connectivity);
  });
  afterEach(() => jest.useRealTimers());

  const page = (): ReturnType<typeof serverResource<string, undefined>> =>
    TestBed.runInInjectionContext(() => serverResource({ loader }));
  const again = async (shown: ReturnType<typeof page>): Promise<void> => {
    shown.reload();
    await settle();
  };

  it('it is looked for until it answers well, and then everybody is told once', async () => {
    const told = jest.fn();
    connectivity.restored.subscribe(told);
    connectivity.unanswered();
    connectivity.unanswered();
    expect(connectivity.isLost()).toBe(true);
    await jest.advanceTimersByTimeAsync(3_000);
    health.mockResolvedValueOnce({ ok: false }); // up, and its database is not
    await jest.advanceTimersByTimeAsync(3_000);
    expect(told).not.toHaveBeenCalled();
    health.mockResolvedValueOnce({ ok: true });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(health.mock.calls).toEqual(
      Array(3).fill(['/api/health/ready', expect.objectContaining({ credentials: 'omit' })]),
    );
    expect([connectivity.isLost(), told.mock.calls.length]).toEqual([false, 1]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(health).toHaveBeenCalledTimes(3);
  });

  it('a line that broke is no outage as long as the server answers', async () => {
    health.mockResolvedValueOnce({ ok: true });
    connectivity.verify();
    await jest.advanceTimersByTimeAsync(0);
    expect(connectivity.isLost()).toBe(false);
    connectivity.verify();
    await jest.advanceTimersByTimeAsync(0);
    expect(connectivity.isLost()).toBe(true);
    connectivity.verify();
    expect(health).toHaveBeenCalledTimes(2); // a check is already scheduled
  });

  it('lines that break together ask one question', async () => {
    for (let line = 0; line < 5; line++) connectivity.verify();
    await jest.advanceTimersByTimeAsync(0);
    expect(health).toHaveBeenCalledTimes(1);
    expect(connectivity.isLost()).toBe(true);
  });

  it('a check that nobody answers is given up, and holds up no later one', async () => {
    health.mockImplementationOnce(silent);
    connectivity.verify();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(connectivity.isLost()).toBe(true);
    health.mockResolvedValueOnce({ ok: true });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(connectivity.isLost()).toBe(false);
  });

  it('the browser’s own word is believed as soon as it is true', async () => {
    dispatchEvent(new Event('offline'));
    await jest.advanceTimersByTimeAsync(0);
    expect(connectivity.isLost()).toBe(true);
  });

  it('what was loaded stays, and is loaded anew when it is back', async () => {
    loader.mockResolvedValueOnce('first');
    const shown = page();
    await settle();
    loader.mockRejectedValueOnce(away);
    connectivity.unanswered();
    await again(shown);
    expect([shown.value(), shown.error()]).toEqual(['first', undefined]);
    loader.mockResolvedValueOnce('second');
    connectivity.answered();
    await settle();
    expect(shown.value()).toBe('second');
    connectivity.unanswered();
    connectivity.answered();
    await settle();
    expect(loader).toHaveBeenCalledTimes(3); // nothing is missing: nothing is loaded
  });

  it('what was loaded stays when the server fails to load it again, and is loaded anew', async () => {
    loader.mockResolvedValueOnce('first');
    const shown = page();
    await settle();
    loader.mockRejectedValueOnce(new Problem('server.failed', 500));
    await again(shown);
    expect([shown.value(), shown.error(), connectivity.isLost()]).toEqual(['first', undefined, true]);
    health.mockResolvedValueOnce({ ok: true });
    loader.mockResolvedValueOnce('second');
    await jest.advanceTimersByTimeAsync(3_000);
    await settle();
    expect(shown.value()).toBe('second');
  });

  it('a change that comes while the first load is on its way is not missed', async () => {
    let answer: (value: string) => void = () => undefined;
    loader.mockReturnValueOnce(new Promise(done => (answer = done)));
    const shown = page();
    await settle();
    shown.reload();
    loader.mockResolvedValueOnce('after the change');
    answer('before the change');
    await settle();
    expect(shown.value()).toBe('after the change');
    expect(loader).toHaveBeenCalledTimes(2);
  });

  it('what was asked for, and changed here since, stays as it is', async () => {
    const load = jest.fn(({ params }: { params: { from: string } }) => Promise.resolve(params.from));
    const from = signal('monday');
    const shown = TestBed.runInInjectionContext(() =>
      serverResource({ params: () => ({ from: from() }), loader: load }),
    );
    await settle();
    shown.set('monday, marked');
    load.mockRejectedValueOnce(away);
    shown.reload();
    await settle();
    expect(shown.value()).toBe('monday, marked');
    from.set('tuesday');
    await settle();
    expect(shown.value()).toBe('tuesday');
  });

  it('what was never loaded is an error until it is', async () => {
    loader.mockRejectedValueOnce(new Problem('server.unavailable', 503));
    connectivity.unanswered();
    const shown = page();
    await settle();
    expect(shown.hasValue()).toBe(false);
    expect(shown.error()).toBeDefined();
    loader.mockResolvedValueOnce('at last');
    connectivity.answered();
    await settle();
    expect(shown.value()).toBe('at last');
  });

  it('what the server refuses is taken from the screen', async () => {
    loader.mockResolvedValueOnce('first');
    const shown = page();
    await settle();
    loader.mockRejectedValueOnce(new Problem('access.forbidden', 403));
    await again(shown);
    expect(shown.hasValue()).toBe(false);
    expect(shown.value()).toBeUndefined(); // it does not throw: the page that says what failed reads it too
  });

  it('nothing of one is shown for another', async () => {
    const load = jest.fn(({ params }: { params: string }) =>
      params === 'hers' ? Promise.resolve('hers') : Promise.reject(away),
    );
    const whose = signal('hers');
    const shown = TestBed.runInInjectionContext(() => serverResource({ params: whose, loader: load }));
    await settle();
    expect(shown.value()).toBe('hers');
    whose.set('another’s');
    await settle();
    expect(shown.hasValue()).toBe(false);
  });
});
