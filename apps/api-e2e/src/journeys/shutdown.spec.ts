import http from 'node:http';
import { type Centre, type Installation, openInstallation } from '@baanek/e2e';
import pg from 'pg';

/** `BAANEK_STREAMS=2000` for the whole of it. */
const STREAMS = Number(process.env['BAANEK_STREAMS'] ?? 200);
/** Far above what it takes, far below the 65 seconds that an idle connection may stay open. */
const SOON_MS = 3_000;

describe('a server that is told to end', () => {
  let api: Installation;
  let centre: Centre;
  let gone: Promise<void> | undefined;
  const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  });
  afterAll(async () => {
    agent.destroy();
    await (gone ?? api.stop());
  });

  const get = (path: string): Promise<http.IncomingMessage> =>
    new Promise((done, fail) => {
      const headers = { cookie: centre.staff.intake.session, 'x-baanek-client': '1' };
      http.get(`${api.url}/api/${path}`, { agent, headers }, done).once('error', fail);
    });
  /** A stream that has begun; resolves `over` when it ends. */
  const open = async (): Promise<{ over: Promise<unknown> }> => {
    const stream = await get('live?topics=appeals');
    expect(stream.statusCode).toBe(200);
    const over = new Promise(done => stream.once('end', done).once('error', done));
    await new Promise(done => stream.once('data', done));
    stream.resume();
    return { over };
  };

  it('answers the request at hand, ends every stream, and is gone soon after', async () => {
    const owner = await new pg.Client({ connectionString: api.addresses.owner }).connect();
    const streams: { over: Promise<unknown> }[] = [];
    while (streams.length < STREAMS) {
      const some = Array.from({ length: Math.min(100, STREAMS - streams.length) }, open);
      streams.push(...(await Promise.all(some)));
    }
    await owner.query('BEGIN; LOCK TABLE appeal IN ACCESS EXCLUSIVE MODE');
    const waiting = get('appeals');
    await waitsForLock(owner);
    const told = performance.now();
    gone = api.stop();
    await Promise.all(streams.map(({ over }) => over));
    const streamsOver = performance.now();
    await owner.query('ROLLBACK');
    const answer = await waiting;
    answer.resume();
    await new Promise(done => answer.once('end', done));
    const answered = performance.now();
    await gone;
    const after = performance.now() - answered;
    console.info(
      `${STREAMS} streams over ${Math.round(streamsOver - told)} ms after SIGTERM; gone ${Math.round(after)} ms after the answer`,
    );
    await owner.end();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.connection).toBe('close');
    expect(after).toBeLessThan(SOON_MS);
  }, 120_000);

  async function waitsForLock(owner: pg.Client): Promise<void> {
    for (;;) {
      const { rowCount } = await owner.query(
        `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'appeal'::regclass`,
      );
      if (rowCount) return;
    }
  }
});
