import { earlyAnswer, readEarly } from './early-read';

describe('what is asked before the application stands', () => {
  const answer = { ok: true } as Response;

  it('is answered once, to whoever reads that', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue(answer);
    readEarly('/api/me');
    expect(await earlyAnswer('/api/cases')).toBeNull();
    expect(await earlyAnswer('/api/me')).toBe(answer);
    expect(await earlyAnswer('/api/me')).toBeNull();
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
  });

  it('is asked for again by whoever reads it much later', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue(answer);
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    readEarly('/api/today');
    now.mockReturnValue(12_000);
    expect(await earlyAnswer('/api/today')).toBeNull();
    now.mockRestore();
  });

  it('is asked for again when nobody answered', async () => {
    globalThis.fetch = jest.fn().mockRejectedValue(new TypeError('down'));
    readEarly('/api/me');
    expect(await earlyAnswer('/api/me')).toBeNull();
  });
});
