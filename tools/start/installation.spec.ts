import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

describe('the root key of `npm start`', () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-home-'));
  const file = path.join(home, 'root.key');
  const given = { ...process.env };
  let rootKeyFile: (holdsData: () => Promise<boolean>) => Promise<string>;

  beforeAll(async () => {
    process.env['BAANEK_HOME'] = home;
    delete process.env['BAANEK_ROOT_KEY_FILE'];
    ({ rootKeyFile } = await import('./installation.ts'));
  });
  afterAll(() => {
    process.env = given;
    fs.rmSync(home, { recursive: true });
  });

  it('is refused by its file where it is missing and data is there, and none is made', async () => {
    await expect(rootKeyFile(() => Promise.resolve(true))).rejects.toThrow(
      `The root key ${file} is missing, and there is data that no other key opens: put it back there`,
    );
    expect(fs.existsSync(file)).toBe(false);
  });

  it('is made for its owner alone where nothing is, and asked for nothing afterwards', async () => {
    expect(await rootKeyFile(() => Promise.resolve(false))).toBe(file);
    expect(fs.statSync(file).mode & 0o777).toBe(0o400);
    const key = fs.readFileSync(file, 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    await rootKeyFile(() => Promise.reject(new Error('not asked')));
    expect(fs.readFileSync(file, 'utf8')).toBe(key);
  });
});

describe('`npm start` with a bad setting', () => {
  const { pathname: program } = new URL('../start.ts', import.meta.url);
  const { execPath } = process;

  it.each([
    ['BAANEK_HOME', execPath, `BAANEK_HOME names a folder that cannot be written: ${execPath} (EEXIST)`],
    ['PORT', 'http', 'PORT must be a number from 1 to 65535.'],
  ])('says so in one line: %s=%s', (name, value, reason) => {
    const env = { ...process.env, NODE_OPTIONS: '', PORT: '47391', HOST: '127.0.0.1', [name]: value };
    const { stderr, status } = spawnSync(execPath, [program], { encoding: 'utf8', env });
    expect({ stderr: stderr.trim(), status }).toEqual({ stderr: reason, status: 1 });
  });
});
