import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../start/installation.ts';
import { SERVER_ENV, SERVER_FLAGS } from '../../start/program.ts';
import { type Addresses, environment, type Stage } from './stage.ts';

const started: ChildProcess[] = [];

/** Starts a server in a process of its own and answers its port, which it tells once it listens. */
export async function startProcess(
  stage: Stage,
  file: string,
  env: Record<string, string>,
  execArgv: readonly string[] = [],
): Promise<number> {
  const child = fork(file, [], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...execArgv],
  });
  started.push(child);
  stage.onEnd(() => ended(child));
  return new Promise<number>((done, fail) => {
    child.once('message', message => {
      done((message as { port: number }).port);
    });
    child.once('exit', () => {
      fail(new Error(`${path.basename(file)} did not start`));
    });
  });
}

/** The built API as a centre runs it, but for its log. */
export const startApi = (
  stage: Stage,
  addresses: Addresses,
  settings: Record<string, string> = {},
): Promise<number> =>
  startProcess(
    stage,
    path.join(ROOT, 'dist', 'api', 'main.mjs'),
    { ...SERVER_ENV, ...environment(addresses), ...settings },
    SERVER_FLAGS,
  );

/** The most memory any server started here has held so far, in MB; 0 where the system does not tell. */
export const peakMemory = (): number => Math.max(0, ...started.map(({ pid }) => memoryOf(pid ?? 0, 'VmHWM')));

/** The memory a process holds now, in MB; 0 where the system does not tell. */
export const memoryNow = (pid: number): number => memoryOf(pid, 'VmRSS');

/** The API that an `npm start` of this process has started; 0 where the system does not tell. */
export function serverUnder(ancestor: number): number {
  const parents = new Map(
    fs.readdirSync('/proc').flatMap(entry => {
      const pid = Number(entry);
      return pid > 0 ? [[pid, parentOf(pid)] as const] : [];
    }),
  );
  const isUnder = (pid: number): boolean => {
    for (let at = parents.get(pid) ?? 0; at > 0; at = parents.get(at) ?? 0) if (at === ancestor) return true;
    return false;
  };
  return [...parents.keys()].find(pid => isUnder(pid) && commandOf(pid).includes('main.mjs')) ?? 0;
}

function readProc(pid: number, name: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // not Linux, or ended
  }
}

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? 0);
const commandOf = (pid: number): string => readProc(pid, 'cmdline');

function memoryOf(pid: number, fact: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`^${fact}:\\s+(\\d+)`, 'm').exec(readProc(pid, 'status'));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(done => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
