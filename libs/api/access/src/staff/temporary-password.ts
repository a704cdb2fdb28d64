import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another, read aloud or on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password to hand over in person: 16 signs in four groups, 79 bits. */
export function temporaryPassword(): string {
  const group = (): string =>
    Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
