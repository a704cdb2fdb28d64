import { Socket } from 'node:net';
import { GuardedClient } from './guarded-client';

/**
 * A connection to PostgreSQL on which all statements of one turn of the event loop leave in one write: a write to the
 * socket takes longer than most statements do. The driver corks and uncorks the socket around each statement.
 */
export class CoalescingSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => {
      super.uncork();
    });
  }
}

/** Options of the driver: several statements in one round trip, and in one packet; a lost connection ends no process. */
export const PIPELINED_CONNECTION = {
  Client: GuardedClient,
  pipeline: true,
  stream: (): CoalescingSocket => new CoalescingSocket(),
};
