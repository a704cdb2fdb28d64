import type { MessageEvent } from '@nestjs/common';
import { NEVER } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Principal, SignedRequest } from '../access/principal';
import type { Shutdown } from '../http/shutdown';
import type { Live } from './live';
import { LiveController } from './live.controller';

const BEAT = 15_000;
const manager = { centreId: 'c', roles: ['shelter'] } as unknown as Principal;
const request = { cookies: { '__Host-baanek': 'token' } } as unknown as SignedRequest;

describe('a stream', () => {
  const query = jest.fn<Promise<{ alive: boolean }[]>, []>();
  let heard: string[];

  beforeEach(() => {
    jest.useFakeTimers();
    query.mockReset();
    heard = [];
  });
  afterEach(() => jest.useRealTimers());

  function listen(): MessageEvent[] {
    const live = { changes: () => NEVER } as unknown as Live;
    const shutdown = { begun: NEVER } as unknown as Shutdown;
    const controller = new LiveController(live, shutdown, { query } as unknown as DataSource);
    const events: MessageEvent[] = [];
    controller.stream(manager, { topics: ['shelter'] }, request).subscribe({
      next: event => events.push(event) && heard.push(event.type ?? ''),
      error: () => heard.push('error'),
      complete: () => heard.push('over'),
    });
    return events;
  }

  it('tells each browser when to ask again if it breaks, soon and not all at once', () => {
    const pauses = Array.from({ length: 50 }, () => listen()[0]?.retry ?? 0);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(400);
    expect(new Set(pauses).size).toBeGreaterThan(10);
  });

  it('ends with its session, and not with an outage of the database', async () => {
    listen();
    query.mockRejectedValueOnce(Object.assign(new Error('starting up'), { code: '57P03' }));
    await jest.advanceTimersByTimeAsync(BEAT);
    query.mockResolvedValueOnce([{ alive: true }]);
    await jest.advanceTimersByTimeAsync(BEAT);
    expect(heard).toEqual(['ready', 'beat', 'beat']);
    query.mockResolvedValueOnce([{ alive: false }]);
    await jest.advanceTimersByTimeAsync(BEAT);
    expect(heard).toEqual(['ready', 'beat', 'beat', 'ended', 'over']);
  });
});
