import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startCluster } from '../embedded-postgres/cluster.ts';

export interface TestCluster {
  url(database: string): string;
  /** Address of a database for the login that the API works as. */
  apiUrl(database: string): string;
  rootKeyFile: string;
  stop(): Promise<void>;
}

interface Shared {
  owner: string;
  api: string;
  rootKeyFile: string;
}

const SHARED = 'BAANEK_TEST_CLUSTER';
const ROOT = path.dirname(path.dirname(import.meta.dirname));
const named = (base: string, database: string): string => base.replace(/\/[^/]*$/, `/${database}`);

/** The cluster `npm test` started, or one of our own; with the migrated `baanek_template` in it. */
export async function testCluster(): Promise<TestCluster> {
  const shared = process.env[SHARED];
  if (!shared) return startTestCluster();
  const { owner, api, rootKeyFile } = JSON.parse(shared) as Shared;
  return {
    url: database => named(owner, database),
    apiUrl: database => named(api, database),
    rootKeyFile,
    stop: () => Promise.resolve(),
  };
}

/** A throw-away cluster without durability; `share` puts its address into this process's environment. */
export async function startTestCluster(share = false): Promise<TestCluster> {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-test-'));
  fs.chmodSync(base, 0o755);
  const cluster = await startCluster({ folder: path.join(base, 'pg'), fast: true, maxConnections: 300 });
  const rootKeyFile = path.join(base, 'root.key');
  fs.writeFileSync(rootKeyFile, randomBytes(32).toString('hex'), { mode: 0o400 });
  const password = randomBytes(16).toString('hex');
  const api = cluster.url('postgres').replace(/\/\/[^@]*@/, `//baanek_api:${password}@`);
  await makeTemplate(cluster.url('postgres'), api, rootKeyFile, password);
  if (share) {
    const facts: Shared = { owner: cluster.url('postgres'), api, rootKeyFile };
    process.env[SHARED] = JSON.stringify(facts);
  }
  return {
    url: database => cluster.url(database),
    apiUrl: database => named(api, database),
    rootKeyFile,
    stop: async () => {
      await cluster.stop();
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(
  owner: string,
  api: string,
  rootKeyFile: string,
  password: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`CREATE DATABASE baanek_template`);
  await client.query(`CREATE ROLE baanek_api LOGIN NOINHERIT PASSWORD '${password}'`);
  await client.end();
  await promisify(execFile)(process.execPath, [path.join(ROOT, 'dist', 'api', 'migrate.mjs')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: named(api, 'baanek_template'),
      DATABASE_OWNER_URL: named(owner, 'baanek_template'),
      BAANEK_ROOT_KEY_FILE: rootKeyFile,
      BAANEK_DEMO: 'on', // no one-time link: it would be in every copy
    },
  });
}
