import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import type { Wire } from '../http/api-types';
import { LiveFeed } from '../live/live-feed';
import { currentDay, currentTime, onChange } from '../live/clock';

/** A hold that should have lapsed is looked at again after so long, then after twice as long, and so on. */
const PAUSE_MS = 5_000;

interface HouseWatch {
  /** The present moment, in milliseconds since 1970: holds run down. */
  now: Signal<number>;
  /** Today in Bishkek. */
  day: Signal<string>;
}

/** Has a page look at the house again when somebody changes it, when a hold lapses, and when a day begins. */
export function watchHouse(guests: () => readonly Wire['GuestView'][], look: () => void): HouseWatch {
  inject(LiveFeed).follow(['shelter'], look);
  const now = currentTime();
  const day = currentDay(now);
  const nextLapse = computed(() =>
    Math.min(
      ...guests().flatMap(({ state, holdUntil }) =>
        state === 'held' && holdUntil !== null ? Date.parse(holdUntil) : [],
      ),
    ),
  );
  onChange(day, look);
  let [lapse, due, pause] = [Infinity, Infinity, PAUSE_MS];
  effect(() => {
    if (nextLapse() !== lapse) [lapse, due, pause] = [nextLapse(), nextLapse(), PAUSE_MS];
    if (due > now()) return;
    // where this machine's clock is fast the hold still stands: the server knows better, and is asked ever more seldom
    [due, pause] = [now() + pause, 2 * pause];
    untracked(look);
  });
  return { now, day };
}
