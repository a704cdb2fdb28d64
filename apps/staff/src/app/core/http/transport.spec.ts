import { TestBed } from '@angular/core/testing';
import { Problem } from './problem';
import { Connectivity } from './connectivity';
import { type Call, Transport } from './transport';

interface Answer {
  status: number;
  body?: unknown;
  text?: string;
  headers?: Record<string, string>;
}

/** Answers calls one after another; `null` is a line that is down. */
function answering(...answers: (Answer | null)[]): jest.Mock<Promise<unknown>, [string, RequestInit]> {
  const line = jest.fn<Promise<unknown>, [string, RequestInit]>(() => {
    const answer = answers.shift();
    if (!answer) return Promise.reject(new TypeError('down'));
    const { status, body, text = JSON.stringify(body), headers = {} } = answer;
    return Promise.resolve({
      ok: status < 300,
      status,
      headers: new Map(Object.entries(headers)),
      json: () => Promise.resolve().then(() => JSON.parse(text) as unknown),
    });
  });
  globalThis.fetch = line as unknown as typeof fetch;
  return line;
}

const headersOf = (call: [string, RequestInit] | undefined): Record<string, string> =>
  call?.[1].headers as Record<string, string>;

describe('a call to the API', () => {
  let transport: Transport;
  const get = (path: string, call: Call = {}): Promise<unknown> => transport.send('GET', path, call);
  const create = (path: string, key: string): Promise<unknown> =>
    transport.send('POST', path, { body: {}, key });
  const change = (): Promise<unknown> =>
    transport.send('PUT', '/api/persons/{id}', { path: { id: '1' }, version: 3, body: {} });

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: 50 });
    transport = TestBed.inject(Transport);
  });
  afterEach(() => jest.useRealTimers());

  it('creates under one key however often the line breaks', async () => {
    const line = answering(null, null, { status: 201, body: { id: 'x' } });
    await expect(create('/api/appeals', 'a-key')).resolves.toEqual({ id: 'x' });
    expect(line.mock.calls.map(call => headersOf(call)['idempotency-key'])).toEqual([
      'a-key',
      'a-key',
      'a-key',
    ]);
  });

  it('takes another key once it was told that something else is on record under this one', async () => {
    const reused = { status: 422, body: { code: 'idempotency.key_reused' } };
    const line = answering(reused, { status: 201, body: { id: 'y' } }, { status: 201, body: { id: 'y' } });
    await expect(create('/api/appeals', 'used-key')).rejects.toMatchObject({
      code: 'idempotency.key_reused',
    });
    await create('/api/appeals', 'used-key');
    await create('/api/appeals', 'used-key');
    const [first, second, third] = line.mock.calls.map(call => headersOf(call)['idempotency-key']);
    expect(first).toBe('used-key');
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
    expect(third).toBe(second);
  });

  it('waits for its turn and reads again where too much of this account is under way', async () => {
    const full = { status: 429, body: { code: 'request.too_many' }, headers: { 'retry-after': '2' } };
    const line = answering(full, { status: 200, body: { id: 'x' } });
    const begun = Date.now();
    await expect(get('/api/cases')).resolves.toEqual({ id: 'x' });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000);
    expect(line).toHaveBeenCalledTimes(2);
    answering(full, { status: 200, body: {} });
    await expect(change()).rejects.toMatchObject({ code: 'request.too_many' });
  });

  it('tells that something shown is outdated when a version was refused, and of no other refusal', async () => {
    let told = 0;
    transport.outdated.subscribe(() => told++);
    answering({ status: 409, body: { code: 'shelter.place_taken' } });
    await expect(change()).rejects.toMatchObject({ code: 'shelter.place_taken' });
    expect(told).toBe(0);
    answering({ status: 412, body: { code: 'version.stale' } });
    await expect(change()).rejects.toMatchObject({ code: 'version.stale' });
    expect(told).toBe(1);
  });

  it('tells that there is no line after the third try', async () => {
    answering(null, null, null);
    await expect(get('/api/me')).rejects.toMatchObject({ code: 'network', status: 0 });
  });

  it('does not repeat a change: nobody knows whether the first one arrived', async () => {
    const line = answering(null);
    await expect(change()).rejects.toMatchObject({ code: 'network' });
    expect(line).toHaveBeenCalledTimes(1);
    expect(headersOf(line.mock.calls[0])).toMatchObject({ 'if-match': '"3"', 'x-baanek-client': '1' });
  });

  it('does not repeat what was refused, and keeps the faults', async () => {
    const faults = [{ field: 'pin', rule: 'pin' }];
    const line = answering({ status: 422, body: { code: 'request.invalid', errors: faults } });
    await expect(create('/api/persons', 'k')).rejects.toMatchObject({ code: 'request.invalid', faults });
    expect(line).toHaveBeenCalledTimes(1);
  });

  it('gives up when nobody answers, once, and leaves nothing behind', async () => {
    const line = jest.fn(
      (_: string, { signal }: RequestInit) =>
        new Promise((_, fail) => {
          signal?.addEventListener('abort', () => {
            fail(new DOMException('given up', 'AbortError'));
          });
        }),
    );
    globalThis.fetch = line as unknown as typeof fetch;
    const asked = expect(get('/api/shelter/board')).rejects.toMatchObject({ code: 'network' });
    await jest.advanceTimersByTimeAsync(45_000);
    await asked;
    expect(line).toHaveBeenCalledTimes(1);
    expect(TestBed.inject(Connectivity).isLost()).toBe(true);
  });

  it('leaves out of the address what was not asked', async () => {
    const line = answering({ status: 200, body: [] });
    await get('/api/cases', { query: { state: 'open', from: '', page: 0, mine: false, to: null } });
    expect(line.mock.calls[0]?.[0]).toBe('/api/cases?state=open&page=0&mine=false');
  });

  it('fills in what the address names', async () => {
    const line = answering({ status: 200, body: [] });
    await get('/api/persons/{id}/comparison/{other}', { path: { id: 'a', other: 'b/c' } });
    expect(line.mock.calls[0]?.[0]).toBe('/api/persons/a/comparison/b%2Fc');
  });

  it('tells everybody when the session is over', async () => {
    const told = jest.fn();
    transport.signedOut.subscribe(told);
    answering({ status: 401, body: { code: 'access.signed_out' } });
    await expect(get('/api/me')).rejects.toBeInstanceOf(Problem);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('says when nobody has touched the page for a minute, until somebody does', async () => {
    const line = answering(...Array.from({ length: 3 }, () => ({ status: 200, body: [] })));
    await get('/api/shelter/board');
    jest.advanceTimersByTime(61_000);
    await get('/api/shelter/board');
    document.dispatchEvent(new Event('keydown'));
    await get('/api/shelter/board');
    expect(line.mock.calls.map(call => headersOf(call)['x-baanek-unattended'])).toEqual([
      undefined,
      '1',
      undefined,
    ]);
  });

  it('tells when nobody answered in the end, and when somebody does again, if only to refuse', async () => {
    const connectivity = TestBed.inject(Connectivity);
    answering(null, { status: 200, body: [] });
    await get('/api/cases');
    expect(connectivity.isLost()).toBe(false);
    answering({ status: 503, body: { code: 'server.unavailable' } });
    await expect(change()).rejects.toBeInstanceOf(Problem);
    expect(connectivity.isLost()).toBe(true);
    answering({ status: 404, body: { code: 'request.not_found' } });
    await expect(get('/api/cases/1')).rejects.toBeInstanceOf(Problem);
    expect(connectivity.isLost()).toBe(false);
  });

  it('learns nothing from a call that was given up', async () => {
    const given = new AbortController();
    given.abort();
    answering(null);
    await expect(
      transport.send('POST', '/api/persons/search', { signal: given.signal }),
    ).rejects.toBeInstanceOf(Problem);
    expect(TestBed.inject(Connectivity).isLost()).toBe(false);
  });

  it('does not take the page of a proxy for an answer', async () => {
    answering({ status: 502, text: '<html>', headers: { 'retry-after': '7' } });
    await expect(get('/api/me')).rejects.toMatchObject({ code: 'server.unavailable', retryAfter: 7 });
  });
});
