import 'reflect-metadata';
import { newSetupLink } from '@baanek/access';
import { prepareJobs } from '@baanek/kernel';
import { REGISTRY_JOBS } from '@baanek/registry';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from './data-source';
import { readEnv } from './env';

const MIN_SERVER = 150_000;

/** Brings the database to this version of the program, as its owner, and lets the API in. Says how many steps it took. */
export async function migrate(ownerUrl: string, apiUrl: string): Promise<number> {
  const source = await new DataSource(databaseOptions(ownerUrl, 2)).initialize();
  try {
    const [server] = await source.query<{ version: number }[]>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    if (!server || server.version < MIN_SERVER) throw new Error('PostgreSQL 15 or newer is needed');
    // two starts at once take turns
    const lock = await new pg.Client({ connectionString: ownerUrl }).connect();
    try {
      await lock.query(`SELECT pg_advisory_lock(hashtext('baanek migrations'))`);
      const done = await source.runMigrations();
      await prepareJobs(ownerUrl, sql => source.query(sql), REGISTRY_JOBS);
      await letIn(lock, apiUrl);
      return done.length;
    } finally {
      await lock.end();
    }
  } finally {
    await source.destroy();
  }
}

/** Lets the API's own login, where it has one, use the functions and roles of the database and nothing else. */
async function letIn(owner: pg.Client, apiUrl: string): Promise<void> {
  const login = new pg.Client({ connectionString: apiUrl }).user;
  if (login !== owner.user) await owner.query(`CALL app_grant_login($1)`, [login]);
}

/** A one-time link for an installation without a centre; null where there is one. */
async function setupToken(ownerUrl: string): Promise<string | null> {
  const client = await new pg.Client({ connectionString: ownerUrl }).connect();
  try {
    const { rows } = await client.query(`SELECT 1 FROM centre LIMIT 1`);
    if (rows.length > 0) return null;
    const { token, hash } = newSetupLink();
    await client.query(`DELETE FROM setup_link`);
    await client.query(
      `INSERT INTO setup_link (token_hash, expires_at) VALUES ($1, now() + interval '1 day')`,
      [hash],
    );
    return token;
  } finally {
    await client.end();
  }
}

const env = readEnv();
const ownerUrl = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
const steps = await migrate(ownerUrl, env.DATABASE_URL);
const token = env.BAANEK_DEMO === 'off' ? await setupToken(ownerUrl) : null;
process.stdout.write(`${JSON.stringify({ steps, token })}\n`);
