import { hkdfSync } from 'node:crypto';
import fs from 'node:fs';

/** The key all others hang from; handed to the kernel by the application, never logged, never stored beside data. */
export class RootKey {
  /** Keyed hash of passwords and of addresses that fail to sign in. */
  readonly pepper: Buffer;
  /** Wraps the keys of centres. */
  readonly wrapping: Buffer;

  constructor(secret: Buffer) {
    if (secret.length !== 32) throw new Error('the root key must be 32 bytes');
    this.pepper = derive(secret, 'baanek pepper');
    this.wrapping = derive(secret, 'baanek centre wrapping');
  }

  /** Reads a key file (64 hex digits); refuses one that other users of the machine can read. */
  static fromFile(file: string): RootKey {
    const { mode } = fs.statSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new Error('the root key file can be read by others: chmod 400 it');
    const hex = fs.readFileSync(file, 'utf8').trim();
    if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Error('the root key file must hold 64 hexadecimal digits');
    return new RootKey(Buffer.from(hex, 'hex'));
  }
}

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869). */
export function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
}
