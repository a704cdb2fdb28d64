// Installs the locked packages once; runs before every command, on the system's own Node (20 or newer).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}
const root = path.dirname(import.meta.dirname);
const stamp = path.join(root, 'node_modules', '.baanek-installed');
const wanted = createHash('sha256')
  .update(fs.readFileSync(path.join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');
if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== wanted) {
  await install();
  fs.writeFileSync(stamp, wanted);
}
brought();

/** `npm ci` without install scripts, with a sign of life every few seconds. */
async function install() {
  console.log('Installing packages (about a minute; once)…');
  const began = Date.now();
  const clock = setInterval(() => {
    console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`);
  }, 10_000);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const [file, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(file, all, {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  const code = await new Promise(done => {
    child.once('exit', done);
    child.once('error', () => done(1));
  });
  clearInterval(clock);
  if (code !== 0) {
    console.error(
      'The packages could not be installed. Is the package registry reachable and the disk not full?',
    );
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** The lock file brings its own Node 24 for most machines; elsewhere the system's must do. */
function brought() {
  const own = fs.existsSync(
    path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'),
  );
  if (own || major > 22 || (major === 22 && minor >= 22)) return;
  console.error(
    `No Node is packaged for ${process.platform}-${process.arch}: install Node 22.22.3 or newer.`,
  );
  process.exit(1);
}
