import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nativeFolder } from './native.ts';
import { findMode, giveTo, type Mode, wrap } from './privilege.ts';

export interface ClusterOptions {
  /** Data folder; made on first use. Beside it stands `<folder>.password`. */
  folder: string;
  /** Trades durability for speed; tests only. */
  fast?: boolean;
  port?: number;
  maxConnections?: number;
  /** Folder with bin/ of another PostgreSQL than the one brought by npm. */
  native?: string;
}

export interface Cluster {
  port: number;
  pid: number;
  /** Address with the owner's password in it: never print it. */
  url(database: string): string;
  /** Resolves when the server has ended, however it ended. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const ENV = { ...process.env, LC_ALL: 'C.UTF-8' };

/** Starts PostgreSQL on loopback, initialising the folder first where it is empty. Ends a server left by a killed start. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = path.resolve(options.folder);
  const native = options.native ?? nativeFolder();
  const mode = findMode();
  const password = initialise(native, mode, folder, options.fast ?? false);
  giveTo(mode, folder);
  await endLeftover(folder);
  const port = options.port ?? (await freePort());
  const server = await launch(native, mode, folder, port, options);
  const ended = new Promise<void>(done => {
    server.once('exit', () => {
      done();
    });
  });
  return {
    port,
    pid: server.pid ?? 0,
    url: database => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    ended,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** Below those that systems give to connections on their way out, which might take it before it is listened on. */
const PORTS = [20_000, 32_000] as const;

/** A loopback port nobody listens on now, and to which a server that is started anew can come back. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(...PORTS);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise(done => {
    const probe = net.createServer();
    probe.once('error', () => {
      done(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        done(true);
      });
    });
  });
}

function initialise(native: string, mode: Mode, folder: string, fast: boolean): string {
  const passwordFile = `${folder}.password`;
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return fs.readFileSync(passwordFile, 'utf8');
  const password = randomBytes(24).toString('base64url');
  const draft = `${folder}.init`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(mode, draft);
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, password, { mode: 0o400 });
  giveTo(mode, passwordFile);
  const options = [
    '-D',
    draft,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
  ];
  const locale = [
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=ru',
    ...(fast ? ['--no-sync'] : []),
  ];
  const { file, args, ...as } = wrap(mode, path.join(native, 'bin', 'initdb'), [...options, ...locale]);
  const run = spawnSync(file, args, { encoding: 'utf8', env: ENV, cwd: '/', ...as });
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not be initialised (${mode}): ${run.stderr || String(run.error)}`);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(draft, folder);
  return password;
}

/** Ends the server that a killed start left on this very folder; a stale pid file of something else is dropped. */
async function endLeftover(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]);
  const ours = (): boolean => {
    try {
      return fs.realpathSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder);
    } catch {
      return false; // no such process, or no /proc: PostgreSQL itself checks the file then
    }
  };
  if (!ours()) {
    fs.rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 200 && ours(); i++) await pause(50);
}

async function launch(
  native: string,
  mode: Mode,
  folder: string,
  port: number,
  options: ClusterOptions,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 60),
    ...(options.fast ? {} : { shared_buffers: `${sharedBuffersMB()}MB` }),
    log_min_messages: 'warning',
    log_min_error_statement: 'panic', // a failed statement may hold what a person typed
    log_error_verbosity: 'terse',
    ...(options.fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const binary = path.join(native, 'bin', 'postgres');
  const { file, args, ...as } = wrap(mode, binary, ['-D', folder, '-p', String(port), ...flags], true);
  let said = '';
  for (let tries = 0; tries < 10; tries++) {
    const server = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], env: ENV, cwd: '/', ...as });
    server.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    if (await answers(server, port)) return server;
    await pause(300);
  }
  throw new Error(`PostgreSQL did not start (${mode}): ${said}`);
}

/** A sixteenth of the memory, from what PostgreSQL takes by itself to what the search of a million people touches. */
const sharedBuffersMB = (): number =>
  Math.min(1_024, Math.max(128, Math.floor(os.totalmem() / 16 / 1_048_576)));

/** True once the server accepts connections; false when it ended first. */
async function answers(server: ChildProcess, port: number): Promise<boolean> {
  const gone = new AbortController();
  const end = (): void => {
    gone.abort();
  };
  server.once('exit', end);
  server.once('error', end);
  while (!gone.signal.aborted) {
    if (await canConnect(port)) return true;
    await pause(20);
  }
  return false;
}

/** Speaks the first words of the protocol: a server that is still recovering answers with an error. */
function canConnect(port: number): Promise<boolean> {
  return new Promise(done => {
    const socket = net.connect(port, '127.0.0.1');
    const body = Buffer.from('user\0postgres\0database\0postgres\0\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(body.length + 8, 0);
    head.writeInt32BE(196608, 4); // protocol 3.0
    socket.once('connect', () => socket.write(Buffer.concat([head, body])));
    socket.once('data', reply => {
      socket.destroy();
      done(String.fromCharCode(reply[0] ?? 0) === 'R');
    });
    socket.once('error', () => {
      done(false);
    });
    socket.once('close', () => {
      done(false);
    });
  });
}
