import { type DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '../http/api';
import { LiveFeed } from './live-feed';
import { Problem } from '../http/problem';
import { Connectivity } from '../http/connectivity';

/** A line as a browser keeps it. */
class Line extends EventTarget {
  static readonly all: Line[] = [];
  readonly CLOSED = 2;
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Line.all.push(this);
  }

  close(): void {
    this.readyState = 2;
  }

  emit(event: string): void {
    this.dispatchEvent(new Event(event));
  }

  tell(...topics: string[]): void {
    this.dispatchEvent(new MessageEvent('changed', { data: JSON.stringify(topics) }));
  }

  /** It breaks off: the browser asks again by itself. */
  break(): void {
    this.readyState = 0;
    this.emit('error');
  }

  /** The server answers with something that is no stream. */
  refuse(): void {
    this.readyState = 2;
    this.emit('error');
  }
}

describe('a page that is kept up to date', () => {
  const changed = jest.fn();
  const get = jest.fn();
  const verify = jest.fn();
  let leave: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    changed.mockReset();
    get.mockReset().mockResolvedValue({});
    verify.mockReset();
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { get } },
        { provide: Connectivity, useValue: { verify } },
      ],
    });
    Line.all.length = 0;
    globalThis.EventSource = Line as unknown as typeof EventSource;
    const destroy = { onDestroy: (end: () => void) => (leave = end) } as unknown as DestroyRef;
    TestBed.inject(LiveFeed).follow(['shelter'], changed, destroy);
  });
  afterEach(() => jest.useRealTimers());

  const line = (): Line => Line.all.at(-1) as Line;

  it('hears of changes, and of those it may have missed while the line was broken', () => {
    line().emit('ready');
    expect(changed).not.toHaveBeenCalled();
    line().tell('shelter');
    expect(changed).toHaveBeenCalledTimes(1);
    expect(verify).not.toHaveBeenCalled();
    line().break();
    expect(verify).toHaveBeenCalledTimes(1);
    line().emit('ready');
    expect(changed).toHaveBeenCalledTimes(2);
    expect(Line.all).toHaveLength(1);
  });

  const stays = (): { destroy: DestroyRef; leave: () => void } => {
    let end = (): void => undefined;
    const destroy = { onDestroy: (then: () => void) => (end = then) } as unknown as DestroyRef;
    return {
      destroy,
      leave: () => {
        end();
      },
    };
  };

  it('shares its line with whoever follows what it tells of, until the last of them leaves', () => {
    const [other, second] = [jest.fn(), stays()];
    TestBed.inject(LiveFeed).follow(['shelter'], other, second.destroy);
    expect(Line.all).toHaveLength(1);
    line().tell('shelter');
    expect([changed.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
    leave();
    line().tell('shelter');
    expect([changed.mock.calls.length, other.mock.calls.length, line().readyState]).toEqual([1, 2, 1]);
    second.leave();
    expect(line().readyState).toBe(2);
    TestBed.inject(LiveFeed).follow(['shelter'], other, stays().destroy);
    expect(Line.all).toHaveLength(2);
  });

  it('has never two lines: for what the first does not tell of, one that tells of everything takes its place', () => {
    const cases = jest.fn();
    TestBed.inject(LiveFeed).follow(['cases', 'shelter'], cases, stays().destroy);
    expect(Line.all.map(({ url, readyState }) => [url, readyState])).toEqual([
      ['/api/live?topics=shelter', 2],
      ['/api/live?topics=shelter,cases', 1],
    ]);
    line().tell('cases');
    expect([changed.mock.calls.length, cases.mock.calls.length]).toEqual([0, 1]);
    line().tell('shelter');
    expect([changed.mock.calls.length, cases.mock.calls.length]).toEqual([1, 2]);
    TestBed.inject(LiveFeed).follow(['cases'], cases, stays().destroy);
    expect(Line.all).toHaveLength(2);
  });

  it('asks again when the server refused the line, ever more seldom, until it has one', () => {
    line().refuse();
    jest.advanceTimersByTime(499);
    expect(Line.all).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(Line.all).toHaveLength(2);
    line().refuse();
    jest.advanceTimersByTime(999);
    expect(Line.all).toHaveLength(2);
    jest.advanceTimersByTime(1);
    line().emit('ready');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('asks who is signed in when the line was refused, since a line does not say that nobody is', async () => {
    line().break();
    expect(get).not.toHaveBeenCalled();
    get.mockRejectedValue(new Problem('access.signed_out', 401));
    line().refuse();
    expect(get.mock.calls).toEqual([['/api/me']]);
    await expect(get.mock.results[0]?.value).rejects.toThrow('access.signed_out'); // told by the API to whoever listens
  });

  it('takes a line for dead on which nothing is said any more, and opens another', () => {
    line().emit('ready');
    for (let beat = 0; beat < 5; beat++) {
      jest.advanceTimersByTime(39_000);
      line().emit('beat');
    }
    expect(Line.all).toHaveLength(1);
    jest.advanceTimersByTime(40_000);
    expect([Line.all.length, Line.all[0]?.readyState, verify.mock.calls.length]).toEqual([2, 2, 1]);
    line().emit('ready');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('asks no more when it is left', () => {
    leave();
    jest.advanceTimersByTime(60_000);
    expect(line().readyState).toBe(2);
    expect(Line.all).toHaveLength(1);
  });

  it('asks no more when it is left while it waits for the next try', () => {
    line().refuse();
    leave();
    jest.advanceTimersByTime(60_000);
    expect(Line.all).toHaveLength(1);
  });
});
