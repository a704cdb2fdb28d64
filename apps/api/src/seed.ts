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
import { seedAppeals } from './seed/seed-appeals';
import { foundCentres, type SeedCentre } from './seed/seed-centres';
import { SeedPeople } from './seed/seed-people';
import { seedCases, seedStays } from './seed/seed-work';

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
    appeals: { type: 'string', default: '0' },
    cases: { type: 'string', default: '0' },
    stays: { type: 'string', default: '0' },
    elsewhere: { type: 'string' },
  },
});
const [clients, centreCount, seed] = [Number(values.clients), Number(values.centres), Number(values.seed)];
const work = { appeals: Number(values.appeals), cases: Number(values.cases), stays: Number(values.stays) };
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
  const centres = await foundCentres(app, owner, centreCount);
  const names = await fill(centres, began);
  await fillWork(centres);
  await owner.query('VACUUM ANALYZE');
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(
    `${JSON.stringify({ clients, ...work, centres: centreCount, distinctNames: names, seconds })}\n`,
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

/** What has been done for them: an equal part in every centre, or all in the first and `elsewhere` so much in each of the others. */
async function fillWork(centres: readonly SeedCentre[]): Promise<void> {
  const random = new Random(seed + 1);
  for (const [i, centre] of centres.entries()) {
    const part = (all: number): number => {
      if (values.elsewhere !== undefined) return i === 0 ? all : Math.min(all, Number(values.elsewhere));
      return Math.floor(all / centres.length) + (i === 0 ? all % centres.length : 0);
    };
    if (work.appeals > 0) await seedAppeals(app, owner, centre, part(work.appeals), random);
    if (work.cases > 0) await seedCases(owner, centre, part(work.cases), seed);
    if (work.stays > 0) await seedStays(app, owner, centre, part(work.stays), seed);
    if (Object.values(work).some(Boolean)) process.stdout.write(`${centre.code}: appeals, cases and stays\n`);
  }
}
