import { parseArgs } from 'node:util';
import { Client } from './stage/client.ts';
import { median } from './stage/median.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures whether a list, or the figures of appeals, take longer the more there is: a centre with a hundred appeals and
// cases and one with three hundred times as many, in one database, asked in turns by one signed-in connection each. A ratio
// is the worst of a list’s questions: the median of the large centre ÷ that of the small one. Each fills a page in both.

const FEW = 100;

/** What is asked of a list, and of the figures beside it; `page` is where a further page begins. */
const QUESTIONS = {
  appeals: {
    first: () => 'appeals',
    further: after => `appeals?after=${after}`,
    oldest: () => 'appeals?order=asc',
  },
  cases: {
    first: () => 'cases',
    further: after => `cases?after=${after}`,
    byCode: () => 'cases?sort=code&order=asc',
    byLastSession: () => 'cases?sort=lastSession',
  },
  figures: {
    ofYear: () => 'appeals/figures?from=2025-01-01&to=2025-12-31',
    // the most counts that a year can be made of
    oddYear: () => 'appeals/figures?from=2025-01-02&to=2026-01-30',
    fiveYears: () => 'appeals/figures?from=2021-11-02&to=2026-10-30',
  },
} as const satisfies Record<string, Record<string, (after: string) => string>>;
type ListName = keyof typeof QUESTIONS;

interface Timed {
  /** Milliseconds, the median of the small centre and of the large one. */
  few: number;
  many: number;
  ratio: number;
}

interface ListsBench {
  appealsRatio: number;
  casesRatio: number;
  figuresRatio: number;
  rows: number;
  timed: Record<string, Timed>;
  /** Milliseconds in the large centre, of questions whose answers are not as long in the small one. */
  narrowed: Record<string, number>;
}

export const listsBench: Bench = {
  about: 'lists and figures of a centre with 100 rows and with 300 times as many (--rows 30000 --times 200)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { rows: { type: 'string', default: '30000' }, times: { type: 'string', default: '200' } },
    });
    const [rows, times] = [Number(values.rows), Number(values.times)];
    if (!(rows >= 200 && times >= 3)) throw new Error('--rows from 200, --times from 3');
    return measureLists(stage, addresses, rows, times);
  },
};

export async function measureLists(
  stage: Stage,
  addresses: Addresses,
  rows: number,
  times: number,
): Promise<ListsBench> {
  const people = Math.max(400, Math.round(rows * 1.5));
  await seedPeople(stage, addresses, people, 2, { appeals: rows, cases: rows, elsewhere: FEW });
  const port = await startApi(stage, addresses);
  const many = await new Client(port).signIn('seed1.intake', PASSWORD);
  const few = await new Client(port).signIn('seed2.intake', PASSWORD);
  stage.onEnd(() => {
    many.close();
    few.close();
  });
  const timed: Record<string, Timed> = {};
  for (const list of ['appeals', 'cases', 'figures'] as const)
    for (const [name, pathOf] of Object.entries(QUESTIONS[list])) {
      const paths = [pathOf(await nextOf(few, list)), pathOf(await nextOf(many, list))] as const;
      const took: [number[], number[]] = [[], []];
      for (let n = -5; n < times; n++) {
        const pair = [await time(few, paths[0]), await time(many, paths[1])] as const;
        if (n < 0) continue; // the first ones warm up
        took[0].push(pair[0]);
        took[1].push(pair[1]);
      }
      const [one, other] = [rounded(median(took[0])), rounded(median(took[1]))];
      timed[`${list} ${name}`] = { few: one, many: other, ratio: rounded(other / one) };
      stage.say(`${list} ${name}: ${one} ms with ${FEW} rows, ${other} ms with ${rows}`);
    }
  const worst = (list: ListName): number =>
    Math.max(...Object.entries(timed).flatMap(([name, { ratio }]) => (name.startsWith(list) ? [ratio] : [])));
  return {
    ...{ appealsRatio: worst('appeals'), casesRatio: worst('cases'), figuresRatio: worst('figures') },
    ...{ rows, timed },
    narrowed: await measureNarrowed(many, times),
  };
}

/** Filters and searches in the large centre. */
async function measureNarrowed(client: Client, times: number): Promise<Record<string, number>> {
  const { cases } = await client.must<{ cases: { code: string; shortName: string }[] }>('GET', 'cases');
  const [code = ''] = cases.map(one => one.code);
  const asks: Record<string, { path: string; body?: object }> = {
    'appeals by channel': { path: 'appeals?channel=police' },
    'appeals of one oblast and outcome': { path: 'appeals?oblast=talas&outcome=advised' },
    'appeals by the beginning of a code': { path: 'appeals/search', body: { words: code.slice(0, 4) } },
    'cases by a code': { path: 'cases/search', body: { words: code } },
    'cases that nobody has': { path: 'cases?unattended=true' },
    'cases that are planned': { path: 'cases?stage=planned' },
    'cases to be followed up': { path: 'cases?stage=follow_up' },
  };
  const took: Record<string, number> = {};
  for (const [name, { path, body }] of Object.entries(asks)) {
    const each: number[] = [];
    for (let n = 0; n < Math.ceil(times / 4); n++) each.push(await time(client, path, body));
    took[name] = rounded(median(each));
  }
  return took;
}

/** Where the second page begins. */
async function nextOf(client: Client, list: ListName): Promise<string> {
  if (list === 'figures') return '';
  const { next } = await client.must<{ next: string }>('GET', list);
  return next;
}

async function time(client: Client, path: string, body?: object): Promise<number> {
  const began = performance.now();
  await client.must(body ? 'POST' : 'GET', path, body);
  return performance.now() - began;
}

const rounded = (figure: number): number => Math.round(figure * 100) / 100;
