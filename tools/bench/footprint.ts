import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../embedded-postgres/cluster.ts';
import { ROOT } from '../start/installation.ts';
import { load } from './http/load.ts';
import { type Ask, prepare } from './http/world.ts';
import { Driver } from './import/drive.ts';
import { asCsv, inventJournal } from './import/invented.ts';
import { loadImportRules } from './import/rules.ts';
import { Client } from './stage/client.ts';
import { memoryNow, peakMemory, serverUnder, startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures what the server takes of a small machine. First `npm start` of a checkout that is built and a database that
// an earlier start has prepared: milliseconds until it is ready, and the memory of the API two seconds later. Then the
// API on a centre of some thousand people under load, board, case file, search and appeal by eight connections, and the
// import of a large journal: requests per second, and the most memory the API held.

interface Footprint {
  startMs: number;
  rssStartMB: number;
  rssPeakMB: number;
  reqPerS: number;
}

export const footprint: Bench = {
  about: 'start, memory and requests per second of the server (--rows 50000 --seconds 4)',
  run: async (stage, addresses, args) => {
    const options = {
      rows: { type: 'string', default: '50000' },
      seconds: { type: 'string', default: '4' },
    } as const;
    const { rows, seconds } = parseArgs({ args: [...args], options }).values;
    return {
      ...(await measureStart(stage)),
      ...(await measureLoad(stage, addresses, Number(rows), Number(seconds))),
    };
  },
};

/** Starts twice in a folder of its own; the second time is measured. */
async function measureStart(stage: Stage): Promise<Pick<Footprint, 'startMs' | 'rssStartMB'>> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-footprint-'));
  fs.chmodSync(home, 0o755); // the database may run as another user
  stage.onEnd(() => {
    fs.rmSync(home, { recursive: true, force: true });
  });
  const first = await start(stage, home);
  await first.stop();
  const second = await start(stage, home);
  await second.stop();
  return { startMs: second.startMs, rssStartMB: second.rssStartMB };
}

interface Started extends Pick<Footprint, 'startMs' | 'rssStartMB'> {
  stop(): Promise<void>;
}

async function start(stage: Stage, home: string): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', BAANEK_HOME: home, PORT: String(port), BAANEK_DEMO: 'on' },
    stdio: 'ignore',
    detached: true, // a group of its own, so that all of it is stopped
  });
  const group = -(child.pid ?? 0);
  const stop = async (): Promise<void> => {
    signal(group, 'SIGTERM');
    while (signal(group, 0)) await pause(50); // npm ends before the programs it has started
  };
  stage.onEnd(() => stop());
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('npm start ended before it served');
    await pause(20);
  }
  const startMs = Math.round(performance.now() - began);
  await pause(2_000);
  return { startMs, rssStartMB: memoryNow(serverUnder(child.pid ?? 0)), stop };
}

/** False when no process of the group is left. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(group, name);
  } catch {
    return false;
  }
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false, // nobody listens yet
  );
}

/** Load first, then the import, on one server. */
export async function measureLoad(
  stage: Stage,
  addresses: Addresses,
  rows: number,
  seconds: number,
): Promise<Pick<Footprint, 'rssPeakMB' | 'reqPerS'>> {
  await seedPeople(stage, addresses, 1_000, 1);
  const port = await startApi(stage, addresses);
  const client = await new Client(port).signIn('seed1.intake', PASSWORD);
  stage.onEnd(() => {
    client.close();
  });
  const routes = await prepare(stage, addresses, client, port);
  const speeds: number[] = [];
  for (const [route, asks] of Object.entries<Ask[]>({ ...routes })) {
    const { perS } = await load(port, client, asks, seconds);
    stage.say(`${route.padEnd(6)} ${perS}/s, ${peakMemory()} MB`);
    speeds.push(perS);
  }
  const journal = inventJournal(await loadImportRules(), rows);
  const driver = new Driver(port, client);
  await driver.commit(await driver.upload(asCsv(journal)));
  stage.say(`import of ${rows} rows: ${peakMemory()} MB`);
  return {
    rssPeakMB: peakMemory(),
    reqPerS: Math.round(speeds.reduce((sum, perS) => sum + perS, 0) / speeds.length),
  };
}
