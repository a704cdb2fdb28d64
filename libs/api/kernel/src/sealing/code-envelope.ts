import { createHash, hkdfSync, randomInt } from 'node:crypto';
import { open, seal } from './envelope';

/** No letter or digit that is taken for another, by eye or by ear. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 16;

/** A secret that people hand over, 79 bits in groups of four: `7KQ4-M2XP-…`. It is stored nowhere. */
export function newHandOverCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? '');
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as it was made, from what somebody typed; null when it cannot be one. */
export function readHandOverCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (signs.length !== LENGTH || [...signs].some(sign => !SIGNS.includes(sign))) return null;
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** What a code is found by; the code does not follow from it. */
export const handOverLookup = (code: string): Buffer =>
  createHash('sha256').update(`baanek hand-over lookup\0${code}`).digest();

const keyOf = (code: string, place: string): Buffer =>
  Buffer.from(hkdfSync('sha256', code, place, 'baanek hand-over key', 32));

/** Seals a value under the code alone: neither centre's keys open it, nor the root key. */
export const sealUnderCode = (code: string, place: string, value: unknown): Buffer =>
  seal(keyOf(code, place), place, Buffer.from(JSON.stringify(value)));

/** Opens what {@link sealUnderCode} made for the same code and place; throws otherwise. */
export const openUnderCode = (code: string, place: string, sealed: Buffer): unknown =>
  JSON.parse(open(keyOf(code, place), place, sealed).toString());
