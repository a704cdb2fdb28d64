import 'reflect-metadata';
import './give-up';
import { newSetupLink } from '@baanek/access';
import { RootKey } from '@baanek/kernel';
import pg from 'pg';
import { readEnv } from './env';
import { reaching } from './reaching';
import { migrateDatabase } from './schema/migrate-database';

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
const rootKeyFile = env.BAANEK_ROOT_KEY_FILE;
const root = RootKey.fromFile(rootKeyFile);
const setting = env.DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
const steps = await reaching(setting, () => migrateDatabase(ownerUrl, env.DATABASE_URL, root, rootKeyFile));
const token = env.BAANEK_DEMO === 'off' ? await setupToken(ownerUrl) : null;
process.stdout.write(`${JSON.stringify({ steps, token })}\n`);
