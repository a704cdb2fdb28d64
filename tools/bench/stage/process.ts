import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../start/installation.ts';
import { type Addresses, environment, type Stage } from './stage.ts';

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
  startProcess(stage, path.join(ROOT, 'dist', 'api', 'main.mjs'), environment(addresses), [
    '--enable-source-maps',
  ]);

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(done => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
