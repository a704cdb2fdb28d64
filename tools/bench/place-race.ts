import { parseArgs } from 'node:util';
import pg from 'pg';
import { askers, drawHouse, emptyHouse, type Household, households } from './place-race/house.ts';
import { openClients, raceOverHttp } from './place-race/http-race.ts';
import { type Mixed, mixed } from './place-race/mixed.ts';
import { openConnections, raceInSql } from './place-race/sql-race.ts';
import { judge, nothingWrong, type Round, type Verdict } from './place-race/verdict.ts';
import { Client } from './stage/client.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures how many households per second are placed when 64 clients at once ask for the 60 places of one house, 40
// of them with a family of three and 24 alone: through the built API, with a session each, and as plain SQL under the
// same role. After every round the rows are read by a query of their owner that shares no code with either. A rate is
// the number of households placed by the time everybody has her answer. Then the same 64 do everything that is done with
// places, each with households of her own, and the owner looks for what must never be.

const CLIENTS = 64;

interface PlaceRace extends Verdict {
  httpPerS: number;
  sqlPerS: number;
  ratio: number;
  mixed: Mixed;
}

export const placeRace: Bench = {
  about: '64 clients ask for the 60 places of a house, over HTTP and in SQL (--rounds 20 --minutes 0.5)',
  run: (stage, addresses, args) => {
    const options = {
      rounds: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '0.5' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const [rounds, minutes] = [Number(values.rounds), Number(values.minutes)];
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds must be a whole number from 1');
    if (!(minutes > 0)) throw new Error('--minutes must be more than 0');
    return race(stage, addresses, rounds, minutes);
  },
};

/** Runs that many rounds of each kind, in turns; then so many minutes of everything at once. */
export async function race(
  stage: Stage,
  addresses: Addresses,
  rounds: number,
  minutes: number,
): Promise<PlaceRace> {
  await seedPeople(stage, addresses, 600, 1);
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  stage.onEnd(() => owner.end());
  const port = await startApi(stage, addresses);
  const clients = await openClients(port, CLIENTS, 'seed1.shelter', PASSWORD);
  const connections = await openConnections(addresses.api, CLIENTS);
  stage.onEnd(async () => {
    for (const client of clients) client.close();
    await Promise.all(connections.map(connection => connection.end()));
  });
  const [manager] = clients;
  if (manager) await drawHouse(manager);
  const { rows } = await owner.query<{ centreId: string; staffId: string }>(
    `SELECT centre_id AS "centreId", id AS "staffId" FROM staff WHERE login = 'seed1.shelter'`,
  );
  const [writer] = rows;
  if (!writer) throw new Error('nobody manages the house');
  const everybody = await askers(owner);
  const wrong = nothingWrong();
  const speed = { http: 0, sql: 0 };
  const kinds = {
    http: (order: Household[]): Promise<Round> => raceOverHttp(clients, order),
    sql: (order: Household[]): Promise<Round> => raceInSql(connections, order, writer),
  };
  const seconds = { http: 0, sql: 0 };
  for (let n = 1; n <= rounds; n++)
    for (const kind of ['http', 'sql'] as const) {
      await emptyHouse(owner);
      const round = await kinds[kind](shuffled(everybody));
      const verdict = await judge(owner, round);
      for (const fault of Object.keys(wrong) as (keyof Verdict)[]) wrong[fault] += verdict[fault];
      speed[kind] += round.placed;
      seconds[kind] += round.seconds;
      stage.say(
        `round ${n} ${kind}: ${round.placed} households in ${Math.round(round.seconds * 1000)} ms, ${JSON.stringify(verdict)}`,
      );
    }
  await emptyHouse(owner);
  const director = await new Client(port).signIn('seed1.director', PASSWORD);
  stage.onEnd(() => {
    director.close();
  });
  const together = await mixed(clients, director, await households(owner), owner, minutes * 60);
  const [httpPerS, sqlPerS] = [speed.http / seconds.http, speed.sql / seconds.sql];
  return {
    httpPerS: rounded(httpPerS),
    sqlPerS: rounded(sqlPerS),
    ratio: rounded(httpPerS / sqlPerS),
    ...wrong,
    mixed: together,
  };
}

const rounded = (figure: number): number => Math.round(figure * 100) / 100;

/** In another order each round: who comes first is left to chance. */
function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map(item => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
