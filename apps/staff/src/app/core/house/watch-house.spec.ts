import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Wire } from '../http/api-types';
import { LiveFeed } from '../live/live-feed';
import { watchHouse } from './watch-house';

type Guest = Wire['GuestView'];
const held = (holdUntil: string): Guest => ({ state: 'held', holdUntil }) as Guest;

describe('a page about a house', () => {
  const follow = jest.fn();
  const look = jest.fn();
  const guests = signal<Guest[]>([]);
  let watch: ReturnType<typeof watchHouse>;

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-23T17:59:00Z') });
    jest.clearAllMocks();
    guests.set([]);
    TestBed.configureTestingModule({ providers: [{ provide: LiveFeed, useValue: { follow } }] });
    watch = TestBed.runInInjectionContext(() => watchHouse(computed(guests), look));
    TestBed.tick();
  });
  afterEach(() => jest.useRealTimers());

  const wait = (seconds: number): void => {
    jest.advanceTimersByTime(seconds * 1_000);
    TestBed.tick();
  };

  it('looks again when somebody has changed the house', () => {
    const [topics, changed] = follow.mock.calls[0] as [string[], () => void];
    expect(topics).toEqual(['shelter']);
    changed();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks again when a hold has lapsed, until it is told so, and not for those who live there', () => {
    guests.set([held('2026-11-23T17:59:20Z'), { state: 'active', holdUntil: null } as Guest]);
    wait(15);
    expect(look).not.toHaveBeenCalled();
    wait(5);
    expect(look).toHaveBeenCalledTimes(1);
    wait(5);
    expect(look).toHaveBeenCalledTimes(2);
    guests.set([]);
    wait(20);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('asks ever more seldom after a hold that stands though its time has passed here', () => {
    guests.set([held('2026-11-23T17:50:00Z')]); // the clock of this machine is fast
    wait(0);
    for (let passed = 0; passed < 7_200; passed += 5) wait(5);
    expect(look.mock.calls.length).toBeLessThan(15); // in two hours
    look.mockClear();
    guests.set([held('2026-11-23T20:30:00Z')]);
    for (let passed = 0; passed < 1_865; passed += 5) wait(5);
    expect(look.mock.calls.length).toBeGreaterThan(0); // as soon as ever for the next hold
  });

  it('looks again once when a day begins in Bishkek', () => {
    expect(watch.day()).toBe('2026-11-23');
    wait(55);
    expect(look).not.toHaveBeenCalled();
    wait(5);
    expect(watch.day()).toBe('2026-11-24');
    wait(60);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('no longer looks when it is left', () => {
    guests.set([held('2026-11-23T17:59:20Z')]);
    TestBed.resetTestingModule();
    wait(60);
    expect(look).not.toHaveBeenCalled();
  });
});
