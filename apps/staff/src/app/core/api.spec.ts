import { TestBed } from '@angular/core/testing';
import { Api } from './api';
import { Problem } from './problem';
import { Reach } from './reach';

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
  let api: Api;

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: 50 });
    api = TestBed.inject(Api);
  });
  afterEach(() => jest.useRealTimers());

  it('creates under one key however often the line breaks', async () => {
    const line = answering(null, null, { status: 201, body: { id: 'x' } });
    await expect(api.create('appeals', {}, 'a-key')).resolves.toEqual({ id: 'x' });
    expect(line.mock.calls.map(call => headersOf(call)['idempotency-key'])).toEqual([
      'a-key',
      'a-key',
      'a-key',
    ]);
  });

  it('tells that there is no line after the third try', async () => {
    answering(null, null, null);
    await expect(api.get('me')).rejects.toMatchObject({ code: 'network', status: 0 });
  });

  it('does not repeat a change: nobody knows whether the first one arrived', async () => {
    const line = answering(null);
    await expect(api.change('PUT', 'persons/1', 3, {})).rejects.toMatchObject({ code: 'network' });
    expect(line).toHaveBeenCalledTimes(1);
    expect(headersOf(line.mock.calls[0])).toMatchObject({ 'if-match': '"3"', 'x-baanek-client': '1' });
  });

  it('does not repeat what was refused, and keeps the faults', async () => {
    const faults = [{ field: 'pin', rule: 'pin' }];
    const line = answering({ status: 422, body: { code: 'request.invalid', errors: faults } });
    await expect(api.create('persons', {}, 'k')).rejects.toMatchObject({ code: 'request.invalid', faults });
    expect(line).toHaveBeenCalledTimes(1);
  });

  it('leaves out of the address what was not asked', async () => {
    const line = answering({ status: 200, body: [] });
    await api.get('cases', { state: 'open', from: '', page: 0, mine: false, to: null });
    expect(line.mock.calls[0]?.[0]).toBe('/api/cases?state=open&page=0&mine=false');
  });

  it('tells everybody when the session is over', async () => {
    const told = jest.fn();
    api.signedOut.subscribe(told);
    answering({ status: 401, body: { code: 'access.signed_out' } });
    await expect(api.get('me')).rejects.toBeInstanceOf(Problem);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('says when nobody has touched the page for a minute, until somebody does', async () => {
    const line = answering(...Array.from({ length: 3 }, () => ({ status: 200, body: [] })));
    await api.get('shelter/board');
    jest.advanceTimersByTime(61_000);
    await api.get('shelter/board');
    document.dispatchEvent(new Event('keydown'));
    await api.get('shelter/board');
    expect(line.mock.calls.map(call => headersOf(call)['x-baanek-unattended'])).toEqual([
      undefined,
      '1',
      undefined,
    ]);
  });

  it('tells when nobody answered in the end, and when somebody does again, if only to refuse', async () => {
    const reach = TestBed.inject(Reach);
    answering(null, { status: 200, body: [] });
    await api.get('cases');
    expect(reach.lost()).toBe(false);
    answering({ status: 503, body: { code: 'server.unavailable' } });
    await expect(api.change('PUT', 'persons/1', 3, {})).rejects.toBeInstanceOf(Problem);
    expect(reach.lost()).toBe(true);
    answering({ status: 404, body: { code: 'request.not_found' } });
    await expect(api.get('cases/1')).rejects.toBeInstanceOf(Problem);
    expect(reach.lost()).toBe(false);
  });

  it('learns nothing from a call that was given up', async () => {
    const given = new AbortController();
    given.abort();
    answering(null);
    await expect(api.send('POST', 'persons/search', { signal: given.signal })).rejects.toBeInstanceOf(
      Problem,
    );
    expect(TestBed.inject(Reach).lost()).toBe(false);
  });

  it('does not take the page of a proxy for an answer', async () => {
    answering({ status: 502, text: '<html>', headers: { 'retry-after': '7' } });
    await expect(api.get('me')).rejects.toMatchObject({ code: 'server.unavailable', retryAfter: 7 });
  });
});
