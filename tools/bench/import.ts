import fs from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Driver, type Likened } from './import/drive.ts';
import { asCsv, inventJournal } from './import/invented.ts';
import { JOURNAL, readAsInKey, readKey } from './import/journal-key.ts';
import { loadImportRules } from './import/rules.ts';
import { Bystander } from './import/bystander.ts';
import { Client } from './stage/client.ts';
import { peakMemory, startApi } from './stage/process.ts';
import { type Addresses, type Bench, PASSWORD, seedPeople, type Stage } from './stage/stage.ts';

// Measures the import of journals through the built API, as a script would drive it. First the journal of the fixture
// against its key: rows read exactly, bad rows with the right reason, women of earlier rows proposed as the same person.
// Then an invented journal of 50,000 rows: seconds from the upload to the end of the commit, the peak memory of the API,
// and how long somebody else waited for a health check meanwhile. A wrong merge is a person who stands, after a commit
// without any decision, for two women of either journal, or for one and somebody who was on file before.

interface ImportBench {
  rowsExact: number;
  goodRows: number;
  badRight: number;
  badRows: number;
  repeatsProposed: number;
  repeats: number;
  wrongMerges: number;
  seconds50k: number;
  peakMB: number;
  large: {
    rows: number;
    repeatsProposed: number;
    repeats: number;
    wrongMerges: number;
    bystanderMaxMs: number;
  };
}

export const importBench: Bench = {
  about: 'a journal against its key, and 50,000 rows through the API (--rows 50000)',
  run: (stage, addresses, args) => {
    const options = { rows: { type: 'string', default: '50000' } } as const;
    const rows = Number(parseArgs({ args: [...args], options }).values.rows);
    if (!(rows >= 100 && rows <= 60_000)) throw new Error('--rows must be a number from 100 to 60000');
    return measure(stage, addresses, rows);
  },
};

/** Both journals, into one centre of a thousand people. */
export async function measure(stage: Stage, addresses: Addresses, rows: number): Promise<ImportBench> {
  await seedPeople(stage, addresses, 1_000, 1);
  const owner = await new pg.Client({ connectionString: addresses.owner }).connect();
  stage.onEnd(() => owner.end());
  const port = await startApi(stage, addresses);
  const client = await new Client(port).signIn('seed1.intake', PASSWORD);
  stage.onEnd(() => {
    client.close();
  });
  const rules = await loadImportRules();
  const driver = new Driver(port, client);
  const key = readKey().map(({ bad, repeat_of: who }) => (bad === null && who !== null ? who : -1));
  const small = await imported(driver, owner, new Blob([fs.readFileSync(JOURNAL)]), key);
  stage.say(`the journal of the fixture: ${JSON.stringify(small)}`);
  const invented = inventJournal(rules, rows);
  const truth = invented.map(({ who, bad }) => (bad ? -1 : who));
  const bystander = new Bystander(port);
  const large = await imported(driver, owner, asCsv(invented), truth);
  const bystanderMaxMs = await bystander.leave();
  const { seconds, ...found } = large;
  return {
    ...(await readAsInKey(rules)),
    ...{ repeatsProposed: small.repeatsProposed, repeats: small.repeats },
    wrongMerges: small.wrongMerges + large.wrongMerges,
    seconds50k: seconds,
    peakMB: peakMemory(),
    large: { rows, ...found, bystanderMaxMs },
  };
}

interface Imported {
  repeatsProposed: number;
  repeats: number;
  wrongMerges: number;
  seconds: number;
}

/** Uploads, and commits what is good without deciding anything. `truth` says whose each line is, -1 for nobody. */
async function imported(
  driver: Driver,
  owner: pg.Client,
  file: Blob,
  truth: readonly number[],
): Promise<Imported> {
  const began = performance.now();
  const checked = await driver.upload(file);
  const checkedAfter = performance.now() - began;
  const likened = await driver.likened(checked.id);
  const committing = performance.now();
  await driver.commit(checked);
  const seconds = (checkedAfter + performance.now() - committing) / 1_000;
  const { rows } = await owner.query<{ line: number; person: string; before: boolean }>(
    `SELECT r.line, a.person_id AS person, p.created_at < b.uploaded_at AS before
     FROM import_row r JOIN import_batch b ON b.id = r.batch_id JOIN appeal a ON a.id = r.appeal_id
     JOIN person p ON p.id = a.person_id WHERE r.batch_id = $1`,
    [checked.id],
  );
  return {
    ...proposed(likened, truth),
    wrongMerges: mixed(rows, truth),
    seconds: Math.round(seconds * 10) / 10,
  };
}

function proposed(
  likened: readonly Likened[],
  truth: readonly number[],
): { repeatsProposed: number; repeats: number } {
  const likeLine = new Map(likened.map(({ line, likeLine: other }) => [line, other]));
  const seen = new Set<number>();
  let [repeats, repeatsProposed] = [0, 0];
  truth.forEach((who, i) => {
    if (who !== -1 && seen.has(who)) {
      const other = likeLine.get(i + 1) ?? 0;
      repeats++;
      repeatsProposed += Number(truth[other - 1] === who);
    }
    seen.add(who);
  });
  return { repeatsProposed, repeats };
}

/** People who stand for more than one woman. */
function mixed(
  rows: readonly { line: number; person: string; before: boolean }[],
  truth: readonly number[],
): number {
  const women = new Map<string, Set<number>>();
  for (const { line, person, before } of rows) {
    const known = women.get(person) ?? new Set(before ? [-2] : []);
    women.set(person, known.add(truth[line - 1] ?? -1));
  }
  return [...women.values()].filter(set => set.size > 1).length;
}
