import { PgBoss } from 'pg-boss';

export const SCHEMA = 'pgboss';
export const SWEEP = 'sweep';

/** Makes or upgrades the job tables as their owner, a queue for each name, and walls them in; run with the migrations. */
export async function prepareJobs(
  ownerUrl: string,
  run: (sql: string) => Promise<unknown>,
  names: readonly string[],
): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined); // `start` and `createQueue` reject with the same error
  await boss.start();
  for (const name of [SWEEP, ...names]) await boss.createQueue(name, { policy: 'short' });
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
