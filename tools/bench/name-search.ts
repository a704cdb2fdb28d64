import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import {
  byKind,
  type Found,
  type KindFound,
  likelihood,
  mark,
  summary,
  times,
} from './name-search/answers.ts';
import { askApi, askNothing, askTrigrams, openLines } from './name-search/ask.ts';
import { peopleCalled, somePeople, writePlainNames } from './name-search/plain-names.ts';
import { loadNameRules } from './name-search/rules.ts';
import { drawing } from '../drawing.ts';
import { bySchemes, type Query, vary } from './name-search/variants.ts';
import { Client } from './stage/client.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures how well and how fast a person is found again by a name that is written in another way than it stands on
// file: through the built API, over sealed rows, with row-level security, eight at a time; and in the same database over
// a table of plain names with `pg_trgm`, raw and transliterated, for the first thousand of the queries. A hit is anybody with the same stored full name, and the
// year where one is asked for.

/** Of all: they take up to a second each. */
const TRIGRAM_QUERIES = 1_000;
const TRIGRAM_SPELLINGS = 280;
/** People whose names are asked for by every scheme of transliteration, beside those who are seeded. */
const CALLED = 300;

interface NameSearch extends Found {
  precisionLikely: number;
  /** Share of queries for which the person was called likely. */
  likelyShown: number;
  distinctNames: number;
  /** Times of requests that only say who one is: what the machine allows at that hour. */
  floor: Pick<Found, 'p50Ms' | 'p95Ms'>;
  trgm: Found;
  trgmTranslit: Found;
  byKind: Record<string, KindFound>;
  /** Full names in Russian and Kyrgyz by each of the schemes in `byScheme`. */
  spellings: Found & { trgmTranslit: Found };
  byScheme: Record<string, KindFound>;
}

export const nameSearch: Bench = {
  about: 'people found again by a name written otherwise (--clients 1000000 --queries 5000 --centres 17)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        clients: { type: 'string', default: '1000000' },
        queries: { type: 'string', default: '5000' },
        centres: { type: 'string', default: '17' },
      },
    });
    const [clients, queries] = [Number(values.clients), Number(values.queries)];
    if (!(clients >= 100 && queries >= 12)) throw new Error('--clients from 100, --queries from 12');
    const scale = { clients, queries, centres: Number(values.centres), called: CALLED };
    return search(stage, addresses, { ...scale, warm: true });
  },
};

/** Seeds unless an earlier run has, and asks. */
export async function search(
  stage: Stage,
  addresses: Addresses,
  {
    clients,
    queries: count,
    centres,
    called: most,
    warm,
  }: { clients: number; queries: number; centres: number; called: number; warm: boolean },
): Promise<NameSearch> {
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  stage.onEnd(() => owner.end());
  if (!(await isSeeded(owner, clients))) await seedPeople(stage, addresses, clients, centres);
  const rules = await loadNameRules();
  const port = await startApi(stage, addresses);
  const names = [...rules.RUSSIAN_NAMES, ...rules.KYRGYZ_NAMES];
  const called = names.filter((_, i) => i % Math.ceil(names.length / most) === 0);
  await registerCalled(port, owner, called);
  await filed(owner, stage);
  const distinctNames = await writePlainNames(owner, addresses.rootKeyFile, rules);
  const queries = vary(await somePeople(owner, count), rules, drawing(1));
  const spelt = bySchemes(await peopleCalled(owner, called), rules);
  const lines = await openLines(stage, port, [...queries, ...spelt.slice(0, 1)]);
  const ours = await mark(owner, await askApi(lines, queries, warm));
  const floor = times(await askNothing(lines, queries));
  stage.say(JSON.stringify({ ...summary(ours), ...likelihood(ours), floor }));
  const spellings = await mark(owner, await askApi(lines, spelt, warm));
  const trigrams = async (asked: readonly Query[], column: 'name' | 'latin'): Promise<Found> =>
    summary(await mark(owner, await askTrigrams(addresses, asked, column, rules)));
  const some = queries.slice(0, TRIGRAM_QUERIES);
  const someSpelt = spelt.filter((_, i) => i % Math.ceil(spelt.length / TRIGRAM_SPELLINGS) === 0);
  return {
    ...summary(ours),
    ...likelihood(ours),
    distinctNames,
    floor,
    trgm: await trigrams(some, 'name'),
    trgmTranslit: await trigrams(some, 'latin'),
    byKind: byKind(ours),
    spellings: { ...summary(spellings), trgmTranslit: await trigrams(someSpelt, 'latin') },
    byScheme: byKind(spellings),
  };
}

/** Registers, in the largest centre, those whose names are asked for by every scheme; once in a folder that is kept. */
async function registerCalled(port: number, owner: pg.Client, names: readonly string[]): Promise<void> {
  const { rows } = await owner.query(
    `SELECT 1 FROM person WHERE oblast = 'not_known' AND sex = 'not_known' LIMIT 1`,
  );
  if (rows.length > 0) return;
  const client = await new Client(port).signIn('seed1.intake', PASSWORD);
  for (const name of names) {
    const [surname, given, patronymic] = name.split(' ');
    await client.must('POST', 'persons', {
      names: { surname, given, patronymic, formerNames: [] },
      ...{ sex: 'not_known', oblast: 'not_known', language: 'ru', interpreter: false, wheelchair: false },
    });
  }
  client.close();
  await owner.query('DROP TABLE IF EXISTS bench.bench_name');
}

/** Waits until the server has filed everybody under what it looks for, after an upgrade of a folder that is kept. */
async function filed(owner: pg.Client, stage: Stage): Promise<void> {
  for (let told = false; ; told = true) {
    const { rows } = await owner.query(`SELECT 1 FROM name_filing WHERE finished_at IS NULL LIMIT 1`);
    if (rows.length === 0) return;
    if (!told) stage.say('Waiting until everybody is filed anew…');
    await pause(1_000);
  }
}

async function isSeeded(owner: pg.Client, clients: number): Promise<boolean> {
  const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM person');
  const n = rows[0]?.n ?? 0;
  if (n !== 0 && n !== clients && n - clients !== CALLED)
    throw new Error(`there are ${n} people in this folder already`);
  return n !== 0;
}
