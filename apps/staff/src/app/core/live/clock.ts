import { computed, DestroyRef, effect, inject, signal, type Signal, untracked } from '@angular/core';
import { dayOf } from '../i18n/dates';

const TICK_MS = 5_000;

/** The current time in milliseconds since 1970, updated every five seconds. */
export function currentTime(): Signal<number> {
  const now = signal(Date.now());
  const clock = setInterval(() => {
    now.set(Date.now());
  }, TICK_MS);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(clock);
  });
  return now;
}

/** Today in Bishkek, `yyyy-mm-dd`; it changes at midnight while the page is open. */
export const currentDay = (now = currentTime()): Signal<string> => computed(() => dayOf(new Date(now())));

/** Calls back each time a value changes, not for the first value. */
export function onChange(value: Signal<unknown>, then: () => void): void {
  let seen = untracked(value);
  effect(() => {
    if (value() === seen) return;
    seen = value();
    untracked(then);
  });
}

/**
 * Calls back when the next moment has passed, in milliseconds since 1970, `Infinity` for none; again, after a pause that
 * doubles from `pauseMs`, while it is still the next one. A clock that runs fast is there before the server is.
 */
export function onPassed(next: Signal<number>, now: Signal<number>, pauseMs: number, then: () => void): void {
  let [moment, due, pause] = [Infinity, Infinity, pauseMs];
  effect(() => {
    if (next() !== moment) [moment, due, pause] = [next(), next(), pauseMs];
    if (due > now()) return;
    [due, pause] = [now() + pause, 2 * pause];
    untracked(then);
  });
}
