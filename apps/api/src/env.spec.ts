import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CannotStart } from '@baanek/kernel';
import { type Env, readEnv } from './env';

describe('settings from the environment', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-env-'));
  const least = { DATABASE_URL: 'postgres://baanek_api@db/baanek', BAANEK_ROOT_KEY_FILE: '/key' };
  const empty = path.join(folder, 'no-interface');
  fs.mkdirSync(empty);
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
    const named =
      /^bad or missing setting: DATABASE_URL must be [^;]+; PORT must be [^;]+; BAANEK_DEMO must be on or off$/;
    expect(() => readEnv(bad)).toThrow(named);
    expect(() => readEnv(bad)).not.toThrow('s3cret');
  });

  it.each([
    ['DATABASE_URL', '', 'an address such as'],
    ['DATABASE_URL', 'mysql://u@h/d', 'an address such as'],
    ['DATABASE_URL', 'postgres://u@h:port/d', 'an address such as'],
    ['DATABASE_URL', 'postgres://u@h', 'an address such as'],
    ['DATABASE_URL', 'postgres://u:%zz@h/d', 'an address such as'],
    ['DATABASE_OWNER_URL', 'h/d', 'an address such as'],
    ['BAANEK_ROOT_KEY_FILE', '', 'must name a file'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '30.5', 'a whole number from 0 to 65535'],
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['HOST', 'http://here', 'an address or a name'],
    ['BAANEK_DEMO', 'yes', 'on or off'],
    ['LOG_LEVEL', 'verbose', 'one of fatal, error'],
    ['DATABASE_POOL', '1', 'a whole number from 2 to 500'],
    ['DATABASE_POOL', '501', 'a whole number from 2 to 500'],
    ['DATABASE_POOL', 'many', 'a whole number from 2 to 500'],
    ['BAANEK_STAFF_DIR', 'dist/staff/browser', 'the whole path of a folder with index.html'],
    ['BAANEK_STAFF_DIR', '/nowhere/at/all', 'the whole path of a folder with index.html'],
    ['BAANEK_STAFF_DIR', empty, 'the whole path of a folder with index.html'],
    ['TRUSTED_PROXIES', 'true', 'addresses or networks'],
    ['TRUSTED_PROXIES', 'proxy.internal', 'addresses or networks'],
    ['TRUSTED_PROXIES', '127.0.0.1,', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or networks'],
    ['TRUSTED_PROXIES', '0.0.0.0/0', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8', 'addresses or networks'],
  ])('are refused by name and rule: %s=%s', (name, value, rule) => {
    const refused = (): unknown => readEnv({ ...least, [name]: value });
    expect(refused).toThrow(CannotStart);
    expect(refused).toThrow(`bad or missing setting: ${name} `);
    expect(refused).toThrow(rule);
    expect(refused).not.toThrow('; '); // and nothing besides
  });

  it.each([
    ['TRUSTED_PROXIES', '127.0.0.1, ::1,10.0.0.0/8,fd00::/8'],
    ['DATABASE_URL', 'postgresql:///baanek?host=/run/postgresql'],
    ['HOST', '::'],
    ['PORT', '0'],
  ])('are taken as they are: %s=%s', (name, value) => {
    expect(String(readEnv({ ...least, [name]: value })[name as keyof Env])).toBe(value);
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
      /^bad or missing setting: DATABASE_PASSWORD_FILE must name a file that holds a password$/,
    );
  });
});
