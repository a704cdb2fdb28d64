import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Root of the checkout. */
export const ROOT = path.dirname(path.dirname(import.meta.dirname));

/** Everything this installation keeps: database, keys, its run file. Never in git. */
export const HOME = path.resolve(process.env['BAANEK_HOME'] ?? path.join(ROOT, '.baanek'));

/**
 * The root key; made on first use, readable by its owner only. Whoever loses it loses every sealed field: where there is
 * data and no key, a new one would only hide that, and none is made.
 */
export async function rootKeyFile(holdsData: () => Promise<boolean>): Promise<string> {
  const given = process.env['BAANEK_ROOT_KEY_FILE'];
  if (given) return path.resolve(given);
  const file = path.join(HOME, 'root.key');
  if (fs.existsSync(file)) return file;
  if (await holdsData())
    throw new Error(
      `The root key ${file} is missing, and there is data that no other key opens: put it back there (docs/operations.md, “The root key”). Nothing was changed.`,
    );
  fs.mkdirSync(HOME, { recursive: true, mode: 0o755 });
  fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o400, flag: 'wx' });
  return file;
}

interface Run {
  pid: number;
  address: string;
}

const runFile = path.join(HOME, 'run.json');

/** The start that is already serving this installation, if there is one. */
export function alreadyRunning(): Run | null {
  if (!fs.existsSync(runFile)) return null;
  try {
    const run = JSON.parse(fs.readFileSync(runFile, 'utf8')) as Run;
    process.kill(run.pid, 0);
    return isStart(run.pid) ? run : null;
  } catch {
    return null; // a half-written file, or a process that is gone
  }
}

/** Process numbers are used again: where the system can tell, make sure it is a start of ours. */
function isStart(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return !fs.existsSync('/proc/self/cmdline') || fs.readFileSync(commandLine, 'utf8').includes('start.ts');
}

let claimed = false;

/** Says that this start serves; refuses by name a folder that it may not write. */
export function claimRun(address: string): void {
  try {
    fs.mkdirSync(HOME, { recursive: true, mode: 0o755 });
    fs.writeFileSync(runFile, JSON.stringify({ pid: process.pid, address } satisfies Run));
    claimed = true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // of another user, read-only, or below a file
    throw new Error(`BAANEK_HOME names a folder that cannot be written: ${HOME} (${code ?? 'unknown'})`);
  }
}

export function releaseRun(): void {
  if (claimed) fs.rmSync(runFile, { force: true });
}
