import { setImmediate } from 'node:timers/promises';

const LONGEST_MS = 15;

/** Lets others have their turn whenever the work since the last pause has taken some milliseconds. */
export class Breath {
  private since = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.since < LONGEST_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}
