import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.dirname(path.dirname(import.meta.dirname));

export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs a file of `node_modules` or `tools` with this Node; its output is kept, `line` hears it as it comes. */
export function runNode(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
  line: (text: string) => void = () => undefined,
): Promise<Outcome> {
  const child = spawn(process.execPath, [path.join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      FORCE_COLOR: '0',
      ...env,
    },
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const text of chunk.toString().split('\n')) if (text.trim()) line(text);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise(done => {
    child.once('exit', code => {
      done({ ok: code === 0, output });
    });
  });
}
