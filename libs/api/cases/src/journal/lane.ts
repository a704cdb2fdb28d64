import { Refusal } from '@baanek/kernel';

const MOST_WAITING = 4;
const TRY_AGAIN_SECONDS = 60;

/** Lets one large piece of work after another through, so that memory is needed for one; small pieces pass at once. */
export class Lane {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  run<T>(isLarge: boolean, work: () => Promise<T>): Promise<T> {
    if (!isLarge) return work();
    this.waiting++;
    const turn = this.last.then(work).finally(() => this.waiting--);
    this.last = turn.catch(() => undefined); // told to whoever asked; the next one begins all the same
    return turn;
  }

  /** 503 `server.busy` when too many wait already. */
  admit(): void {
    if (this.waiting >= MOST_WAITING) throw new Refusal('server.busy', [], TRY_AGAIN_SECONDS);
  }
}
