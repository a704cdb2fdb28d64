// `npm run seed -- --clients N [--seed S]`: the database `baanek_seed`, made anew with N invented people.
import type { Cluster } from './embedded-postgres/cluster.ts';
import { readSeedArguments } from './seed/arguments.ts';
import { createSeed, dropSeed, renamed, SEED_DATABASE } from './seed/seed-database.ts';
import { buildIfStale } from './start/build.ts';
import {
  type DatabaseAddresses,
  databasesOf,
  ensureDatabase,
  grantApiLogin,
  holdCentre,
  startEmbedded,
} from './start/database.ts';
import { alreadyRunning, rootKeyFile } from './start/installation.ts';
import { runProgram } from './start/program.ts';

const say = (line: string): void => {
  console.log(line);
};
let cluster: Cluster | undefined;

async function main(): Promise<void> {
  const asked = readSeedArguments(process.argv.slice(2));
  await buildIfStale(say);
  const database = await freshDatabase();
  const env = {
    DATABASE_URL: database.api,
    DATABASE_OWNER_URL: database.owner,
    BAANEK_ROOT_KEY_FILE: await rootKeyFile(async () =>
      holdCentre(cluster ? await databasesOf(cluster) : []),
    ),
    BAANEK_DEMO: 'on', // no one-time link: the centres are made here
  };
  await runProgram('migrate', env);
  await grantApiLogin(database);
  const args = Object.entries(asked).flatMap(([name, n]) => [`--${name}`, String(n)]);
  const done = await runProgram<object>('seed', env, say, args);
  say(JSON.stringify({ database: SEED_DATABASE, ...done }));
}

/** On the embedded PostgreSQL, or on that of `DATABASE_URL` under a name of its own. */
async function freshDatabase(): Promise<DatabaseAddresses> {
  const own = process.env['DATABASE_URL'];
  if (own) {
    const given = { api: own, owner: process.env['DATABASE_OWNER_URL'] ?? own };
    const addresses = renamed(given);
    await dropSeed(given.owner, addresses.owner);
    await createSeed(given.owner);
    return addresses;
  }
  const running = alreadyRunning();
  if (running)
    throw new Error(`Baanek is running (process ${running.pid}) and uses this PostgreSQL: stop it first.`);
  cluster = await startEmbedded();
  await dropSeed(cluster.url('postgres'), cluster.url(SEED_DATABASE));
  return ensureDatabase(cluster, SEED_DATABASE);
}

const now = { ending: false };
/** Ends once: a seed that is interrupted fails while it is being ended. */
async function end(code: number): Promise<void> {
  if (now.ending) return;
  now.ending = true;
  await cluster?.stop();
  process.exit(code);
}

process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));
try {
  await main();
  await end(0);
} catch (error) {
  // whatever went wrong: say it in one line, end what was started
  if (!now.ending) console.error(error instanceof Error ? error.message : String(error));
  await end(1);
}
