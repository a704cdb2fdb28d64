import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RootKey } from './root-key';

describe('the root key', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-key-'));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const fileOf = (text: string, mode = 0o400): string => {
    const file = path.join(folder, randomBytes(6).toString('hex'));
    fs.writeFileSync(file, text, { mode });
    return file;
  };

  it('is told from another one by its fingerprint, which is no part of it', () => {
    const secret = randomBytes(32);
    const { fingerprint } = RootKey.fromFile(fileOf(`${secret.toString('hex')}\n`));
    expect(fingerprint).toHaveLength(32);
    expect(new RootKey(secret).fingerprint).toEqual(fingerprint);
    expect(new RootKey(randomBytes(32)).fingerprint).not.toEqual(fingerprint);
    for (const other of [secret, new RootKey(secret).pepper, new RootKey(secret).wrapping])
      expect(fingerprint).not.toEqual(other);
  });

  it.each([
    ['is not there', () => path.join(folder, 'absent'), 'is missing'],
    ['is a folder', () => folder, 'cannot be read (EISDIR)'],
    ['is too short', () => fileOf('ab'.repeat(31)), 'must hold 64 hexadecimal digits'],
    ['is too long', () => fileOf('ab'.repeat(33)), 'must hold 64 hexadecimal digits'],
    ['holds other signs', () => fileOf('xy'.repeat(32)), 'must hold 64 hexadecimal digits'],
    ['is empty', () => fileOf(''), 'must hold 64 hexadecimal digits'],
    ['can be read by others', () => fileOf('ab'.repeat(32), 0o444), 'can be read by others'],
  ])('is refused by setting, file and rule, never by content, when its file %s', (_, make, rule) => {
    const file = make();
    const refused = (): RootKey => RootKey.fromFile(file);
    expect(refused).toThrow(`BAANEK_ROOT_KEY_FILE: ${file} ${rule}`);
    expect(refused).not.toThrow(/abab|xyxy/);
  });
});
