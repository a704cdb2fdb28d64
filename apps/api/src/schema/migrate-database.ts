import { CannotStart, prepareJobs, type RootKey } from '@baanek/kernel';
import { REGISTRY_JOBS } from '@baanek/registry';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';
import { appliedMigrations, historyFaults, publishHistory } from './applied-migrations';
import checksums from './checksums.json';
import { KeepChecksums } from './keep-checksums';
import type { Query } from './read-schema';
import { keepFingerprint, requireRootKey } from './root-key-of-data';
import { requireSchema } from './schema-differences';

const MIN_SERVER = 150_000;

/**
 * Brings the database to this version of the program, as its owner, and lets the API in. Says how many steps it took.
 * Refuses by name a database that a newer or edited migration ran in, data that another root key seals, and a schema that
 * differs from the code’s.
 */
export async function migrateDatabase(
  ownerUrl: string,
  apiUrl: string,
  root: RootKey,
  rootKeyFile: string,
): Promise<number> {
  const source = await new DataSource({
    ...databaseOptions(ownerUrl, 2),
    subscribers: [KeepChecksums],
  }).initialize();
  const query: Query = sql => source.query(sql);
  try {
    await requireServer(query);
    // two starts at once take turns
    const lock = await new pg.Client({ connectionString: ownerUrl }).connect();
    try {
      await lock.query(`SELECT pg_advisory_lock(hashtext('baanek migrations'))`);
      await requireHistory(query);
      await requireRootKey(lock, root, rootKeyFile);
      const done = await source.runMigrations();
      await publishHistory(query);
      await prepareJobs(ownerUrl, query, REGISTRY_JOBS);
      await letIn(lock, apiUrl);
      await requireSchema(query);
      await keepFingerprint(lock, root);
      return done.length;
    } finally {
      await lock.end();
    }
  } finally {
    await source.destroy();
  }
}

async function requireServer(query: Query): Promise<void> {
  const [server] = (await query(`SELECT current_setting('server_version_num')::int AS version`)) as {
    version: number;
  }[];
  if (!server || server.version < MIN_SERVER) throw new CannotStart('PostgreSQL 15 or newer is needed');
}

async function requireHistory(query: Query): Promise<void> {
  const faults = historyFaults(await appliedMigrations(query), checksums);
  if (faults.length > 0) throw new CannotStart(`nothing was migrated: ${faults.join('; ')}`);
}

/** Lets the API's own login, where it has one, use the functions and roles of the database and nothing else. */
async function letIn(owner: pg.Client, apiUrl: string): Promise<void> {
  const login = new pg.Client({ connectionString: apiUrl }).user;
  if (login !== owner.user) await owner.query(`CALL app_grant_login($1)`, [login]);
}
