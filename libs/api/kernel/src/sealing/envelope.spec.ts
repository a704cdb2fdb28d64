import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { open, seal } from './envelope';

const key = randomBytes(32);

describe('an envelope', () => {
  it('gives back any bytes for the same key and place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, place) => {
        const plain = Buffer.from(bytes);
        expect(open(key, place, seal(key, place, plain)).equals(plain)).toBe(true);
      }),
    );
  });

  it('stays shut for another key, another place or one changed bit', () => {
    const sealed = seal(key, 'person/1/identity', Buffer.from('Айзирек'));
    expect(() => open(randomBytes(32), 'person/1/identity', sealed)).toThrow();
    expect(() => open(key, 'person/2/identity', sealed)).toThrow();
    for (let i = 0; i < sealed.length; i++) {
      const bent = Buffer.from(sealed);
      bent[i] = (bent[i] ?? 0) ^ 1;
      expect(() => open(key, 'person/1/identity', bent)).toThrow();
    }
  });

  it('never looks the same twice', () => {
    const plain = Buffer.from('same');
    expect(seal(key, 'p', plain).equals(seal(key, 'p', plain))).toBe(false);
  });
});
