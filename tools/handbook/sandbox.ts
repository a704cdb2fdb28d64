import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Cluster, freePort, startCluster } from '../embedded-postgres/cluster.ts';
import { ROOT } from '../start/installation.ts';

/** A place where the handbook is followed: its folders and ports are others, its words are the same. */
export interface Sandbox {
  url: string;
  /** True where `pg_dump` of the version of this PostgreSQL is there. */
  canDump: boolean;
  /** Runs one block of the handbook as it stands there; answers what it said. */
  run(block: string): Promise<string>;
  close(): Promise<void>;
}

const STAND_INS = path.join(import.meta.dirname, 'stand-ins');
const DEBIAN = '/usr/lib/postgresql';
const UNITS = 'docs/systemd';

/** Makes one; with `install`, of a clone of the last commit, whose packages are installed and which is built. */
export async function makeSandbox(install: boolean): Promise<Sandbox> {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-handbook-'));
  fs.chmodSync(base, 0o755);
  const native = systemPostgres();
  const cluster = await startCluster({
    folder: path.join(base, 'pg'),
    fast: true,
    ...(native ? { native } : {}),
  });
  const port = await freePort();
  const moved = moving(base, cluster.port, port);
  checkOut(path.join(base, 'opt'), install, moved);
  const units = path.join(base, 'units');
  for (const folder of ['units', 'sbin', 'stand-ins']) fs.mkdirSync(path.join(base, folder));
  const standIns = path.join(base, 'stand-ins');
  standIn(standIns, cluster, native, install, units);
  const env = {
    ...outside(),
    PATH: [standIns, path.dirname(process.execPath), process.env['PATH']].join(':'),
  };
  return {
    url: `http://127.0.0.1:${port}`,
    canDump: native !== null,
    run: block => runShell(moved(block), env, base),
    close: async () => {
      await runShell('systemctl stop baanek.service', env, base);
      await cluster.stop();
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The newest PostgreSQL of Debian that can serve and dump; null where the embedded one has to stand in. */
function systemPostgres(): string | null {
  if (!fs.existsSync(DEBIAN)) return null;
  const versions = fs.readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  const whole = versions.find(
    version =>
      Number(version) >= 15 &&
      ['initdb', 'postgres', 'psql', 'pg_dump', 'pg_restore', 'pg_dumpall'].every(name =>
        fs.existsSync(path.join(DEBIAN, version, 'bin', name)),
      ),
  );
  return whole ? path.join(DEBIAN, whole) : null;
}

/** What the shell of an operator has: nothing that says where a database is, or how this program runs. */
const outside = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(PG|BAANEK_|DATABASE_|NODE_OPTIONS$|NX_|npm_|LOG_LEVEL|HOST$|PORT$)/.test(name),
    ),
  );

/** Puts the places of the handbook below `base`. */
function moving(base: string, postgres: number, http: number): (text: string) => string {
  const places: [string, string][] = [
    ['/etc/systemd/system', path.join(base, 'units')],
    ['/etc/baanek', path.join(base, 'etc')],
    ['/usr/local/sbin', path.join(base, 'sbin')],
    ['/var/backups/baanek', path.join(base, 'backups')],
    ['/opt/baanek', path.join(base, 'opt')],
    ['127.0.0.1:3000', `127.0.0.1:${http}`],
    ['PORT=3000', `PORT=${http}`],
    ['@127.0.0.1/', `@127.0.0.1:${postgres}/`],
  ];
  return text => places.reduce((moved, [from, to]) => moved.replaceAll(from, to), text);
}

/** The checkout in its place: a clone, or this one with its packages and what is built. */
function checkOut(folder: string, install: boolean, moved: (text: string) => string): void {
  if (install) {
    const cloned = spawnSync('git', ['clone', '--quiet', ROOT, folder], { encoding: 'utf8' });
    if (cloned.status !== 0) throw new Error(cloned.stderr);
  } else {
    fs.mkdirSync(path.join(folder, 'docs'), { recursive: true });
    for (const name of ['dist', 'node_modules', 'package.json'])
      fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  }
  fs.cpSync(path.join(ROOT, UNITS), path.join(folder, UNITS), { recursive: true });
  for (const name of fs.readdirSync(path.join(folder, UNITS))) {
    const file = path.join(folder, UNITS, name);
    fs.writeFileSync(file, moved(fs.readFileSync(file, 'utf8')));
  }
}

/** Commands that would change this machine, or that need a machine of their own. */
function standIn(
  folder: string,
  cluster: Cluster,
  native: string | null,
  install: boolean,
  units: string,
): void {
  const { password } = new URL(cluster.url('postgres'));
  const superuser = `export PGHOST=127.0.0.1 PGPORT=${cluster.port} PGUSER=postgres PGPASSWORD='${password}'`;
  const node = (name: string, ...args: string[]): string =>
    `exec '${process.execPath}' '${path.join(STAND_INS, name)}' ${args.join(' ')} "$@"`;
  const commands: Record<string, string> = {
    ...{ 'apt-get': 'exit 0', useradd: 'exit 0', chown: 'exit 0' },
    // the rights of a file are given, its owner stays
    install: `set -- "$@" --\nwhile [ "$1" != -- ]; do case $1 in -o|-g) shift 2;; *) set -- "$@" "$1"; shift;; esac; done\nshift; exec /usr/bin/install "$@"`,
    runuser: `shift 3; ${superuser}; exec "$@"`,
    systemctl: node('systemctl.ts', `'${units}'`),
    ...(native ? {} : { psql: node('psql.ts') }),
    ...(install ? {} : { npm: 'exit 0' }),
  };
  for (const [name, text] of Object.entries(commands))
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  for (const name of native ? fs.readdirSync(path.join(native, 'bin')) : [])
    if (!(name in commands)) fs.symlinkSync(path.join(native ?? '', 'bin', name), path.join(folder, name));
}

/** Runs a text in one shell that ends at the first failure. */
function runShell(text: string, env: NodeJS.ProcessEnv, cwd: string): Promise<string> {
  const shell = spawn('/bin/sh', ['-eu'], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  shell.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  shell.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()));
  shell.stdin.end(text);
  return new Promise((done, fail) => {
    shell.once('exit', code => {
      if (code === 0) done(said);
      else fail(new Error(`the handbook cannot be followed:\n${text}\n${said}\n${wrong}`));
    });
  });
}
