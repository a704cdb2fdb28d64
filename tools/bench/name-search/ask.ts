import pg from 'pg';
import { Client } from '../stage/client.ts';
import { type Addresses, PASSWORD, type Stage } from '../stage/stage.ts';
import type { Answer } from './answers.ts';
import { plainLatin } from './plain-names.ts';
import type { NameRules } from './rules.ts';
import type { Query } from './variants.ts';

const AT_ONCE = 8;
/**
 * Questions before the clock runs, as on a server that was not started just now: V8 compiles what is asked again and again
 * for the last time after some ten thousand searches.
 */
const WARM = 12_000;
/** Of few questions, how often each is asked before. */
const TIMES = 5;

interface Candidate {
  id: string;
  likelihood: 'likely' | 'maybe';
}

/** Asks one after another on each of eight lines. */
async function askAll(
  queries: readonly Query[],
  ask: (query: Query, line: number) => Promise<Candidate[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const line = async (_: unknown, i: number): Promise<void> => {
    for (let query = queries[next++]; query; query = queries[next++]) {
      const began = performance.now();
      const found = await ask(query, i);
      const likely = found.filter(({ likelihood }) => likelihood === 'likely').map(({ id }) => id);
      answers.push({ query, ids: found.map(({ id }) => id), likely, ms: performance.now() - began });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return answers;
}

/** A signed-in client for each centre, on each of eight lines. */
type Lines = readonly ReadonlyMap<string, Client>[];

/** Signs in the intake worker of every centre where somebody is asked for. */
export async function openLines(stage: Stage, port: number, queries: readonly Query[]): Promise<Lines> {
  const centres = [...new Set(queries.map(({ wanted }) => wanted.centre))];
  const lines = Array.from({ length: AT_ONCE }, () => new Map<string, Client>());
  for (const centre of centres) {
    const signedIn = await new Client(port).signIn(`${centre}.intake`, PASSWORD);
    for (const line of lines) {
      const client = new Client(port);
      client.cookie = signedIn.cookie;
      line.set(centre, client);
    }
    signedIn.close();
  }
  stage.onEnd(() => {
    for (const line of lines) for (const client of line.values()) client.close();
  });
  return lines;
}

/** Through the API, in the centre where the person is on file; asked often before where times are of interest. */
export async function askApi(lines: Lines, queries: readonly Query[], warm: boolean): Promise<Answer[]> {
  const ask = async ({ text, year, wanted }: Query, line: number): Promise<Candidate[]> => {
    const body = { purpose: 'return_visit', text: `${text} ${year ?? ''}`.trim() };
    const answer = await lines[line]
      ?.get(wanted.centre)
      ?.ask<{ candidates?: Candidate[] }>('POST', 'persons/search', body);
    // too vague for the API: nobody is proposed, and that is a miss
    if (answer && answer.status >= 300 && answer.code !== 'registry.too_vague')
      throw new Error(`${answer.status} ${answer.code}`);
    return answer?.body.candidates ?? [];
  };
  const warming = Array.from({ length: warm ? TIMES : 0 }, () => queries).flat();
  await askAll(warming.slice(0, WARM), ask);
  return askAll(queries, ask);
}

/** What the machine allows at that hour: a request that only says who one is. */
export const askNothing = (lines: Lines, queries: readonly Query[]): Promise<Answer[]> =>
  askAll(queries, async ({ wanted }, line) => {
    await lines[line]?.get(wanted.centre)?.must('GET', 'me');
    return [];
  });

/** What `pg_trgm` compares, and how alike it has to be. */
export type Plain = 'name' | 'latin';
const THRESHOLDS: Readonly<Record<Plain, number>> = { name: 0.6, latin: 0.45 };

/** In SQL over plain names with `pg_trgm`, within the centre; no sign-in, no audit, nothing sealed. */
export async function askTrigrams(
  { owner }: Addresses,
  queries: readonly Query[],
  column: Plain,
  rules: NameRules,
): Promise<Answer[]> {
  const lines = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const client = await new pg.Client({ connectionString: owner }).connect();
      await client.query(`SET pg_trgm.similarity_threshold = ${THRESHOLDS[column]}`);
      return client;
    }),
  );
  const ask = async ({ text, year, wanted }: Query, line: number): Promise<Candidate[]> => {
    const asked = column === 'latin' ? plainLatin(text, rules) : text;
    const found = await lines[line]?.query<{ id: string }>(
      `SELECT id FROM bench.bench_name WHERE centre = $1 AND ${column} % $2 AND ($3::integer IS NULL OR year = $3)
       ORDER BY similarity(${column}, $2) DESC, id LIMIT 10`,
      [wanted.centre, asked, year],
    );
    return (found?.rows ?? []).map(({ id }) => ({ id, likelihood: 'maybe' }));
  };
  await askAll(queries.slice(0, 100), ask); // warm
  const answers = await askAll(queries, ask);
  await Promise.all(lines.map(line => line.end()));
  return answers;
}
