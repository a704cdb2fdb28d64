import { DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Session } from '../core/session/session';
import { IdleLock } from './idle-lock';

const MINUTE = 60_000;

describe('a page that nobody touches', () => {
  let asked: string[];
  let goTo: jest.SpyInstance;
  let signOut: () => Promise<unknown>;

  beforeEach(async () => {
    jest.useFakeTimers({ advanceTimers: 50 });
    asked = [];
    signOut = () => Promise.resolve({ ok: true, status: 204 });
    globalThis.fetch = ((address: string) => {
      asked.push(address);
      if (address.endsWith('sign-out')) return signOut();
      const me = { id: 'me', roles: ['intake'], permissions: [], centre: { demo: true } };
      return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(me) });
    }) as unknown as typeof fetch;
    localStorage.setItem('baanek-signed-in', 'yes');
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await TestBed.inject(Session).load();
    TestBed.inject(IdleLock).watch(TestBed.inject(DestroyRef));
    asked = [];
  });
  afterEach(() => jest.useRealTimers());

  it('ends the session at the server after ten minutes, once', async () => {
    await jest.advanceTimersByTimeAsync(9.9 * MINUTE);
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toEqual(['/api/auth/sign-out']);
    expect(goTo).toHaveBeenCalledTimes(1);
    expect(TestBed.inject(Session).me()).toBeNull();
  });

  it('prolongs the session of somebody who only types', async () => {
    for (let minute = 0; minute < 20; minute++) {
      document.dispatchEvent(new KeyboardEvent('keydown'));
      await jest.advanceTimersByTimeAsync(MINUTE);
    }
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(asked)).toEqual(new Set(['/api/me']));
  });

  it('waits anew once somebody touches it', async () => {
    await jest.advanceTimersByTimeAsync(9 * MINUTE);
    document.dispatchEvent(new Event('pointerdown'));
    await jest.advanceTimersByTimeAsync(9 * MINUTE);
    expect(asked).not.toContain('/api/auth/sign-out');
  });

  it.each([
    ['is out of connectivity', () => Promise.reject(new TypeError('down'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('is left also when the server %s', async (_, answer) => {
    signOut = answer;
    await jest.advanceTimersByTimeAsync(11 * MINUTE);
    expect(TestBed.inject(Session).me()).toBeNull();
    expect(goTo).toHaveBeenCalledWith(['/sign-in'], { queryParams: { next: '/', why: 'idle' } });
  });
});
