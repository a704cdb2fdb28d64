import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { PasswordHasher } from '@baanek/access';
import { Keyring } from '@baanek/kernel';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { AppModule } from './app.module';
import { DEMO_ACCOUNTS, DEMO_COLLEAGUES, DEMO_PASSWORD } from './demo/accounts';
import { drawHouse } from './demo/demo-house';
import { runProgramme } from './demo/demo-programme';
import { fillHouse, tellSurvivors } from './demo/demo-survivors';
import { planTrips } from './demo/demo-trips';
import { DemoWorld } from './demo/demo-world';
import { readEnv } from './env';

const DONE = 'demo.told';
const env = readEnv();
const owner = new pg.Client({ connectionString: env.DATABASE_OWNER_URL ?? env.DATABASE_URL });
await owner.connect();
try {
  const shown = await tellIfEmpty();
  const accounts = DEMO_ACCOUNTS.map(({ login, displayName }) => ({ login, displayName }));
  process.stdout.write(`${JSON.stringify({ password: DEMO_PASSWORD, accounts: shown ? accounts : [] })}\n`);
} finally {
  await owner.end();
}

/** Tells the demo where nothing is, or begins again where it was cut off; false where a centre is somebody's own. */
async function tellIfEmpty(): Promise<boolean> {
  const { rows } = await owner.query<{ centres: number; real: number; done: boolean }>(
    `SELECT count(*)::int AS centres, (count(*) FILTER (WHERE NOT demo))::int AS real,
            EXISTS (SELECT 1 FROM audit_event WHERE action = '${DONE}') AS done FROM centre`,
  );
  const state = rows[0];
  if (!state || state.real > 0) return false;
  if (state.done) return true;
  if (state.centres > 0) await wipe(); // a telling that was cut off
  process.stdout.write('Inventing the people of the demo (some seconds; once)…\n');
  await tell();
  return true;
}

/** Empties a database in which nobody is real. */
async function wipe(): Promise<void> {
  await owner.query(`BEGIN; ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only;
    TRUNCATE centre CASCADE; ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only; COMMIT`);
}

async function tell(): Promise<void> {
  const options = {
    databaseUrl: env.DATABASE_URL,
    rootKeyFile: env.BAANEK_ROOT_KEY_FILE,
    poolSize: 4,
    runsJobs: false,
    demo: null,
  };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    const centreId = newId();
    const wrapped = app.get(Keyring).wrapNew(centreId);
    await owner.query(`SELECT centre_create($1, 'ayalzat-demo', 'Аялзат (демо)', true, $2)`, [
      centreId,
      wrapped,
    ]);
    const world = new DemoWorld(app, centreId);
    const hash = await app.get(PasswordHasher).hash(DEMO_PASSWORD);
    for (const colleague of [...DEMO_ACCOUNTS, ...DEMO_COLLEAGUES]) {
      const { login, displayName, roles } = colleague;
      const values = [world.introduce(colleague), centreId, login, displayName, roles, hash];
      await owner.query(`SELECT staff_create($1, $2, $3, $4, $5, $6, false)`, values);
    }
    await drawHouse(world);
    const cases = await tellSurvivors(world);
    await fillHouse(world, cases);
    await planTrips(world, cases);
    await runProgramme(world);
    const values = [centreId, world.who('admin').staffId];
    await owner.query(
      `INSERT INTO audit_event (centre_id, staff_id, action) VALUES ($1, $2, '${DONE}')`,
      values,
    );
  } finally {
    await app.close();
  }
}
