import { randomBytes, randomUUID } from 'node:crypto';
import type { Principal } from '../access/principal';
import pg from 'pg';
import { startDomain, type TestDomain, testUrls } from '../testing';
import { sweep } from './sweep';

describe('the sweep', () => {
  let domain: TestDomain;
  let jobs: pg.Client;
  let worker: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    jobs = new pg.Client({ connectionString: testUrls().api, options: '-c role=baanek_jobs' });
    await jobs.connect();
  });
  beforeEach(async () => {
    worker = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(async () => {
    await jobs.end();
    await domain.close();
  });

  const swept = (): Promise<void> => sweep(sql => jobs.query(sql));
  const aSession = async (name: string, seenDaysAgo: number, endedDaysAgo: number | null): Promise<void> => {
    await domain.owner(
      `INSERT INTO session (id, token_hash, staff_id, centre_id, opened_at, seen_at, idle, expires_at, ended_at, agent)
       VALUES ($1, $2, $3, $4, now() - $5 * interval '1 day', now() - $5 * interval '1 day', '15 minutes',
               now() - $5 * interval '1 day' + interval '10 hours', now() - $6 * interval '1 day', $7)`,
      [randomUUID(), randomBytes(32), worker.staffId, worker.centreId, seenDaysAgo, endedDaysAgo, name],
    );
  };
  const sessions = async (): Promise<string[]> => {
    const rows = await domain.owner<{ agent: string }>(
      `SELECT agent FROM session WHERE staff_id = $1 ORDER BY seen_at`,
      [worker.staffId],
    );
    return rows.map(({ agent }) => agent);
  };

  it('forgets sessions thirty days after they ended or fell asleep', async () => {
    await aSession('long asleep', 32, null);
    await aSession('long over', 31, 31);
    await aSession('asleep', 29, null);
    await aSession('over', 28, 28);
    await aSession('open', 0, null);
    await swept();
    expect(await sessions()).toEqual(['asleep', 'over', 'open']);
  });

  it('keeps the last session of each, by which one sees when they were here', async () => {
    await aSession('the one before', 500, 500);
    await aSession('the last', 400, 400);
    await swept();
    expect(await sessions()).toEqual(['the last']);
  });

  it('forgets failed sign-ins after a day and replies after two', async () => {
    const [old, recent] = [randomBytes(32), randomBytes(32)];
    await domain.owner(
      `INSERT INTO sign_in_throttle (key, failures, since, last_at, blocked_until)
       SELECT k, 9, at, at, at FROM (VALUES ($1::bytea, now() - interval '25 hours'), ($2, now())) AS t (k, at)`,
      [old, recent],
    );
    await domain.owner(
      `INSERT INTO idempotent_reply (staff_id, key, centre_id, request_hash, created_at)
       SELECT $1, gen_random_uuid(), $2, '', at FROM unnest(ARRAY[now() - interval '49 hours', now()]) AS at`,
      [worker.staffId, worker.centreId],
    );
    await swept();
    const kept = await domain.owner(`SELECT key FROM sign_in_throttle WHERE key = ANY($1)`, [[old, recent]]);
    expect(kept).toEqual([{ key: recent }]);
    const replies = await domain.owner(`SELECT 1 FROM idempotent_reply WHERE staff_id = $1`, [
      worker.staffId,
    ]);
    expect(replies).toHaveLength(1);
  });

  it('is all the role of the jobs may delete', async () => {
    for (const table of ['session', 'sign_in_throttle', 'audit_event', 'person', 'staff'])
      await expect(jobs.query(`DELETE FROM public.${table}`)).rejects.toThrow('permission denied');
  });
});
