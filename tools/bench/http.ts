import path from 'node:path';
import { parseArgs } from 'node:util';
import { load, type Speed } from './http/load.ts';
import { prepare, type Routes } from './http/world.ts';
import { buildRules } from './plain/rules.ts';
import { Client } from './stage/client.ts';
import { median } from './stage/median.ts';
import { startApi, startProcess } from './stage/process.ts';
import { type Addresses, type Bench, environment, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures what the framework costs: the shelter board, a case file, a search by name and the logging of an appeal,
// asked for by eight signed-in connections, of the built API and of a plain `node:http` server (tools/bench/plain) that
// runs the same statements on the same rows and gives the same answers. Each round measures every route of both, in
// turns; a ratio is the median over the rounds of ours ÷ plain, of requests per second (more is better) and of the
// slowest of a hundred (less is better). `readRatio` is the mean of the three reads.

const READS = ['board', 'case', 'search'] as const;
const ROUTES = [...READS, 'appeal'] as const;
type Route = (typeof ROUTES)[number];

interface Measured {
  ours: Speed;
  plain: Speed;
}

interface Compared extends Measured {
  ratio: number;
  p99Ratio: number;
}

interface HttpBench {
  readRatio: number;
  writeRatio: number;
  p99Ratio: number;
  routes: Record<Route, Compared>;
}

/** Both servers on one database, and somebody signed in to both. */
export interface Pair {
  ours: number;
  plain: number;
  client: Client;
  routes: Routes;
}

export const httpBench: Bench = {
  about: 'board, case file, search and an appeal against plain node:http (--rounds 3 --seconds 4)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '4' } },
    });
    const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
    if (!(rounds >= 1 && seconds >= 1)) throw new Error('--rounds and --seconds must be numbers from 1');
    return compare(stage, await openPair(stage, addresses, 20_000), rounds, seconds);
  },
};

/** Starts both on a database with so many people, and prepares what is asked for. */
export async function openPair(stage: Stage, addresses: Addresses, people: number): Promise<Pair> {
  await seedPeople(stage, addresses, people, people < 1_000 ? 1 : 17);
  const ours = await startApi(stage, addresses);
  const plain = await startPlain(stage, addresses);
  const client = await new Client(ours).signIn('seed1.intake', PASSWORD);
  stage.onEnd(() => {
    client.close();
  });
  return { ours, plain, client, routes: await prepare(stage, addresses, client, ours) };
}

/** Starts the server that is written by hand; answers its port. */
export async function startPlain(stage: Stage, addresses: Addresses): Promise<number> {
  const server = path.join(import.meta.dirname, 'plain', 'server.ts');
  return startProcess(stage, server, { ...environment(addresses), RULES: await buildRules() });
}

async function compare(
  stage: Stage,
  { ours, plain, client, routes }: Pair,
  rounds: number,
  seconds: number,
): Promise<HttpBench> {
  const pairs: Record<Route, Measured[]> = { board: [], case: [], search: [], appeal: [] };
  for (const route of ROUTES) for (const port of [ours, plain]) await load(port, client, routes[route], 1); // warm
  for (let round = 1; round <= rounds; round++)
    for (const route of ROUTES) {
      const ask = (port: number): Promise<Speed> => load(port, client, routes[route], seconds);
      // who goes first changes, so that neither always finds the machine as the other left it
      const first = await ask(round % 2 ? ours : plain);
      const second = await ask(round % 2 ? plain : ours);
      const pair = round % 2 ? { ours: first, plain: second } : { ours: second, plain: first };
      pairs[route].push(pair);
      stage.say(`round ${round} ${route.padEnd(6)} ours ${pair.ours.perS}/s, plain ${pair.plain.perS}/s`);
    }
  const compared = Object.fromEntries(
    ROUTES.map(route => [route, compareOne(pairs[route])]),
  ) as HttpBench['routes'];
  return {
    readRatio: mean(READS.map(route => compared[route].ratio)),
    writeRatio: compared.appeal.ratio,
    p99Ratio: mean(ROUTES.map(route => compared[route].p99Ratio)),
    routes: compared,
  };
}

function compareOne(pairs: readonly Measured[]): Compared {
  const of = (figure: (pair: Measured) => number): number => rounded(median(pairs.map(figure)));
  return {
    ours: { perS: of(pair => pair.ours.perS), p99: of(pair => pair.ours.p99) },
    plain: { perS: of(pair => pair.plain.perS), p99: of(pair => pair.plain.p99) },
    ratio: of(({ ours, plain }) => ours.perS / plain.perS),
    p99Ratio: of(({ ours, plain }) => ours.p99 / plain.p99),
  };
}

const rounded = (figure: number): number => Math.round(figure * 100) / 100;
const mean = (figures: readonly number[]): number =>
  rounded(figures.reduce((sum, figure) => sum + figure, 0) / figures.length);
