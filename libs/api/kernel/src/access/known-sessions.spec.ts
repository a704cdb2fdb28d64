import { randomBytes } from 'node:crypto';
import { KnownSessions } from './known-sessions';
import type { Principal } from './principal';

const principal: Principal = {
  ...{ staffId: 'a', centreId: 'b', sessionId: 'c', roles: ['intake'] as const },
  ...{ side: 'survivor' as const, mustChangePassword: false },
};

describe('sessions known from a moment ago', () => {
  const hash = randomBytes(32);
  let known: KnownSessions;
  let now = 0;

  beforeEach(() => {
    known = new KnownSessions();
    now = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  it('are guessed for some seconds, each by its own hash', () => {
    known.keep(hash, true, principal);
    expect(known.guess(hash, true)).toBe(principal);
    expect(known.guess(randomBytes(32), true)).toBeUndefined();
    now += 15_000;
    expect(known.guess(hash, true)).toBeUndefined();
  });

  it('are not guessed for a person after a page has asked by itself: that she is there has to be noted', () => {
    known.keep(hash, false, principal);
    expect(known.guess(hash, false)).toBe(principal);
    expect(known.guess(hash, true)).toBeUndefined();
  });

  it('are forgotten when asked, and the oldest of a thousand', () => {
    known.keep(hash, true, principal);
    known.forget(hash);
    expect(known.guess(hash, true)).toBeUndefined();
    known.keep(hash, true, principal);
    for (let i = 0; i < 1_000; i++) known.keep(randomBytes(32), true, principal);
    expect(known.guess(hash, true)).toBeUndefined();
  });
});
