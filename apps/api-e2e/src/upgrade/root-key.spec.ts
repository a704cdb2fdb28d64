import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { type Addresses, freshDatabase, migrate, startInstallation } from '@baanek/e2e';
import pg from 'pg';
import { LANDED, landedDatabase, withOwner } from './landed.ts';

interface Line {
  level: number;
  reason?: string;
}

describe('a database and its root key', () => {
  let addresses: Addresses;
  /** The same database, and another root key than the one it was sealed with. */
  let other: Addresses;

  beforeAll(async () => {
    addresses = await landedDatabase(LANDED.at(-1) ?? '');
    const rootKeyFile = `${addresses.rootKeyFile}.other`;
    fs.writeFileSync(rootKeyFile, randomBytes(32).toString('hex'), { mode: 0o400 });
    other = { ...addresses, rootKeyFile };
  });

  const start = async (to: Addresses): Promise<void> => (await startInstallation(to)).stop();
  /** The reason of a program that ended with one line of the log, and nothing else. */
  const reasonOf = async (program: Promise<unknown>): Promise<string> => {
    const said = await program.then(
      () => '{}',
      (error: unknown) => (error as { stderr?: string }).stderr ?? (error as Error).message,
    );
    const lines = said.replace(/^the API did not start: /, '').trim().split('\n'); // prettier-ignore
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '') as Line;
    expect(line.level).toBe(60);
    return line.reason ?? '';
  };
  const count = async (table: string): Promise<number> =>
    withOwner(addresses.owner, async client => {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      return rows[0]?.n ?? 0;
    });
  const refused = (file: string): string => `BAANEK_ROOT_KEY_FILE: ${file} holds another key than the one`;

  it('of an earlier version is not migrated with another key, and keeps the fingerprint of its own', async () => {
    const before = await count('schema_migration');
    expect(await reasonOf(migrate(other))).toContain(refused(other.rootKeyFile));
    expect(await count('schema_migration')).toBe(before);
    await migrate(addresses);
    expect(await count('root_key_fingerprint')).toBe(1);
  });

  it.each([
    ['migrate', migrate],
    ['the server', start],
  ])('are told apart by %s: another key and a missing one are refused in one line', async (_, program) => {
    expect(await reasonOf(program(other))).toContain(refused(other.rootKeyFile));
    const rootKeyFile = `${addresses.rootKeyFile}.absent`;
    expect(await reasonOf(program({ ...addresses, rootKeyFile }))).toContain(`${rootKeyFile} is missing`);
    await program(addresses);
  });

  it('are known to each other again where the fingerprint was lost, if the key opens what is there', async () => {
    await withOwner(addresses.owner, client => client.query(`DELETE FROM root_key_fingerprint`));
    expect(await reasonOf(start(addresses))).toContain('run migrate.mjs');
    expect(await reasonOf(migrate(other))).toContain(refused(other.rootKeyFile));
    await migrate(addresses);
    await start(addresses);
  });

  it('are anew where no centre is: nothing was sealed yet', async () => {
    const { owner, api } = await freshDatabase();
    await migrate({ owner, api, rootKeyFile: other.rootKeyFile });
    await start({ owner, api, rootKeyFile: other.rootKeyFile });
  });

  it('are compared by the database: the API’s login sees no fingerprint', async () => {
    const client = await new pg.Client({ connectionString: addresses.api }).connect();
    try {
      const asked = [randomBytes(32)];
      expect((await client.query(`SELECT root_key_fits($1) AS fits`, asked)).rows).toEqual([{ fits: false }]);
      await expect(client.query(`SELECT * FROM root_key_fingerprint`)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });
});
