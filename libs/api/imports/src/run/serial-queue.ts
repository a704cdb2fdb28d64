import { Refusal } from '@baanek/kernel';

const MOST_WAITING = 4;
const TRY_AGAIN_SECONDS = 60;

/** Runs large pieces of work one after another, so that memory is needed for one; small pieces run at once. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  run<T>(isLarge: boolean, work: () => Promise<T>): Promise<T> {
    if (!isLarge) return work();
    this.waiting++;
    const result = this.last.then(work).finally(() => this.waiting--);
    this.last = result.catch(() => undefined); // the caller hears of it; the next piece begins all the same
    return result;
  }

  /** 503 `server.busy` when too many wait already. */
  refuseWhenFull(): void {
    if (this.waiting >= MOST_WAITING) throw new Refusal('server.busy', [], TRY_AGAIN_SECONDS);
  }
}
