import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NOBODY = 65534;

/**
 * How PostgreSQL is run, which refuses uid 0. `direct`: we are not root. `userns`: root inside a user
 * namespace that maps it to nobody. `setpriv`: nobody, keeping the right to pass 0700 folders. `uid`: plain nobody.
 */
export type Mode = 'direct' | 'userns' | 'setpriv' | 'uid';

export interface Command {
  file: string;
  args: string[];
  uid?: number;
  gid?: number;
}

const UNSHARE = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
const SETPRIV = [
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

const works = (file: string, args: string[]): boolean =>
  spawnSync(file, args, { stdio: 'ignore' }).status === 0;

/** The first mode that works here. */
export function findMode(): Mode {
  if (process.getuid?.() !== 0) return 'direct';
  if (works('unshare', [...UNSHARE, 'true'])) return 'userns';
  return works('setpriv', [...SETPRIV, 'true']) ? 'setpriv' : 'uid';
}

/** The command line that runs `file` in this mode; with `dieWithParent`, ended when this process is killed. */
export function wrap(mode: Mode, file: string, args: string[], dieWithParent = false): Command {
  const tether =
    dieWithParent && works('setpriv', ['--pdeathsig', 'INT', 'true']) ? ['--pdeathsig', 'INT'] : [];
  const tethered = tether.length > 0 ? ['setpriv', ...tether, file, ...args] : [file, ...args];
  switch (mode) {
    case 'userns':
      return { file: 'unshare', args: [...UNSHARE, ...tethered] };
    case 'setpriv':
      return { file: 'setpriv', args: [...SETPRIV, ...tether, file, ...args] };
    case 'uid':
      return { file, args, uid: NOBODY, gid: NOBODY };
    case 'direct':
      return { file: tethered[0] ?? file, args: tethered.slice(1) };
  }
}

/** Gives a folder to the user PostgreSQL runs as; data made in another mode changes hands. */
export function giveTo(mode: Mode, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const id = mode === 'userns' ? 0 : NOBODY;
  if (fs.lstatSync(folder).uid !== id) chownTree(folder, id);
}

function chownTree(entry: string, id: number): void {
  fs.lchownSync(entry, id, id);
  if (!fs.lstatSync(entry).isDirectory()) return;
  for (const name of fs.readdirSync(entry)) chownTree(path.join(entry, name), id);
}
