// `npm run bench -- NAME [--keep FOLDER]`: one bench on a fresh PostgreSQL, or on what an earlier run left in a folder,
// and the built API; the last line is its result in JSON.
import { buildIfStale } from '../start/build.ts';
import { boardLive } from './board-live.ts';
import { boardPaint } from './board-paint.ts';
import { caseFile } from './case-file.ts';
import { footprint } from './footprint.ts';
import { httpBench } from './http.ts';
import { importBench } from './import.ts';
import { listsBench } from './lists.ts';
import { nameSearch } from './name-search.ts';
import { neutralAnswer } from './neutral-answer.ts';
import { pages } from './pages.ts';
import { placeRace } from './place-race.ts';
import { placement } from './placement.ts';
import { type Bench, freshCluster, keptCluster, Stage } from './stage/stage.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  'board-live': boardLive,
  'board-paint': boardPaint,
  'case-file': caseFile,
  footprint,
  http: httpBench,
  import: importBench,
  lists: listsBench,
  'name-search': nameSearch,
  'neutral-answer': neutralAnswer,
  pages,
  'place-race': placeRace,
  placement,
};

const [name = '', ...given] = process.argv.slice(2);
const keep = given.indexOf('--keep');
const [folder, args] = keep < 0 ? [null, given] : [given[keep + 1] ?? '', given.toSpliced(keep, 2)];
const bench = BENCHES[name];
const stage = new Stage(line => {
  console.log(line);
});

const now = { ending: false };
/** Ends once: a bench that is interrupted fails while it is being ended. */
async function end(code: number): Promise<void> {
  if (now.ending) return;
  now.ending = true;
  await stage.end();
  process.exit(code);
}

if (!bench) {
  console.error(name ? `There is no bench ${name}. There are:` : 'Say which bench: npm run bench -- NAME');
  for (const [known, { about }] of Object.entries(BENCHES)) console.error(`  ${known.padEnd(14)} ${about}`);
  process.exit(1);
}
process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));
try {
  await buildIfStale(stage.say);
  const addresses = folder ? await keptCluster(stage, folder) : await freshCluster(stage);
  const result = await bench.run(stage, addresses, args);
  console.log(JSON.stringify(result));
  await end(0);
} catch (error) {
  // whatever went wrong: say it, end what was started
  if (!now.ending) console.error(error instanceof Error ? error.message : String(error));
  await end(1);
}
