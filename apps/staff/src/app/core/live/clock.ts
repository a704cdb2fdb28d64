import { computed, DestroyRef, effect, inject, signal, type Signal, untracked } from '@angular/core';
import { dayOf } from '../i18n/dates';

const TICK_MS = 5_000;

/** The present moment, in milliseconds since 1970, anew every five seconds while the page is open. */
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

/** Today in Bishkek, `yyyy-mm-dd`; a page left open over midnight follows. */
export const currentDay = (now = currentTime()): Signal<string> => computed(() => dayOf(new Date(now())));

/** Does something each time a value has become another. */
export function onChange(value: Signal<unknown>, then: () => void): void {
  let seen = untracked(value);
  effect(() => {
    if (value() === seen) return;
    seen = value();
    untracked(then);
  });
}
