import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './installation.ts';

type Env = Record<string, string>;

/**
 * How the server runs on small machines. By itself V8 lets the young generation grow to some 100 MB and collects the old
 * one only when it has doubled, and glibc keeps an arena of freed memory for each thread: twice the memory, for no more
 * requests (`npm run bench -- footprint`). Once it serves, `apps/api/src/main.ts` collects and lets the heap grow faster.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=10', '--expose-gc'];
export const SERVER_ENV = { MALLOC_ARENA_MAX: '2' };

const file = (name: string): string => path.join(ROOT, 'dist', 'api', `${name}.mjs`);
const clean = (env: Env): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', ...env });

/** Runs one built program to its end and answers the JSON on its last line; its other lines go to `say`. */
export async function runProgram<T>(
  name: string,
  env: Env,
  say: (line: string) => void = () => undefined,
  args: readonly string[] = [],
): Promise<T> {
  const child = fork(file(name), args, {
    env: clean(env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  let last = '';
  let rest = '';
  let wrong = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (last) say(last);
      last = line;
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => (wrong = (wrong + chunk.toString()).slice(-6000)));
  const code = await new Promise<number | null>(done => child.once('exit', done));
  if (code !== 0) throw new Error(`${name} failed: ${reasonIn(wrong)}`);
  return JSON.parse(last || '{}') as T;
}

/** Why a program ended, from the last line of its log; all it said where that is no such line. */
export function reasonIn(stderr: string): string {
  const said = stderr.trim();
  try {
    const { reason, failure } = JSON.parse(said.split('\n').at(-1) ?? '') as Fatal;
    return reason ?? [failure?.name, failure?.code].filter(Boolean).join(' ');
  } catch {
    return said; // it was ended before it could say why
  }
}

/** What `apps/api/src/give-up.ts` writes. */
interface Fatal {
  reason?: string;
  failure?: { name?: string; code?: string };
}

/** Starts the server and resolves when it listens; rejects when it ends first. */
export async function startServer(env: Env): Promise<ChildProcess> {
  const child = fork(file('main'), [], {
    env: clean({ ...SERVER_ENV, ...env }),
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    execArgv: SERVER_FLAGS,
  });
  let wrong = '';
  let serves = false;
  child.stderr?.on('data', (chunk: Buffer) => {
    wrong = (wrong + chunk.toString()).slice(-6000);
    if (serves) process.stderr.write(chunk); // why it does not start is told by who starts it
  });
  await new Promise<void>((done, fail) => {
    child.once('message', () => {
      serves = true;
      done();
    });
    child.once('exit', () => {
      fail(new Error(`The server did not start: ${reasonIn(wrong)}`));
    });
  });
  return child;
}
