// `npm run bench -- NAME`: one bench on a fresh PostgreSQL and the built API; the last line is its result in JSON.
import { buildIfStale } from '../start/build.ts';
import { httpBench } from './http.ts';
import { placeRace } from './place-race.ts';
import { type Bench, freshCluster, Stage } from './stage/stage.ts';

const BENCHES: Readonly<Record<string, Bench>> = { http: httpBench, 'place-race': placeRace };

const [name = '', ...args] = process.argv.slice(2);
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
  for (const [known, { about }] of Object.entries(BENCHES)) console.error(`  ${known.padEnd(12)} ${about}`);
  process.exit(1);
}
process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));
try {
  await buildIfStale(stage.say);
  const result = await bench.run(stage, await freshCluster(stage), args);
  console.log(JSON.stringify(result));
  await end(0);
} catch (error) {
  // whatever went wrong: say it, end what was started
  if (!now.ending) console.error(error instanceof Error ? error.message : String(error));
  await end(1);
}
