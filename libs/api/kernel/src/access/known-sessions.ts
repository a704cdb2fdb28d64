import { Injectable } from '@nestjs/common';
import type { Principal } from './principal';

/** Seconds, since only a real look-up notes that somebody is still there. */
const KEPT_MS = 15_000;
const MOST = 1_000;

interface Known {
  readonly principal: Principal;
  readonly attended: boolean;
  readonly until: number;
}

/** What the sessions of the last seconds said: a guess, which the transaction of the request proves or refuses. */
@Injectable()
export class KnownSessions {
  private readonly known = new Map<string, Known>();

  /** Whose session this was; undefined when nobody knows, or when an attended request has to be noted as one. */
  guess(hash: Buffer, attended: boolean): Principal | undefined {
    const known = this.known.get(keyOf(hash));
    return known && known.until > performance.now() && (known.attended || !attended)
      ? known.principal
      : undefined;
  }

  /** Keeps what the database has just said. */
  keep(hash: Buffer, attended: boolean, principal: Principal): void {
    const key = keyOf(hash);
    this.known.delete(key);
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, { principal, attended, until: performance.now() + KEPT_MS });
  }

  forget(hash: Buffer): void {
    this.known.delete(keyOf(hash));
  }
}

const keyOf = (hash: Buffer): string => hash.toString('base64');
