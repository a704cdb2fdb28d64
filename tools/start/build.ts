import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './installation.ts';

const stampFile = path.join(ROOT, 'dist', '.built');
const SOURCES = [
  'apps/api',
  'apps/staff',
  'libs',
  'tools/build',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
];

/** Written by the build itself. */
const GENERATED = path.join('apps', 'staff', 'src', 'generated');

/** Builds API and interface unless the sources are those of the last build; answers what tells this build from others. */
export async function buildIfStale(say: (line: string) => void): Promise<string> {
  const now = fingerprint();
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === now) return now;
  say('Building (about half a minute; once per version)…');
  const nx = path.join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    const text = chunk.toString();
    output += text;
    for (const line of text.split('\n')) if (/^\s*(✔|✖)/.test(line)) say(`  ${line.trim()}`);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>(done => child.once('exit', done));
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, now);
  return now;
}

/** Names, sizes and times of every source file. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const visit = (entry: string): void => {
    if (!fs.existsSync(entry) || entry === path.join(ROOT, GENERATED)) return;
    const stat = fs.statSync(entry);
    if (stat.isDirectory()) for (const name of fs.readdirSync(entry).sort()) visit(path.join(entry, name));
    else hash.update(`${path.relative(ROOT, entry)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of SOURCES) visit(path.join(ROOT, source));
  return hash.digest('hex');
}
