import { computed, inject, type Signal } from '@angular/core';
import type { Wire } from '../http/api-types';
import { LiveFeed } from '../live/live-feed';
import { currentDay, currentTime, onChange, onPassed } from '../live/clock';

/** The first pause before a hold that should have expired is checked again. */
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
  onPassed(nextLapse, now, PAUSE_MS, reload);
  return { now, day };
}
