import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import type { Wire } from '../core/api';
import { LiveFeed } from '../core/live';
import { dayOfNow, ticking } from '../core/ticking';

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
  const now = ticking();
  const day = dayOfNow(now);
  const nextLapse = computed(() =>
    Math.min(
      ...guests().flatMap(({ state, holdUntil }) =>
        state === 'held' && holdUntil !== null ? Date.parse(holdUntil) : [],
      ),
    ),
  );
  const seen = { day: untracked(day), lapse: Infinity };
  let [due, pause] = [Infinity, PAUSE_MS];
  effect(() => {
    const lapse = nextLapse();
    if (lapse !== seen.lapse) [seen.lapse, due, pause] = [lapse, lapse, PAUSE_MS];
    const lapsed = due <= now();
    if (!lapsed && day() === seen.day) return;
    seen.day = day();
    // where this machine's clock is fast the hold still stands: the server knows better, and is asked ever more seldom
    if (lapsed) [due, pause] = [now() + pause, 2 * pause];
    untracked(look);
  });
  return { now, day };
}
