import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import type { Wire } from '../http/api-types';
import { LiveFeed } from '../live/live-feed';
import { currentDay, currentTime, onChange } from '../live/clock';

/** The first pause before a hold that should have expired is checked again; each further pause is twice as long. */
const PAUSE_MS = 5_000;

interface HouseWatch {
  /** The current time in milliseconds since 1970, for the remaining time of holds. */
  now: Signal<number>;
  /** Today in Bishkek. */
  day: Signal<string>;
}

/** Calls `reload` when somebody changes the house, when a hold expires, and when a day begins. */
export function watchHouse(guests: () => readonly Wire['GuestView'][], reload: () => void): HouseWatch {
  inject(LiveFeed).follow(['shelter'], reload);
  const now = currentTime();
  const day = currentDay(now);
  const nextLapse = computed(() =>
    Math.min(
      ...guests().flatMap(({ state, holdUntil }) =>
        state === 'held' && holdUntil !== null ? Date.parse(holdUntil) : [],
      ),
    ),
  );
  onChange(day, reload);
  let [lapse, due, pause] = [Infinity, Infinity, PAUSE_MS];
  effect(() => {
    if (nextLapse() !== lapse) [lapse, due, pause] = [nextLapse(), nextLapse(), PAUSE_MS];
    if (due > now()) return;
    // a clock that runs fast sees a hold as expired before the server does, so the pauses grow
    [due, pause] = [now() + pause, 2 * pause];
    untracked(reload);
  });
  return { now, day };
}
