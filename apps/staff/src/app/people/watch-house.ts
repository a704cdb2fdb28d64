import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import type { Wire } from '../core/api';
import { LiveFeed } from '../core/live';
import { dayOfNow, ticking } from '../core/ticking';

interface HouseWatch {
  /** The present moment, in milliseconds since 1970: holds run down. */
  now: Signal<number>;
  /** Today in Bishkek. */
  day: Signal<string>;
}

/** Has a page look at the house again when somebody changes it, when a hold lapses, and when a day begins. */
export function watchHouse(guests: () => readonly Wire['GuestView'][], look: () => void): HouseWatch {
  inject(LiveFeed).follow(['shelter'], look);
  const now = ticking();
  const day = dayOfNow(now);
  const nextLapse = computed(() =>
    Math.min(
      ...guests().flatMap(({ state, holdUntil }) =>
        state === 'held' && holdUntil !== null ? Date.parse(holdUntil) : [],
      ),
    ),
  );
  let seen = untracked(day);
  effect(() => {
    const lapsed = nextLapse() <= now();
    if (!lapsed && day() === seen) return;
    seen = day();
    untracked(look); // places are free again by themselves, and the server knows the hour better than this page
  });
  return { now, day };
}
