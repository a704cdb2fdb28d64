import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { PasswordHasher } from '@baanek/access';
import { Keyring } from '@baanek/kernel';
import { SetUpPath } from '@baanek/tasks';
import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { AppModule } from '../app.module';
import type { Env } from '../env';
import { DEMO_ACCOUNTS, DEMO_COLLEAGUES, DEMO_PASSWORD } from './accounts';
import { drawHouse, liveInHouse } from './demo-house';
import { runProgramme } from './demo-programme';
import { setUpServices } from './demo-services';
import { fillHouse, fillSurvivors } from './demo-survivors';
import { planTrips } from './demo-trips';
import { DemoWorld } from './demo-world';

/** Makes the demo’s centre, its staff and everything they did, through the services; `done` marks the end of it. */
export async function fillDemo(env: Env, owner: pg.Client, done: string): Promise<void> {
  const options = {
    databaseUrl: env.DATABASE_URL,
    rootKeyFile: env.BAANEK_ROOT_KEY_FILE,
    poolSize: 4,
    runsJobs: false,
    searchThread: null,
    demo: null,
  };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), {
    logger: false,
    abortOnError: false,
  });
  try {
    const centreId = newId();
    const wrapped = app.get(Keyring).wrapNew(centreId);
    await owner.query(`SELECT centre_create($1, 'ayalzat-demo', 'Аялзат (демо)', true, $2)`, [
      centreId,
      wrapped,
    ]);
    await owner.query(`UPDATE centre SET oblast = 'chui' WHERE id = $1`, [centreId]);
    const world = new DemoWorld(app, centreId);
    const hash = await app.get(PasswordHasher).hash(DEMO_PASSWORD);
    for (const colleague of [...DEMO_ACCOUNTS, ...DEMO_COLLEAGUES]) {
      const { login, displayName, roles } = colleague;
      const values = [world.introduce(colleague), centreId, login, displayName, roles, hash];
      await owner.query(`SELECT staff_create($1, $2, $3, $4, $5, $6, false)`, values);
    }
    await drawHouse(world);
    await setUpServices(world);
    const cases = await fillSurvivors(world);
    await fillHouse(world, cases);
    await liveInHouse(world);
    await planTrips(world, cases);
    await runProgramme(world);
    await world.as('admin', by => world.get(SetUpPath).answer(by, 'rules', true));
    const values = [centreId, world.who('admin').staffId, done];
    await owner.query(`INSERT INTO audit_event (centre_id, staff_id, action) VALUES ($1, $2, $3)`, values);
  } finally {
    await app.close();
  }
}
