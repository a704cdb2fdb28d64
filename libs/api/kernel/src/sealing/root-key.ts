import { createHmac, hkdfSync } from 'node:crypto';
import fs from 'node:fs';
import { CannotStart } from '../errors/cannot-start';

/** The key all others hang from; handed to the kernel by the application, never logged, never stored beside data. */
export class RootKey {
  /** Keyed hash of passwords and of addresses that fail to sign in. */
  readonly pepper: Buffer;
  /** Wraps the keys of centres. */
  readonly wrapping: Buffer;
  /** Tells this key from another one; stored with the data, the key does not follow from it. */
  readonly fingerprint: Buffer;

  constructor(secret: Buffer) {
    if (secret.length !== 32) throw new Error('the root key must be 32 bytes');
    this.pepper = derive(secret, 'baanek pepper');
    this.wrapping = derive(secret, 'baanek centre wrapping');
    this.fingerprint = createHmac('sha256', secret).update('baanek root key fingerprint').digest();
  }

  /** Reads a key file (64 hex digits); refuses one that other users of the machine can read. */
  static fromFile(file: string): RootKey {
    const { hex, mode } = readKey(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw unfitKey(file, 'can be read by others: chmod 400 it');
    if (!/^[0-9a-f]{64}$/i.test(hex)) throw unfitKey(file, 'must hold 64 hexadecimal digits');
    return new RootKey(Buffer.from(hex, 'hex'));
  }
}

/** The refusal of a root key, by the name of its setting and of its file. */
const unfitKey = (file: string, rule: string): CannotStart =>
  new CannotStart(`BAANEK_ROOT_KEY_FILE: ${file} ${rule}`);

/** The refusal of a key that is not the one that data was sealed under. */
export const anotherKey = (file: string): CannotStart =>
  unfitKey(
    file,
    'holds another key than the one this database was made with: put that one back (docs/operations.md, “The root key”)',
  );

function readKey(file: string): { hex: string; mode: number } {
  try {
    return { hex: fs.readFileSync(file, 'utf8').trim(), mode: fs.statSync(file).mode };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // the file is the operator's: absent, a folder, or not ours to read
    if (code === 'ENOENT') throw unfitKey(file, 'is missing (docs/operations.md, “The root key”)');
    throw unfitKey(file, `cannot be read (${code ?? 'unknown'})`);
  }
}

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869). */
export function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
}
