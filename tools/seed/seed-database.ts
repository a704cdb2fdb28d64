import pg from 'pg';
import type { DatabaseAddresses } from '../start/database.ts';

/** The database that `npm run seed` makes anew each time. */
export const SEED_DATABASE = 'baanek_seed';

/** Addresses of the database that the seed fills. */
export function renamed({ owner, api }: DatabaseAddresses): DatabaseAddresses {
  const rename = (address: string): string => {
    const url = new URL(address);
    url.pathname = `/${SEED_DATABASE}`;
    return url.href;
  };
  return { owner: rename(owner), api: rename(api) };
}

/** Drops an earlier seed; refuses where somebody keeps real people in that database. */
export async function dropSeed(ownerOfAny: string, ownerOfSeed: string): Promise<void> {
  await withClient(ownerOfAny, async client => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [SEED_DATABASE]);
    if (rowCount === 0) return;
    if (await holdsRealCentre(ownerOfSeed))
      throw new Error(
        `The database ${SEED_DATABASE} holds a centre that is not invented: nothing was changed.`,
      );
    await client.query(`DROP DATABASE ${SEED_DATABASE} WITH (FORCE)`);
  });
}

/** Makes the empty database of the seed. */
export async function createSeed(ownerOfAny: string): Promise<void> {
  await withClient(ownerOfAny, client => client.query(`CREATE DATABASE ${SEED_DATABASE}`));
}

function holdsRealCentre(owner: string): Promise<boolean> {
  return withClient(owner, async client => {
    const { rows } = await client.query<{ known: boolean }>(
      `SELECT to_regclass('public.centre') IS NOT NULL AS known`,
    );
    if (!rows[0]?.known) return false;
    return (await client.query(`SELECT 1 FROM centre WHERE NOT demo LIMIT 1`)).rowCount !== 0;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await new pg.Client({ connectionString: url }).connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
