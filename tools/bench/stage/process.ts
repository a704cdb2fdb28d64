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
export const startApi = (stage: Stage, addresses: Addresses): Promise<number> =>
  startProcess(
    stage,
    path.join(ROOT, 'dist', 'api', 'main.mjs'),
    { ...SERVER_ENV, ...environment(addresses) },
    SERVER_FLAGS,
  );

/** The most memory any server started here has held so far, in MB; 0 where the system does not tell. */
export const peakMemory = (): number => Math.max(0, ...started.map(({ pid }) => heldBy(pid)));

function heldBy(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0; // not Linux, or ended
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(done => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
