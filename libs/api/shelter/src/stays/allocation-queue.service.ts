import { Injectable } from '@nestjs/common';
import { Database } from '@baanek/kernel';

/** One decides under the lock of the houses; the others find out meanwhile whether there is any sense in waiting for it. */
const AT_ONCE = 3;

interface Queue {
  admitted: number;
  waiting: (() => void)[];
}

/**
 * A queue per centre of those who give places, first come first served. The lock of the houses keeps their decisions
 * apart on every node; the queue keeps most of them from waiting for the lock only to hear that the house is full.
 */
@Injectable()
export class AllocationQueue {
  private readonly queues = new Map<string, Queue>();

  constructor(private readonly database: Database) {}

  /** Resolves when the running transaction may go on; its place is given up when it ends, committed or not. */
  async enter(): Promise<void> {
    const { centreId } = this.database.principal;
    const queue = this.queues.get(centreId) ?? { admitted: 0, waiting: [] };
    this.queues.set(centreId, queue);
    if (queue.admitted === AT_ONCE) await new Promise<void>(admit => queue.waiting.push(admit));
    else queue.admitted++;
    this.database.onTransactionEnd(() => {
      const admit = queue.waiting.shift();
      if (admit) admit();
      else if (--queue.admitted === 0) this.queues.delete(centreId);
    });
  }
}
