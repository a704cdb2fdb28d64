import { Injectable } from '@nestjs/common';
import type { Principal } from '@baanek/kernel';

/** The part of the domain of cases in a hand-over: appeals and the open case. */
export interface Casework {
  /** Her appeals, in a form that only `bring` of another centre reads. */
  appealsOf(personId: string): Promise<unknown[]>;
  /** Files them with her here, as appeals made elsewhere. */
  bring(by: Principal, personId: string, appeals: readonly unknown[]): Promise<void>;
  /** Closes her open case as transferred, and says which; null when there is none. */
  close(by: Principal, personId: string): Promise<string | null>;
  /**
   * Refuses to send these people where it is dangerous to one of them: 409 `cases.not_there`, `cases.danger_centre`; and
   * `cases.dangers_unread` where dangerous places were not looked at.
   */
  refuseDangers(
    by: Principal,
    personIds: readonly string[],
    toCentreId: string,
    read: boolean,
  ): Promise<void>;
  /** Opens it again, when the hand-over was withdrawn; one that is open already stays so. */
  reopen(by: Principal, caseId: string): Promise<void>;
}

const NONE: Casework = {
  appealsOf: () => Promise.resolve([]),
  bring: () => Promise.resolve(),
  close: () => Promise.resolve(null),
  refuseDangers: () => Promise.resolve(),
  reopen: () => Promise.resolve(),
};

/** The domain of cases takes this up as it loads; without it there are neither appeals nor cases. */
@Injectable()
export class TransferCasework {
  private casework = NONE;

  use(casework: Casework): void {
    this.casework = casework;
  }

  get of(): Casework {
    return this.casework;
  }
}
