/** How far a clock may run ahead of the server's. */
const CLOCKS_APART_MS = 5 * 60_000;

/** Whether a moment, as it was sent, has not come, by more than clocks differ. */
export const isToCome = (at: string, now: Date): boolean =>
  new Date(at).getTime() - now.getTime() > CLOCKS_APART_MS;
