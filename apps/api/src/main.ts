import 'reflect-metadata';
import './give-up';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts';
import { readEnv } from './env';
import { createServer } from './http/server';
import { listening, reaching } from './reaching';

const env = readEnv();

const app = await reaching('DATABASE_URL', () =>
  createServer({
    databaseUrl: env.DATABASE_URL,
    rootKeyFile: env.BAANEK_ROOT_KEY_FILE,
    poolSize: env.DATABASE_POOL,
    runsJobs: true,
    searchThread: fileURLToPath(new URL('search.worker.mjs', import.meta.url)),
    demo:
      env.BAANEK_DEMO === 'on'
        ? { password: DEMO_PASSWORD, logins: DEMO_ACCOUNTS.map(({ login }) => login) }
        : null,
    logLevel: env.LOG_LEVEL,
    ...(env.BAANEK_STAFF_DIR ? { staffFolder: env.BAANEK_STAFF_DIR } : {}),
    ...(env.TRUSTED_PROXIES ? { trustedProxies: env.TRUSTED_PROXIES } : {}),
  }),
);

let closing: Promise<void> | undefined;
/** Finishes the requests at hand, ends the streams, closes the pool. */
function close(): void {
  closing ??= app.close().finally(() => process.exit(0));
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
process.on('disconnect', close); // the parent that started us is gone

// The start collects often, to end with a small heap (tools/start/program.ts). Under load that would cost a quarter of the
// requests; from here on the heap may grow by this much between collections.
v8.setFlagsFromString('--heap-growing-percent=45');

await reaching('DATABASE_URL', () => app.init());
await listening(() => app.listen(env.PORT, env.HOST));
globalThis.gc?.({ execution: 'sync', type: 'major', flavor: 'last-resort' }); // what only the start needed is given back
const { port } = app.getHttpServer().address() as AddressInfo;
process.send?.({ ready: true, port });
