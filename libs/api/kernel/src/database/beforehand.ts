import type { Actor } from '../access/principal';

/** What must be done and committed before the transaction that came upon it can be: no request holds two connections. */
export class Beforehand extends Error {
  constructor(
    readonly by: Actor,
    readonly work: () => Promise<void>,
  ) {
    super('to be done beforehand');
  }
}
