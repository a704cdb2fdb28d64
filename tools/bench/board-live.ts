import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Viewer } from './board-live/viewer.ts';
import { drawHouse, households } from './place-race/house.ts';
import { openClients } from './place-race/http-race.ts';
import { Client } from './stage/client.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures how long it takes until everybody who has the board open has the new one: from the moment a change is asked
// for until the last screen shows it. Each screen holds a stream and loads the board, then what it can give, whenever it is
// told. Then PostgreSQL starts anew, then every stream breaks once: the screens must hear of changes all the same.

/** A change that a screen does not show by then is missed. */
const PATIENCE_MS = 10_000;
const GUESTS = 12;

interface BoardLive {
  p50Ms: number;
  p99Ms: number;
  afterRestartP99Ms: number;
  missed: number;
}

export interface Pace {
  viewers: number;
  changes: number;
  everyMs: number;
}

export const boardLive: Bench = {
  about: '50 open boards hear of changes, also after PostgreSQL started anew (--changes 100 --every 1000)',
  run: (stage, addresses, args) => {
    const options = {
      viewers: { type: 'string', default: '50' },
      changes: { type: 'string', default: '100' },
      every: { type: 'string', default: '1000' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const [viewers, changes, everyMs] = [
      Number(values.viewers),
      Number(values.changes),
      Number(values.every),
    ];
    if (!(viewers >= 1 && changes >= 1 && everyMs >= 0)) throw new Error('whole numbers from 1, please');
    return watchBoards(stage, addresses, { viewers, changes, everyMs });
  },
};

/** Opens the boards, and changes the house at this pace: before a restart, after it, and after every stream broke. */
export async function watchBoards(stage: Stage, addresses: Addresses, pace: Pace): Promise<BoardLive> {
  await seedPeople(stage, addresses, 600, 1);
  const port = await startApi(stage, addresses);
  const manager = await new Client(port).signIn('seed1.shelter', PASSWORD);
  stage.onEnd(() => {
    manager.close();
  });
  await drawHouse(manager);
  await fill(manager, addresses);
  const clients = await openClients(port, pace.viewers, 'seed1.shelter', PASSWORD);
  const viewers = clients.map(client => new Viewer(client, port));
  stage.onEnd(() => {
    for (const viewer of viewers) viewer.close();
  });
  await Promise.all(viewers.map(viewer => viewer.open()));
  const house = new ChangingHouse(manager, viewers, pace.everyMs);
  const before = await house.change(pace.changes);
  stage.say(`${before.length} screens told in ${at(before, 0.5)} ms, 99 of 100 in ${at(before, 0.99)} ms`);
  await addresses.restart();
  stage.say('PostgreSQL started anew');
  const few = Math.ceil(pace.changes / 5);
  const after = await house.change(few);
  for (const viewer of viewers) viewer.cut();
  after.push(...(await house.change(few)));
  return {
    p50Ms: at(before, 0.5),
    p99Ms: at(before, 0.99),
    afterRestartP99Ms: at(after, 0.99),
    missed: house.missed,
  };
}

async function fill(manager: Client, addresses: Addresses): Promise<void> {
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  const families = (await households(owner)).filter(({ people }) => people.length === 3).slice(0, GUESTS);
  await owner.end();
  for (const { id } of families) await manager.must('POST', 'shelter/stays', { householdId: id });
}

/** A house whose name tells how often it was changed. */
class ChangingHouse {
  private number = 0;
  missed = 0;
  private readonly manager: Client;
  private readonly viewers: readonly Viewer[];
  private readonly everyMs: number;

  constructor(manager: Client, viewers: readonly Viewer[], everyMs: number) {
    this.manager = manager;
    this.viewers = viewers;
    this.everyMs = everyMs;
  }

  /** Makes so many changes; answers for each of them and each screen the milliseconds until it was shown. */
  async change(times: number): Promise<number[]> {
    const all: number[] = [];
    for (let n = 0; n < times; n++) {
      const next = pause(this.everyMs);
      all.push(...(await this.changeOnce(++this.number)));
      await next;
    }
    return all;
  }

  private async changeOnce(number: number): Promise<number[]> {
    const began = await this.rename(`Дом ${number}`);
    const shown = await Promise.all(
      this.viewers.map(async viewer => {
        const seen = await Promise.race([
          viewer.sees(number).then(() => true),
          pause(PATIENCE_MS, false, { ref: false }),
        ]);
        if (!seen) this.missed++;
        return performance.now() - began;
      }),
    );
    return shown;
  }

  /** Asked again while the database is not there; answers when the change that was made was asked for. */
  private async rename(name: string): Promise<number> {
    for (let tries = 0; tries < 300; tries++) {
      const board = await this.manager.ask<{ houses: { id: string; version: number }[] }>(
        'GET',
        'shelter/board',
      );
      const [house] = board.status === 200 ? board.body.houses : [];
      const asked = performance.now();
      if (house) {
        const path = `shelter/houses/${house.id}`;
        const { status } = await this.manager.ask('PUT', path, { name }, house.version);
        if (status === 200) return asked;
      }
      await pause(100);
    }
    throw new Error('the house cannot be changed');
  }
}

function at(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
