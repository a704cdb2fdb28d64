import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { HOME } from './installation.ts';
import type { DemoAccounts } from './welcome.ts';

/** What a start has done to a database, which the next one need not do again. */
interface Preparation {
  /** The build whose migrations have run. */
  build: string;
  /** How many migrations the database has. */
  migrations: number;
  demo: DemoAccounts | null;
}

const fileOf = (database: string): string => path.join(HOME, `prepared-${database}.json`);

/** Accounts of the demo, where the database is as `build` has prepared it; undefined where it is to be prepared. */
export async function recallPreparation(
  database: string,
  owner: string,
  build: string,
  demo: boolean,
): Promise<DemoAccounts | null | undefined> {
  const known = readPreparation(database);
  if (known?.build !== build || (known.demo !== null) !== demo) return undefined;
  const { migrations, centres, real } = await stateOf(owner);
  if (migrations !== known.migrations || centres === 0) return undefined;
  return known.demo && real > 0 ? { ...known.demo, accounts: [] } : known.demo;
}

/** Keeps what a start has done. */
export async function keepPreparation(
  database: string,
  owner: string,
  build: string,
  demo: DemoAccounts | null,
): Promise<void> {
  const { migrations } = await stateOf(owner);
  fs.writeFileSync(fileOf(database), JSON.stringify({ build, migrations, demo } satisfies Preparation));
}

function readPreparation(database: string): Preparation | null {
  try {
    return JSON.parse(fs.readFileSync(fileOf(database), 'utf8')) as Preparation;
  } catch {
    return null; // the first start, or a file that was cut off
  }
}

/** Migrations that have run, centres, and those of them that are no demo; all 0 in an empty database. */
async function stateOf(owner: string): Promise<{ migrations: number; centres: number; real: number }> {
  const client = await new pg.Client({ connectionString: owner }).connect();
  try {
    const { rows: found } = await client.query(
      `SELECT 1 FROM pg_class WHERE oid = to_regclass('schema_migration')`,
    );
    if (found.length === 0) return { migrations: 0, centres: 0, real: 0 };
    const { rows } = await client.query<{ migrations: number; centres: number; real: number }>(
      `SELECT (SELECT count(*)::int FROM schema_migration) AS migrations, count(*)::int AS centres,
              (count(*) FILTER (WHERE NOT demo))::int AS real FROM centre`,
    );
    return rows[0] ?? { migrations: 0, centres: 0, real: 0 };
  } finally {
    await client.end();
  }
}
