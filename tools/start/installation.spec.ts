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
