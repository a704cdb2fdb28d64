// Stands in for systemctl where the handbook is followed: starts what a unit starts, with its settings, without its walls.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [folder = '', verb = '', ...rest] = process.argv.slice(2);
const units = rest.filter(word => word.endsWith('.service'));

/** Values of one setting of a unit, in order. */
const values = (unit: string, name: string): string[] =>
  Array.from(
    fs.readFileSync(path.join(folder, unit), 'utf8').matchAll(new RegExp(`^${name}=(.*)$`, 'gm')),
  ).map(([, value = '']) => value);

function environmentOf(unit: string): Record<string, string> {
  const lines = [
    ...values(unit, 'Environment'),
    ...values(unit, 'EnvironmentFile').flatMap(file => fs.readFileSync(file, 'utf8').split('\n')),
  ].filter(line => /^\w+=/.test(line));
  return Object.fromEntries(
    lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function start(unit: string): void {
  const [command = '', ...args] = (values(unit, 'ExecStart')[0] ?? '').split(' ');
  const [user = ''] = values(unit, 'User');
  const as = user === 'postgres' ? ['runuser', '-u', user, '--', command, ...args] : [command, ...args];
  const env = { PATH: process.env['PATH'], ...environmentOf(unit) };
  const cwd = values(unit, 'WorkingDirectory')[0] ?? '/';
  const log = fs.openSync(path.join(folder, `${unit}.log`), 'a');
  const stdio: ['ignore', number, number] = ['ignore', log, log];
  if (values(unit, 'Type')[0] === 'oneshot') {
    const { status } = spawnSync(as[0] ?? '', as.slice(1), { env, cwd, stdio });
    if (status !== 0)
      throw new Error(`${unit} failed: ${fs.readFileSync(path.join(folder, `${unit}.log`), 'utf8')}`);
    return;
  }
  const child = spawn(as[0] ?? '', as.slice(1), { env, cwd, stdio, detached: true });
  fs.writeFileSync(path.join(folder, `${unit}.pid`), String(child.pid));
  child.unref();
}

async function stop(unit: string): Promise<void> {
  const file = path.join(folder, `${unit}.pid`);
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  for (let signal: NodeJS.Signals | 0 = 'SIGTERM'; ; signal = 0) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it is gone
    }
    await pause(20);
  }
}

for (const unit of units) {
  if (verb === 'stop') await stop(unit);
  else if (verb === 'start' || (verb === 'enable' && rest.includes('--now'))) start(unit);
}
