import pg from 'pg';
import { testCluster } from './test-cluster.ts';

/** A database per worker, copied from the migrated template; once for all projects of one run. */
export default async function setup(globalConfig) {
  if (globalThis.__baanekCluster) return;
  const cluster = await testCluster();
  globalThis.__baanekCluster = cluster;
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  const prefix = `t_${process.pid}`;
  for (let worker = 1; worker <= globalConfig.maxWorkers; worker++) {
    await client.query(`CREATE DATABASE ${prefix}_${worker} TEMPLATE baanek_template`);
  }
  await client.end();
  process.env.BAANEK_TEST_OWNER = cluster.url(prefix);
  process.env.BAANEK_TEST_API = cluster.apiUrl(prefix);
  process.env.BAANEK_ROOT_KEY_FILE = cluster.rootKeyFile;
}
