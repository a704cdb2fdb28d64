import { type ChildProcess, execFile, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const program = (name: string): string => path.join(ROOT, 'dist', 'api', `${name}.mjs`);

/** Addresses of one database. */
export interface Addresses {
  owner: string;
  api: string;
  rootKeyFile: string;
}

/** The built API on a database of its own, as a centre would run it. */
export interface Installation {
  url: string;
  addresses: Addresses;
  /** What it wrote to its log so far. */
  log(): string;
  /** Rows as the owner of the database sees them, whom no policy binds. */
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Ends it as the operating system would: without a word. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Addresses of a database on the cluster the test set-up started. */
export function addressesOf(name: string): Addresses {
  const { BAANEK_TEST_OWNER: owner, BAANEK_TEST_API: api, BAANEK_ROOT_KEY_FILE: rootKeyFile } = process.env;
  if (!owner || !api || !rootKeyFile) throw new Error('run through jest, whose set-up starts PostgreSQL');
  const named = (address: string): string => address.replace(/\/[^/]*$/, `/${name}`);
  return { owner: named(owner), api: named(api), rootKeyFile };
}

/** A fresh copy of the migrated template, or of another. */
export async function freshDatabase(template = 'baanek_template'): Promise<Addresses> {
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  const client = await new pg.Client({ connectionString: addressesOf('postgres').owner }).connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await client.end();
  return addressesOf(name);
}

/** Starts the API; on a database of its own unless one is given. */
export async function startInstallation(
  given?: Addresses,
  env: Record<string, string> = {},
): Promise<Installation> {
  const addresses = given ?? (await freshDatabase());
  const settings = { ...environment(addresses), ...env };
  const child = fork(program('main'), [], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--enable-source-maps'],
  });
  let log = '';
  const read = (chunk: Buffer): void => void (log += chunk.toString());
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const port = await listening(child, () => log);
  const pool = new pg.Pool({ connectionString: addresses.owner, max: 2 });
  pool.on('error', () => undefined); // the cluster may be killed on purpose
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = new Promise(done => child.once('exit', done));
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await gone;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    addresses,
    log: () => log,
    rows: async <Row>(sql: string, parameters: unknown[] = []) =>
      (await pool.query(sql, parameters)).rows as Row[],
    kill: () => end('SIGKILL'),
    stop: async () => {
      // a browser that is still open may hold a connection: it is not waited for without end
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await end('SIGTERM');
      clearTimeout(late);
      await pool.end();
    },
  };
}

/** Runs the built migrations on a database; answers what they wrote, rejects with what they said when they refuse. */
export async function migrate(addresses: Addresses): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program('migrate')], {
    env: { ...environment(addresses), DATABASE_OWNER_URL: addresses.owner },
  });
  return stdout;
}

/** The one-time token for the first centre, as the console would show it. */
export async function setupToken(addresses: Addresses): Promise<string> {
  const stdout = await migrate(addresses);
  const { token } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { token: string | null };
  if (!token) throw new Error('there is a centre already');
  return token;
}

/** Fills an empty database with the invented centre of the demo. */
export async function fillDemo(addresses: Addresses): Promise<void> {
  const env = { ...environment(addresses), DATABASE_OWNER_URL: addresses.owner, BAANEK_DEMO: 'on' };
  await promisify(execFile)(process.execPath, [program('demo')], { env });
}

const environment = ({ api, rootKeyFile }: Addresses): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  NODE_OPTIONS: '',
  DATABASE_URL: api,
  BAANEK_ROOT_KEY_FILE: rootKeyFile,
  BAANEK_DEMO: 'off',
  BAANEK_STAFF_DIR: path.join(ROOT, 'dist', 'staff', 'browser'),
  LOG_LEVEL: 'info',
  HOST: '127.0.0.1',
  PORT: '0',
});

function listening(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((done, fail) => {
    child.once('message', message => {
      done((message as { port: number }).port);
    });
    child.once('exit', () => {
      fail(new Error(`the API did not start: ${log()}`));
    });
  });
}
