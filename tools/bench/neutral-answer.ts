import { parseArgs } from 'node:util';
import pg from 'pg';
import { somePeople, writePlainNames } from './name-search/plain-names.ts';
import { loadNameRules } from './name-search/rules.ts';
import { drawing } from '../drawing.ts';
import { mannWhitney } from './neutral-answer/mann-whitney.ts';
import { Client } from './stage/client.ts';
import { median } from './stage/median.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// A caller asks about somebody: half of the questions name a person on file in the centre that is asked, half a person
// of another centre, in a random order. Measured: whether status, headers and body are the same but for ids and the
// time, and whether the times of the two halves can be told apart.

interface NeutralAnswer {
  sameBytes: boolean;
  p: number;
  requests: number;
  medianMs: { onFile: number; notOnFile: number };
}

interface Told {
  onFile: boolean;
  ms: number;
  bytes: string;
}

const CENTRE = 'seed1';

export const neutralAnswer: Bench = {
  about: 'a caller asks about people on file and not (--requests 10000)',
  run: (stage, addresses, args) => {
    const options = { requests: { type: 'string', default: '10000' } } as const;
    const requests = Number(parseArgs({ args: [...args], options }).values.requests);
    if (!(requests >= 40)) throw new Error('--requests from 40');
    return askAbout(stage, addresses, requests, 20_000);
  },
};

/** Asks so many times about the people of a database with `clients` of them. */
export async function askAbout(
  stage: Stage,
  addresses: Addresses,
  requests: number,
  clients: number,
): Promise<NeutralAnswer> {
  await seedPeople(stage, addresses, clients, 17);
  const client = await new Client(await startApi(stage, addresses)).signIn(`${CENTRE}.intake`, PASSWORD);
  stage.onEnd(() => {
    client.close();
  });
  const questions = await namesToAsk(addresses, requests);
  for (const { name } of questions.slice(0, Math.min(500, requests / 10))) await ask(client, name); // warm
  const told: Told[] = [];
  for (const { name, onFile } of questions) told.push({ onFile, ...(await ask(client, name)) });
  const times = (onFile: boolean): number[] => told.filter(one => one.onFile === onFile).map(({ ms }) => ms);
  return {
    sameBytes: new Set(told.map(({ bytes }) => bytes)).size === 1,
    p: Math.round(mannWhitney(times(true), times(false)) * 10_000) / 10_000,
    requests: told.length,
    medianMs: { onFile: middle(times(true)), notOnFile: middle(times(false)) },
  };
}

/** As many on file in the centre as not, shuffled; a name is asked about several times. */
async function namesToAsk(
  addresses: Addresses,
  requests: number,
): Promise<{ name: string; onFile: boolean }[]> {
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  await writePlainNames(owner, addresses.rootKeyFile, await loadNameRules());
  const people = await somePeople(owner, 1_000_000);
  await owner.end();
  const here = new Set(people.filter(({ centre }) => centre === CENTRE).map(({ name }) => name));
  const elsewhere = [...new Set(people.map(({ name }) => name))].filter(name => !here.has(name));
  const draw = drawing(1);
  return Array.from({ length: requests }, (_, i) => {
    const onFile = i % 2 === 0;
    const names = onFile ? [...here] : elsewhere;
    return { onFile, name: names[(i >> 1) % names.length] ?? '', at: draw() };
  }).sort((a, b) => a.at - b.at);
}

/** One question, and all that comes back with ids and the time blotted out. */
async function ask(client: Client, name: string): Promise<Omit<Told, 'onFile'>> {
  const body = { happenedAt: new Date().toISOString(), channel: 'phone', about: `Спрашивает: ${name}` };
  const began = performance.now();
  const { status, text, headers } = await client.raw('POST', 'appeals/caller-enquiries', body);
  const ms = performance.now() - began;
  const all = [status, ...headers, text].join('\n');
  return {
    ms,
    bytes: all.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id').replace(/\nDate\n.*/i, ''),
  };
}

/** Milliseconds, to the thousandth. */
const middle = (times: readonly number[]): number => Math.round(median(times) * 1_000) / 1_000;
