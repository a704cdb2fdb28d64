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
import { somePeople, writePlainNames } from './name-search/plain-names.ts';
import { loadNameRules } from './name-search/rules.ts';
import { drawing, type Kind, vary } from './name-search/variants.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, seedPeople, type Stage } from './stage/stage.ts';

// Measures how well and how fast a person is found again by a name that is written in another way than it stands on
// file: through the built API, over sealed rows, with row-level security, eight at a time; and in the same database over
// a table of plain names with `pg_trgm`, raw and transliterated, for the first thousand of the queries. A hit is anybody with the same stored full name, and the
// year where one is asked for.

/** Of all: they take up to a quarter of a second each. */
const TRIGRAM_QUERIES = 1_000;

interface NameSearch extends Found {
  precisionLikely: number;
  /** Share of queries for which the person was called likely. */
  likelyShown: number;
  distinctNames: number;
  /** Times of requests that only say who one is: what the machine allows at that hour. */
  floor: Pick<Found, 'p50Ms' | 'p95Ms'>;
  trgm: Found;
  trgmTranslit: Found;
  byKind: Record<Kind, KindFound>;
}

export const nameSearch: Bench = {
  about: 'people found again by a name written otherwise (--clients 1000000 --queries 5000)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        clients: { type: 'string', default: '1000000' },
        queries: { type: 'string', default: '5000' },
      },
    });
    const [clients, queries] = [Number(values.clients), Number(values.queries)];
    if (!(clients >= 100 && queries >= 12)) throw new Error('--clients from 100, --queries from 12');
    return search(stage, addresses, clients, queries);
  },
};

/** Seeds unless an earlier run has, and asks. */
export async function search(
  stage: Stage,
  addresses: Addresses,
  clients: number,
  count: number,
): Promise<NameSearch> {
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  stage.onEnd(() => owner.end());
  if (!(await isSeeded(owner, clients))) await seedPeople(stage, addresses, clients, 17);
  const rules = await loadNameRules();
  const distinctNames = await writePlainNames(owner, addresses.rootKeyFile, rules);
  const queries = vary(await somePeople(owner, count), rules, drawing(1));
  const lines = await openLines(stage, await startApi(stage, addresses), queries);
  const ours = await mark(owner, await askApi(lines, queries));
  const floor = times(await askNothing(lines, queries));
  stage.say(JSON.stringify({ ...summary(ours), ...likelihood(ours), floor }));
  const some = queries.slice(0, TRIGRAM_QUERIES);
  const trgm = await mark(owner, await askTrigrams(addresses, some, 'name', rules));
  const translit = await mark(owner, await askTrigrams(addresses, some, 'latin', rules));
  return {
    ...summary(ours),
    ...likelihood(ours),
    distinctNames,
    floor,
    trgm: summary(trgm),
    trgmTranslit: summary(translit),
    byKind: byKind(ours),
  };
}

async function isSeeded(owner: pg.Client, clients: number): Promise<boolean> {
  const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM person');
  const n = rows[0]?.n ?? 0;
  if (n !== 0 && n !== clients) throw new Error(`there are ${n} people in this folder already`);
  return n !== 0;
}
