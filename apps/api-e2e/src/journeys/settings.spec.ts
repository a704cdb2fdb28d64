import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { type Addresses, freshDatabase, type Installation, startInstallation } from '@baanek/e2e';
import { freePort } from '@baanek/tools/cluster';
import { withOwner } from '../upgrade/landed.ts';

interface Line {
  level: number;
  time: string;
  msg: string;
  reason?: string;
}

describe('a server with a bad setting', () => {
  let addresses: Addresses;
  const taken = net.createServer();

  beforeAll(async () => {
    addresses = await freshDatabase();
    await new Promise<void>(done => taken.listen(0, '127.0.0.1', done));
  });
  afterAll(() => new Promise(done => taken.close(done)));

  const linesOf = (log: string): Line[] =>
    log
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Line);
  const changed = (change: (url: URL) => void): Record<string, string> => {
    const url = new URL(addresses.api);
    change(url);
    return { DATABASE_URL: url.href };
  };
  const keyFile = (mode: number): Record<string, string> => {
    const file = `${addresses.rootKeyFile}.${mode}`;
    fs.writeFileSync(file, 'ab'.repeat(32), { mode });
    return { BAANEK_ROOT_KEY_FILE: file };
  };

  it.each<[string, RegExp, () => Record<string, string> | Promise<Record<string, string>>]>([
    [
      'two settings are no settings',
      /LOG_LEVEL must be .*DATABASE_POOL must/,
      () => ({ LOG_LEVEL: 'loud', DATABASE_POOL: '0' }),
    ],
    [
      'the interface has a relative path',
      /BAANEK_STAFF_DIR must be/,
      () => ({ BAANEK_STAFF_DIR: 'dist/staff/browser' }),
    ],
    [
      'nobody listens there',
      /DATABASE_URL .*ECONNREFUSED/,
      async () => {
        const port = String(await freePort());
        return changed(url => (url.port = port));
      },
    ],
    ['the password is wrong', /DATABASE_URL .*28P01/, () => changed(url => (url.password = 's3cret'))],
    [
      'the database is not there',
      /DATABASE_URL .*3D000/,
      () => changed(url => (url.pathname = '/s3cret')),
    ],
    [
      'the login was not let in',
      /DATABASE_URL .*42501/,
      async () => {
        await withOwner(addresses.owner, client =>
          client.query(`CREATE ROLE e2e_stranger LOGIN PASSWORD 's3cret'`),
        );
        return changed(url => {
          url.username = 'e2e_stranger';
          url.password = 's3cret';
        });
      },
    ],
    ['the root key is readable by others', /BAANEK_ROOT_KEY_FILE: .* can be read by others/, () => keyFile(0o644)],
    [
      'the port is taken',
      /PORT is taken by another program/,
      () => ({ PORT: String((taken.address() as AddressInfo).port) }),
    ],
    ['the host is elsewhere', /HOST is no address of this machine/, () => ({ HOST: '192.0.2.1' })],
  ])('ends with one line that names it when %s', async (_, reason, settings) => {
    const env = await settings();
    const start = (): Promise<Installation> => startInstallation(addresses, env);
    const log = await start().then(
      api => api.stop().then(() => 'it started'),
      (error: unknown) => (error as Error).message.replace('the API did not start: ', ''),
    );
    const lines = linesOf(log);
    expect(lines).toEqual([
      { level: 60, time: expect.stringMatching(/Z$/) as string, msg: 'server.failed', reason: expect.stringMatching(reason) as string },
    ]);
    expect(log).not.toContain('s3cret');
  }); // prettier-ignore

  it('writes nothing but JSON when all is well, from its first line to its last', async () => {
    const api = await startInstallation(addresses, { LOG_LEVEL: 'debug' });
    await fetch(`${api.url}/api/health/ready`);
    await api.stop();
    expect(linesOf(api.log()).length).toBeGreaterThan(0);
  });
});
