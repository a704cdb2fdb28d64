import { Injectable } from '@nestjs/common';
import type { AgeBand, Sex } from '@baanek/contracts';
import type { Principal, Why } from '@baanek/kernel';

/** What somebody is on a local date, as far as a life does not change it. */
type LastingFacts = (day: string) => { sex: Sex; ageBand: AgeBand };

/** What a file said of somebody before a change of it, and says since. */
export interface PersonChange {
  by: Principal;
  personId: string;
  why: Why;
  before: LastingFacts;
  after: LastingFacts;
}

type Listener = (change: PersonChange) => Promise<void>;

/**
 * Tells other domains that sex or birth of somebody were put right, inside the transaction that does it: what they took
 * from her file was never so. The registry knows none of them; each adds itself as it loads.
 */
@Injectable()
export class PersonChanges {
  private readonly listeners: Listener[] = [];

  add(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(change: PersonChange): Promise<void> {
    for (const listener of this.listeners) await listener(change);
  }
}
