import 'reflect-metadata';
import './give-up';
import pg from 'pg';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts';
import { readEnv } from './env';

const DONE = 'demo.told';
const env = readEnv();
const owner = new pg.Client({ connectionString: env.DATABASE_OWNER_URL ?? env.DATABASE_URL });
await owner.connect();
try {
  const shown = await fillIfEmpty();
  const accounts = DEMO_ACCOUNTS.map(({ login, displayName }) => ({ login, displayName }));
  process.stdout.write(`${JSON.stringify({ password: DEMO_PASSWORD, accounts: shown ? accounts : [] })}\n`);
} finally {
  await owner.end();
}

/** Tells the demo where nothing is, or begins again where it was cut off; false where a centre is somebody's own. */
async function fillIfEmpty(): Promise<boolean> {
  const { rows } = await owner.query<{ centres: number; real: number; done: boolean }>(
    `SELECT count(*)::int AS centres, (count(*) FILTER (WHERE NOT demo))::int AS real,
            EXISTS (SELECT 1 FROM audit_event WHERE action = '${DONE}') AS done FROM centre`,
  );
  const state = rows[0];
  if (!state || state.real > 0) return false;
  if (state.done) return true;
  if (state.centres > 0) await wipe(); // a telling that was cut off
  process.stdout.write('Inventing the people of the demo (some seconds; once)…\n');
  // the whole server is loaded only where the demo is to be filled
  const { fillDemo } = await import('./demo/fill-demo');
  await fillDemo(env, owner, DONE);
  return true;
}

/** Empties a database in which nobody is real. */
async function wipe(): Promise<void> {
  await owner.query(`BEGIN; ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only;
    TRUNCATE centre CASCADE; ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only; COMMIT`);
}
