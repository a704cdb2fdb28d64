import { Socket } from 'node:net';

/**
 * A line to PostgreSQL on which the statements of one moment leave together: handing each to the system takes longer
 * than most of them do. The driver corks it for each statement.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => {
      super.uncork();
    });
  }
}

/** How the driver talks to PostgreSQL: several statements a trip, several a packet. */
export const TALKING = { pipeline: true, stream: (): GatheringSocket => new GatheringSocket() };
