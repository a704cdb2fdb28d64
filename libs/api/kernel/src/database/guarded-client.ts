import pg from 'pg';

/**
 * A connection whose loss never ends the process. The pool takes its own listener away when it hands a connection out, and
 * whoever takes it adds one a moment later; an `error` without a listener in between would be thrown.
 */
export class GuardedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined); // every statement that waits or comes later fails too, and tells its caller
  }
}
