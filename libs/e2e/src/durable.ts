import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Cluster, startCluster } from '@baanek/tools/cluster';
import pg from 'pg';
import type { Addresses } from './installation.ts';

const MIGRATE = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'api', 'migrate.mjs');

/** PostgreSQL as a centre runs it, with nothing traded for speed, to be killed at will. */
export interface DurableCluster {
  addresses: Addresses;
  /** Ends it as the operating system would, without a word, and starts it again on the same port. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDurable(): Promise<DurableCluster> {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-durable-'));
  fs.chmodSync(base, 0o755);
  const folder = path.join(base, 'pg');
  let cluster = await startCluster({ folder });
  const { port } = cluster;
  return {
    addresses: await prepare(cluster, base),
    crash: async () => {
      process.kill(cluster.pid, 'SIGKILL');
      await cluster.ended;
      cluster = await startCluster({ folder, port });
    },
    stop: async () => {
      await cluster.stop();
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

async function prepare(cluster: Cluster, base: string): Promise<Addresses> {
  const password = randomBytes(16).toString('hex');
  const rootKeyFile = path.join(base, 'root.key');
  fs.writeFileSync(rootKeyFile, randomBytes(32).toString('hex'), { mode: 0o400 });
  const server = await new pg.Client({ connectionString: cluster.url('postgres') }).connect();
  await server.query(`CREATE DATABASE baanek`);
  await server.query(`CREATE ROLE baanek_api LOGIN NOINHERIT PASSWORD '${password}'`);
  await server.end();
  const owner = cluster.url('baanek');
  const api = owner.replace(/\/\/[^@]*@/, `//baanek_api:${password}@`);
  const env = { DATABASE_URL: api, DATABASE_OWNER_URL: owner, BAANEK_ROOT_KEY_FILE: rootKeyFile };
  await promisify(execFile)(process.execPath, [MIGRATE], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return { owner, api, rootKeyFile };
}
