import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';
import { Log } from '../http/log.service';
import { describeFailure } from '../http/log';
import { sweep } from './sweep';

const SCHEMA = 'pgboss';
const SWEEP = 'sweep';

/** Background work that survives restarts and is shared by any number of nodes. No payload holds personal data. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private boss: PgBoss | undefined;

  constructor(
    @Inject(KERNEL_OPTIONS) private readonly options: KernelOptions,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.runsJobs) return;
    const boss = new PgBoss({
      connectionString: this.options.databaseUrl,
      options: '-c role=baanek_jobs',
      schema: SCHEMA,
      max: 2,
      migrate: false,
      createSchema: false,
    });
    boss.on('error', error => {
      this.log.warn('jobs.failed', describeFailure(error));
    });
    this.boss = await boss.start();
    await boss.schedule(SWEEP, '17 * * * *');
    await boss.work(SWEEP, { pollingIntervalSeconds: 30 }, () => sweep(sql => boss.getDb().executeSql(sql)));
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }
}

/** Makes or upgrades the job tables as their owner and walls them in; run with the migrations. */
export async function prepareJobs(ownerUrl: string, run: (sql: string) => Promise<unknown>): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined); // `start` and `createQueue` reject with the same error
  await boss.start();
  await boss.createQueue(SWEEP);
  await boss.stop({ graceful: false });
  await run(`GRANT USAGE ON SCHEMA ${SCHEMA} TO baanek_jobs`);
  await run(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO baanek_jobs`);
  await run(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO baanek_jobs`);
  await run(`
    DO $$
    DECLARE t regclass;
    BEGIN
      FOR t IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = '${SCHEMA}'::regnamespace AND c.relkind IN ('r', 'p') LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        IF NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t) THEN
          EXECUTE format('CREATE POLICY jobs_only ON %s TO baanek_jobs USING (true)', t);
        END IF;
      END LOOP;
    END $$`);
}
