import { InjectionToken } from '@angular/core';

/** What follows a sign-in. */
export interface Entrance {
  /** Starts to load what the first page needs, while the password is being typed. */
  prepare(): void;
  /** Opens the page at `address` for who has signed in; out of reach, a `Problem`. */
  open(address: string): Promise<void>;
}

export const ENTRANCE = new InjectionToken<Entrance>('ENTRANCE');
