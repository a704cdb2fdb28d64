import { computed, DestroyRef, inject, signal, type Signal } from '@angular/core';
import { dayOf } from './dates';

const TICK_MS = 5_000;

/** The present moment, in milliseconds since 1970, anew every five seconds while the page is open. */
export function ticking(): Signal<number> {
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
export const dayOfNow = (now = ticking()): Signal<string> => computed(() => dayOf(new Date(now())));
