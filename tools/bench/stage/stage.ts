import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startCluster } from '../../embedded-postgres/cluster.ts';
import { testCluster } from '../../jest/test-cluster.ts';
import { type DatabaseAddresses, ensureDatabase, grantApiLogin } from '../../start/database.ts';
import { runProgram } from '../../start/program.ts';

/** A database to measure on, and the key its rows are sealed with. */
export interface Addresses extends DatabaseAddresses {
  rootKeyFile: string;
  /** Ends PostgreSQL and starts it again; where others use it too, ends the connections to this database. */
  restart(): Promise<void>;
}

type Close = () => Promise<void> | void;

/** What a bench works on; whatever it starts is ended with it, last first, however the bench ends. */
export class Stage {
  private readonly closers: Close[] = [];
  readonly say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  onEnd(close: Close): void {
    this.closers.push(close);
  }

  async end(): Promise<void> {
    for (let close = this.closers.pop(); close; close = this.closers.pop()) await close();
  }
}

/** One bench: it answers what the last line of its output says. */
export interface Bench {
  about: string;
  run(stage: Stage, addresses: Addresses, args: readonly string[]): Promise<object>;
}

/** A fresh PostgreSQL with the settings a centre runs with, in a folder of its own; migrated. */
export async function freshCluster(stage: Stage): Promise<Addresses> {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-bench-'));
  stage.onEnd(() => {
    fs.rmSync(base, { recursive: true, force: true });
  });
  return clusterIn(stage, base);
}

/** A stage in a folder that stays, with what an earlier run put there: inventing a million people takes a while. */
export async function keptCluster(stage: Stage, folder: string): Promise<Addresses> {
  const base = path.resolve(folder);
  fs.mkdirSync(base, { recursive: true });
  return clusterIn(stage, base);
}

async function clusterIn(stage: Stage, base: string): Promise<Addresses> {
  fs.chmodSync(base, 0o755); // the server may run as another user
  const options = { folder: path.join(base, 'pg'), maxConnections: 200 };
  let cluster = await startCluster(options);
  const restart = async (): Promise<void> => {
    await cluster.stop();
    cluster = await startCluster({ ...options, port: cluster.port });
  };
  stage.onEnd(() => cluster.stop());
  const rootKeyFile = path.join(base, 'root.key');
  if (!fs.existsSync(rootKeyFile))
    fs.writeFileSync(rootKeyFile, randomBytes(32).toString('hex'), { mode: 0o400 });
  const addresses = { ...(await ensureDatabase(cluster, 'baanek_bench')), rootKeyFile, restart };
  await runProgram('migrate', environment(addresses));
  await grantApiLogin(addresses);
  return addresses;
}

/** A copy of the migrated template on the cluster of the tests: quick, not durable, nothing to measure on. */
export async function testDatabase(stage: Stage): Promise<Addresses> {
  const cluster = await testCluster();
  stage.onEnd(() => cluster.stop());
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const client = await new pg.Client({ connectionString: cluster.url('postgres') }).connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE baanek_template`);
  await client.end();
  const restart = async (): Promise<void> => {
    const ending = await new pg.Client({ connectionString: cluster.url('postgres') }).connect();
    await ending.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name]);
    await ending.end();
  };
  return { owner: cluster.url(name), api: cluster.apiUrl(name), rootKeyFile: cluster.rootKeyFile, restart };
}

/** Of everybody who works in an invented centre; it stands on the sign-in page of the demo. */
export const PASSWORD = 'demo-tandoor-42';

/** Invents people for one or more centres; staff sign in as `seed1.shelter` and so on. */
export async function seedPeople(
  stage: Stage,
  addresses: Addresses,
  clients: number,
  centres: number,
  work: { appeals?: number; cases?: number; elsewhere?: number } = {},
): Promise<void> {
  const asked = { clients, centres, ...work };
  const args = Object.entries(asked).flatMap(([name, n]) => [`--${name}`, String(n)]);
  await runProgram('seed', environment(addresses), stage.say, args);
}

/** Settings of the built programs. */
export const environment = ({ owner, api, rootKeyFile }: Addresses): Record<string, string> => ({
  DATABASE_URL: api,
  DATABASE_OWNER_URL: owner,
  BAANEK_ROOT_KEY_FILE: rootKeyFile,
  BAANEK_DEMO: 'on', // no one-time link: the seed makes the centres
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: '0',
});
