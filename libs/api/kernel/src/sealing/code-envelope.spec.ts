import {
  handOverLookup,
  newHandOverCode,
  openUnderCode,
  readHandOverCode,
  sealUnderCode,
} from './code-envelope';

describe('a hand-over code', () => {
  it('is read back however it was written down', () => {
    const code = newHandOverCode();
    expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);
    expect(readHandOverCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    expect(readHandOverCode(code.slice(1))).toBeNull();
    expect(readHandOverCode(`${code.slice(0, -1)}0`)).toBeNull();
  });

  it('opens what it sealed, in its place only, and no other code does', () => {
    const [code, other] = [newHandOverCode(), newHandOverCode()];
    const sealed = sealUnderCode(code, 'here', { a: 'слово' });
    expect(openUnderCode(code, 'here', sealed)).toEqual({ a: 'слово' });
    expect(() => openUnderCode(other, 'here', sealed)).toThrow();
    expect(() => openUnderCode(code, 'there', sealed)).toThrow();
    expect(handOverLookup(code)).not.toEqual(handOverLookup(other));
  });
});
