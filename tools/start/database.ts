import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type Cluster, startCluster } from '../embedded-postgres/cluster.ts';
import { HOME } from './installation.ts';

/** Addresses of one database: its owner's, for migrations, and that of the login the API works as. */
export interface DatabaseAddresses {
  owner: string;
  api: string;
}

/** Starts the embedded PostgreSQL of this installation. */
export function startEmbedded(port?: number): Promise<Cluster> {
  fs.mkdirSync(HOME, { recursive: true, mode: 0o755 });
  return startCluster({
    folder: path.join(HOME, 'postgres'),
    maxConnections: 100,
    ...(port ? { port } : {}),
  });
}

/** Makes the database and the API's login where they are missing; the migrations let that login in. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<DatabaseAddresses> {
  const client = await connect(cluster.url('postgres'));
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    return { owner: cluster.url(name), api: apiUrl(cluster, name, await ensureLogin(client)) };
  } finally {
    await client.end();
  }
}

/** True where one of these databases has a centre: what only the root key opens. */
export async function holdCentre(owners: readonly string[]): Promise<boolean> {
  for (const owner of owners) {
    const client = await connect(owner);
    try {
      const { rows } = await client.query<{ known: boolean }>(
        `SELECT to_regclass('public.centre_key') IS NOT NULL AS known`,
      );
      if (rows[0]?.known && (await client.query('SELECT 1 FROM public.centre_key LIMIT 1')).rowCount)
        return true;
    } finally {
      await client.end();
    }
  }
  return false;
}

/** Addresses of every database of an embedded PostgreSQL, as their owner: they share one root key. */
export async function databasesOf(cluster: Cluster): Promise<string[]> {
  const client = await connect(cluster.url('postgres'));
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE NOT datistemplate',
    );
    return rows.map(({ name }) => cluster.url(name));
  } finally {
    await client.end();
  }
}

/** The owner's address of a database of one's own, with the password that a file holds for it. */
export function ownAddress(api: string): string {
  const { DATABASE_OWNER_URL: owner, DATABASE_OWNER_PASSWORD_FILE, DATABASE_PASSWORD_FILE } = process.env;
  const file = owner && owner !== api ? DATABASE_OWNER_PASSWORD_FILE : DATABASE_PASSWORD_FILE;
  const url = new URL(owner ?? api);
  if (file) url.password = encodeURIComponent(fs.readFileSync(file, 'utf8').replace(/\r?\n$/, ''));
  return url.href;
}

/** Lets the API's login use the functions and roles of a migrated database, and nothing else. */
export async function grantApiLogin(addresses: DatabaseAddresses): Promise<void> {
  const client = await connect(addresses.owner);
  try {
    await client.query('CALL app_grant_login($1)', [decodeURIComponent(new URL(addresses.api).username)]);
  } finally {
    await client.end();
  }
}

/** A login that owns nothing and inherits nothing; its password is new at every start. */
async function ensureLogin(client: pg.Client): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const { rowCount } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'baanek_api'`);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE baanek_api LOGIN NOINHERIT NOBYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`,
  );
  return password;
}

function apiUrl(cluster: Cluster, name: string, password: string): string {
  const url = new URL(cluster.url(name));
  url.username = 'baanek_api';
  url.password = password;
  return url.href;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
