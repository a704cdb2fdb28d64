import pg from 'pg';
import { parseArgs } from 'node:util';
import { bookOf, writeFiles } from './case-file/files.ts';
import { startPlain } from './http.ts';
import { Client } from './stage/client.ts';
import { percentile } from './stage/median.ts';
import { startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures how long a counsellor waits for a file: its head and the first page of its timeline, asked at once as the page
// does, of files of 20, 200 and 2,000 entries among many people; beside it the same statements by hand on `node:http` and
// `pg`. Then her "today" with sixty cases, and the list of cases of the centre under each of its filters.

const SIZES = [20, 200, 2000] as const;
const OWN_CASES = 60;
/** Every filter that the list of cases has, one at a time. */
const FILTERS = [
  'state=open',
  'state=closed',
  'kind=child',
  'unattended=true',
  'risk=high',
  'risk=none',
  'reassess=true',
  'late=true',
  'violence=physical',
  'violence=sexual',
  'oblast=osh',
  'oblast=abroad',
  'steps=true',
  'facts=true&waits=true',
  'waiting=true',
  'met=true',
  'from=2025-01-01&to=2025-12-31',
  'sort=lastSession',
  'sort=risk',
  'sort=code&order=asc',
  ...['any', 'birth', 'oblast', 'safe_contact', 'violence', 'risk', 'plan', 'next_step', 'first_meeting'].map(
    fact => `lacks=${fact}`,
  ),
  ...['opened', 'assessed', 'planned', 'in_work', 'follow_up', 'closed'].map(stage => `stage=${stage}`),
];

interface CaseFileBench {
  p95Ms20: number;
  p95Ms200: number;
  p95Ms2000: number;
  /** How often the plain server can be asked while ours is asked once; of the medians, the smallest. */
  ratio: number;
  todayP95Ms: number;
  listP95Ms: number;
  /** Milliseconds, 95 of a hundred within. */
  filters: Record<string, number>;
}

export const caseFile: Bench = {
  about:
    'files of 20, 200 and 2,000 entries among many people, today and the list (--people 100000 --times 100)',
  run: async (stage, addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { people: { type: 'string', default: '100000' }, times: { type: 'string', default: '100' } },
    });
    const [people, times] = [Number(values.people), Number(values.times)];
    if (!(people >= 400 && times >= 3)) throw new Error('--people from 400, --times from 3');
    return measureFiles(stage, addresses, people, times, SIZES);
  },
};

export async function measureFiles(
  stage: Stage,
  addresses: Addresses,
  people: number,
  times: number,
  sizes: readonly number[],
): Promise<CaseFileBench> {
  await seedPeople(stage, addresses, people, 1, { cases: Math.round(people * 0.3) });
  const port = await startApi(stage, addresses);
  const plain = await startPlain(stage, addresses);
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  stage.onEnd(() => owner.end());
  const book = await bookOf(owner, OWN_CASES);
  await writeFiles(owner, book, sizes);
  await owner.query('VACUUM ANALYZE');

  const counsellor = await new Client(port).signIn('seed1.counsellor', PASSWORD);
  const beside = new Client(port);
  beside.cookie = counsellor.cookie;
  const both = [counsellor, beside] as const;
  const hand = [new Client(plain), new Client(plain)] as const;
  for (const client of hand) client.cookie = counsellor.cookie;
  stage.onEnd(() => {
    for (const client of [...both, ...hand]) client.close();
  });
  const opened = async ([head, line]: readonly [Client, Client], id: string): Promise<number> => {
    const since = performance.now();
    await Promise.all([head.must('GET', `cases/${id}`), line.must('GET', `cases/${id}/timeline`)]);
    return performance.now() - since;
  };
  const p95: number[] = [];
  const ratios: number[] = [];
  for (const [n, size] of sizes.entries()) {
    const id = book.caseIds[n] ?? '';
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let k = -5; k < times; k++) {
      const pair = [await opened(both, id), await opened(hand, id)] as const;
      if (k < 0) continue; // the first ones warm up
      ours.push(pair[0]);
      theirs.push(pair[1]);
    }
    p95.push(percentile(ours, 95));
    ratios.push(percentile(theirs, 50) / percentile(ours, 50));
    stage.say(
      `${size} entries: ${rounded(percentile(ours, 50))} ms, by hand ${rounded(percentile(theirs, 50))} ms`,
    );
  }
  const todayP95Ms = await asked(counsellor, 'today', times);
  const intake = await new Client(port).signIn('seed1.intake', PASSWORD);
  stage.onEnd(() => {
    intake.close();
  });
  const filters: Record<string, number> = {};
  for (const filter of FILTERS)
    filters[filter] = await asked(intake, `cases?${filter}`, Math.ceil(times / 2));
  return {
    ...{ p95Ms20: rounded(p95[0] ?? 0), p95Ms200: rounded(p95[1] ?? 0), p95Ms2000: rounded(p95[2] ?? 0) },
    ...{ ratio: rounded(Math.min(...ratios)), todayP95Ms, listP95Ms: Math.max(...Object.values(filters)) },
    filters,
  };
}

/** Milliseconds within which 95 of a hundred answers came. */
async function asked(client: Client, path: string, times: number): Promise<number> {
  const took: number[] = [];
  for (let n = -3; n < times; n++) {
    const since = performance.now();
    await client.must('GET', path);
    if (n >= 0) took.push(performance.now() - since);
  }
  return rounded(percentile(took, 95));
}

const rounded = (figure: number): number => Math.round(figure * 100) / 100;
