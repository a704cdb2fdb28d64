// `npm start`: build, database, migrations, demo, server; stays until stopped.
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './embedded-postgres/cluster.ts';
import { buildIfStale } from './start/build.ts';
import {
  type DatabaseAddresses,
  databasesOf,
  ensureDatabase,
  holdCentre,
  ownAddress,
  startEmbedded,
} from './start/database.ts';
import { alreadyRunning, claimRun, releaseRun, ROOT, rootKeyFile } from './start/installation.ts';
import { isFree, wantedPort } from './start/port.ts';
import { keepPreparation, recallPreparation } from './start/preparation.ts';
import { runProgram, startServer } from './start/program.ts';
import { type DemoAccounts, welcome } from './start/welcome.ts';

const say = (line: string): void => {
  console.log(line);
};
const own = process.env['DATABASE_URL'];
// a database of somebody's own is never filled unasked
const wanted = process.env['BAANEK_DEMO'] ?? (own ? 'off' : 'on');
const demo = wanted === 'on';
const embeddedName = demo ? 'baanek_demo' : 'baanek';
const host = process.env['HOST'] ?? '127.0.0.1';

let cluster: Cluster | undefined;
let server: ChildProcess | undefined;
let stopping = false;

async function main(): Promise<void> {
  const port = wantedPort();
  const address = `http://localhost:${port}`;
  const running = alreadyRunning();
  if (running) {
    say(`Baanek is already running at ${running.address} (process ${running.pid}).`);
    return;
  }
  if (!(await isFree(port, host)))
    throw new Error(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  claimRun(address);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  const build = await buildIfStale(say);
  const database = await openDatabase();
  const env = {
    DATABASE_URL: database.api,
    BAANEK_ROOT_KEY_FILE: await rootKeyFile(holdsData),
    BAANEK_DEMO: wanted,
    BAANEK_STAFF_DIR: path.join(ROOT, 'dist', 'staff', 'browser'),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    PORT: String(port),
    HOST: host,
  };
  const owner = { ...env, DATABASE_OWNER_URL: database.owner };
  const { token, accounts } = await prepare(build, owner);
  await serve(env);
  say(welcome(address, accounts, token));
}

interface Prepared {
  /** Of the one-time link that makes the first centre. */
  token: string | null;
  accounts: DemoAccounts | null;
}

/** Migrates and fills the demo, unless an earlier start of this build has. A database of one’s own is always migrated. */
async function prepare(build: string, owner: Record<string, string>): Promise<Prepared> {
  const address = owner['DATABASE_OWNER_URL'] ?? '';
  const known = own ? undefined : await recallPreparation(embeddedName, address, build, demo);
  if (known !== undefined) return { token: null, accounts: known };
  const { token } = await runProgram<{ token: string | null }>('migrate', owner);
  const accounts = demo ? await runProgram<DemoAccounts>('demo', owner, say) : null;
  if (!own) await keepPreparation(embeddedName, address, build, accounts);
  return { token, accounts };
}

async function openDatabase(): Promise<DatabaseAddresses> {
  if (own) return { api: own, owner: process.env['DATABASE_OWNER_URL'] ?? own };
  cluster = await startEmbedded();
  keepDatabase(cluster);
  return ensureDatabase(cluster, embeddedName);
}

/** Whether there is something that only the root key opens. */
async function holdsData(): Promise<boolean> {
  return holdCentre(cluster ? await databasesOf(cluster) : own ? [ownAddress(own)] : []);
}

/** Starts PostgreSQL again, on the same port, when it ends unasked. */
function keepDatabase(started: Cluster): void {
  void started.ended.then(async () => {
    if (stopping) return;
    say('PostgreSQL ended unexpectedly; starting it again…');
    try {
      cluster = await startEmbedded(started.port);
      keepDatabase(cluster);
    } catch (error) {
      await fail(error);
    }
  });
}

/** Starts the server again when it ends unasked, up to five times a minute. */
async function serve(env: Record<string, string>, ends: readonly number[] = []): Promise<void> {
  server = await startServer(env);
  server.once('exit', () => {
    if (stopping) return;
    const recent = [...ends, Date.now()].filter(at => at > Date.now() - 60_000);
    if (recent.length > 5) return void fail(new Error('The server keeps ending.'));
    say('The server ended unexpectedly; starting it again…');
    pause(300 * recent.length)
      .then(() => serve(env, recent))
      .catch(fail);
  });
}

async function end(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (server?.exitCode === null && server.signalCode === null) {
    const gone = new Promise(done => server?.once('exit', done));
    server.kill('SIGTERM');
    await Promise.race([gone, pause(10_000)]);
    server.kill('SIGKILL');
  }
  await cluster?.stop();
  releaseRun();
  process.exit(code);
}

function stop(): void {
  void end(0);
}

async function fail(error: unknown): Promise<void> {
  console.error(error instanceof Error ? error.message : String(error));
  const full = (error as { code?: string }).code === 'ENOSPC';
  if (full) console.error('The disk is full: free some space and start again. Nothing was lost.');
  await end(1);
}

try {
  fs.accessSync(ROOT, fs.constants.W_OK);
  await main();
} catch (error) {
  // anything that keeps us from serving: say it in one line, end what was started
  await fail(error);
}
