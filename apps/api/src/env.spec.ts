import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readEnv } from './env';

describe('settings from the environment', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-env-'));
  const least = { DATABASE_URL: 'postgres://baanek_api@db/baanek', BAANEK_ROOT_KEY_FILE: '/key' };
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const secret = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  };
  const passwordOf = (url: string | undefined): string => decodeURIComponent(new URL(url ?? '').password);

  it('have defaults for what is left out', () => {
    expect(readEnv(least)).toMatchObject({ ...least, PORT: 3000, HOST: '127.0.0.1', BAANEK_DEMO: 'off' });
  });

  it('are refused by name, all at once, and never by value', () => {
    const bad = { ...least, DATABASE_URL: 'mysql://s3cret@db', PORT: 's3cret', BAANEK_DEMO: 's3cret' };
    expect(() => readEnv(bad)).toThrow(/^bad or missing setting: DATABASE_URL, PORT, BAANEK_DEMO$/);
  });

  it('take each password from its file, whatever signs it has', () => {
    const env = readEnv({
      ...least,
      DATABASE_OWNER_URL: 'postgres://baanek_owner@db/baanek',
      DATABASE_PASSWORD_FILE: secret('api', 'p%41:/@#? ю\n'),
      DATABASE_OWNER_PASSWORD_FILE: secret('owner', 'other'),
    });
    expect(passwordOf(env.DATABASE_URL)).toBe('p%41:/@#? ю');
    expect(passwordOf(env.DATABASE_OWNER_URL)).toBe('other');
  });

  it('give the owner the one password where both addresses are one', () => {
    const env = readEnv({
      ...least,
      DATABASE_OWNER_URL: least.DATABASE_URL,
      DATABASE_PASSWORD_FILE: secret('one', 'same'),
    });
    expect(passwordOf(env.DATABASE_OWNER_URL)).toBe('same');
  });

  it.each([
    ['missing', () => path.join(folder, 'absent')],
    ['empty', () => secret('empty', '\n')],
  ])('are refused by name when a password file is %s', (_, file) => {
    expect(() => readEnv({ ...least, DATABASE_PASSWORD_FILE: file() })).toThrow(
      /^bad or missing setting: DATABASE_PASSWORD_FILE$/,
    );
  });
});
