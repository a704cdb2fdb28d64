import 'reflect-metadata';
import './give-up';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { CannotStart, Database } from '@baanek/kernel';
import { BulkRegistration, type Newcomer } from '@baanek/registry';
import pg from 'pg';
import { AppModule } from './app.module';
import { Random } from './demo/random';
import { readEnv } from './env';
import { foundCentres, type SeedCentre } from './seed/seed-centres';
import { SeedPeople } from './seed/seed-people';

// Fills a migrated, empty database with invented people, as many as asked for. See tools/seed.ts, which starts it.
process.on('disconnect', () => process.exit(1)); // the process that started this one is gone
process.channel?.unref(); // and listening for it keeps nobody waiting

/** People per transaction at most, and transactions at once: one is written while the next is sealed. */
const BATCH = 1_000;
const AT_ONCE = 2;

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000' },
    centres: { type: 'string', default: '17' },
    seed: { type: 'string', default: '1' },
  },
});
const [clients, centreCount, seed] = [Number(values.clients), Number(values.centres), Number(values.seed)];
const env = readEnv();
const owner = await new pg.Client({ connectionString: env.DATABASE_OWNER_URL ?? env.DATABASE_URL }).connect();
const app = await NestFactory.createApplicationContext(
  AppModule.with({
    databaseUrl: env.DATABASE_URL,
    rootKeyFile: env.BAANEK_ROOT_KEY_FILE,
    poolSize: AT_ONCE + 1,
    runsJobs: false,
    searchThread: null,
    demo: null,
  }),
  { logger: false, abortOnError: false },
);
try {
  const { rows } = await owner.query(`SELECT 1 FROM centre LIMIT 1`);
  if (rows.length > 0) throw new CannotStart('there is a centre in this database already');
  const began = Date.now();
  const names = await fill(await foundCentres(app, owner, centreCount), began);
  await owner.query('VACUUM ANALYZE');
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(
    `${JSON.stringify({ clients, centres: centreCount, distinctNames: names, seconds })}\n`,
  );
} finally {
  await app.close();
  await owner.end();
}

/** Registers everybody; answers how many different full names they bear. */
async function fill(centres: readonly SeedCentre[], began: number): Promise<number> {
  const people = new SeedPeople(new Random(seed));
  const registration = app.get(BulkRegistration, { strict: false });
  const database = app.get(Database);
  const names = new Set<string>();
  const running = new Set<Promise<void>>();
  // larger centres come round more often: the first of seventeen gets a ninth of everybody, the last a 150th
  const rounds = centres.flatMap((centre, i) => Array.from({ length: centres.length - i }, () => centre));
  const size = Math.min(BATCH, Math.ceil(clients / rounds.length));
  let left = clients;
  let shown = 0;
  for (let n = 0; left > 0; n++) {
    const centre = rounds[n % rounds.length];
    if (!centre) throw new Error('no centre');
    const { code, intake } = centre;
    const batch: Newcomer[] = [];
    while (batch.length < size && left > 0) {
      const household = people.household(code, left);
      batch.push(...household);
      left -= household.length;
    }
    for (const { fields } of batch) names.add(Object.values(fields.names ?? {}).join(' '));
    if (running.size >= AT_ONCE) await Promise.race(running);
    const work = database.transaction(intake, () => registration.register(intake, batch));
    const writing: Promise<void> = work.finally(() => running.delete(writing));
    running.add(writing);
    const done = clients - left;
    if (Date.now() - shown > 2_000 || left === 0) {
      shown = Date.now();
      process.stdout.write(
        `${done.toLocaleString('en')} of ${clients.toLocaleString('en')} people, ${Math.round((shown - began) / 1000)} s\n`,
      );
    }
  }
  await Promise.all(running);
  return names.size;
}
