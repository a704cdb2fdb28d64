import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Side } from '@baanek/contracts';
import { Database } from '../database/database';
import { open, seal } from './envelope';
import { derive, RootKey } from './root-key';

/** Keys of one centre, each for one purpose. */
export interface CentreKey {
  /** Wraps the keys of its people. */
  wrapping: Buffer;
  /** Seals kept replies. */
  reply: Buffer;
  /** Hashes what was asked, so that a reply is kept for the same request only. */
  request: Buffer;
  /** Makes the keys of drafts, one per member of staff. */
  drafts: Buffer;
  /** Search tokens; one per side, so that equal names on the two sides share no token. */
  tokens: Record<Side, Buffer>;
}

const placeOf = (centreId: string): string => `centre_key/${centreId}`;

/** True where this root key is the one that the key of that centre was wrapped with. */
export function opensCentreKey(root: RootKey, centreId: string, wrapped: Buffer): boolean {
  try {
    open(root.wrapping, placeOf(centreId), wrapped);
    return true;
  } catch {
    return false; // wrapped with another key, or cut short
  }
}

/** Opens centre keys with the root key and keeps them in memory. */
@Injectable()
export class Keyring {
  private readonly opened = new Map<string, CentreKey>();

  constructor(
    private readonly root: RootKey,
    private readonly database: Database,
  ) {}

  /** A fresh key for a new centre, wrapped; store it with the centre. */
  wrapNew(centreId: string): Buffer {
    return seal(this.root.wrapping, placeOf(centreId), randomBytes(32));
  }

  async centre(centreId: string): Promise<CentreKey> {
    const known = this.opened.get(centreId);
    if (known) return known;
    const [row] = await this.database.sql<{ wrapped: Buffer }>(
      `SELECT wrapped FROM centre_key WHERE centre_id = $1`,
      [centreId],
    );
    if (!row) throw new Error('a centre without a key');
    const secret = open(this.root.wrapping, placeOf(centreId), row.wrapped);
    const key: CentreKey = {
      wrapping: derive(secret, 'wrapping'),
      reply: derive(secret, 'reply'),
      request: derive(secret, 'reply request'),
      drafts: derive(secret, 'drafts'),
      tokens: {
        survivor: derive(secret, 'tokens survivor'),
        programme: derive(secret, 'tokens programme'),
        office: derive(secret, 'tokens office'),
      },
    };
    this.opened.set(centreId, key);
    return key;
  }
}
