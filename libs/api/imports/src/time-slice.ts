import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 15;

/** Cooperative scheduling of long work: gives the event loop to others once a slice of some milliseconds is used up. */
export class TimeSlice {
  private since = performance.now();

  async yieldWhenOver(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}
