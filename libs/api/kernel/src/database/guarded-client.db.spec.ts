import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Principal } from '../access/principal';
import { isUnavailable } from '../errors/constraint-codes';
import { startDomain, type TestDomain, testUrls } from '../testing';
import { PIPELINED_CONNECTION } from './coalescing-socket';
import { Clock } from '../clock';
import { Database } from './database';

/** ReadyForQuery outside a transaction: what ends the reply to a new connection, and to each statement. */
const READY = Buffer.from('5a0000000549', 'hex');

describe('a connection that PostgreSQL ends', () => {
  let domain: TestDomain;
  let principal: Principal;
  let server: net.Server;
  let source: DataSource;
  /** Whether the next connection is ended as soon as it is ready, so that both words arrive in one piece. */
  let endWhenReady = false;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    principal = await domain.staff(await domain.centre(), 'intake');
    const url = new URL(testUrls().api);
    const { hostname, port } = url;
    server = net.createServer(client => {
      const upstream = net.connect(Number(port), hostname);
      const held: Buffer[] = [];
      let doomed = endWhenReady;
      client.pipe(upstream);
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
      upstream.on('data', piece => {
        if (held.length === 0 && !(doomed && piece.subarray(-READY.length).equals(READY)))
          client.write(piece);
        else held.push(piece);
        if (!doomed || held.length === 0) return;
        doomed = endWhenReady = false;
        void terminate(`client_port = ${upstream.localPort}`);
      });
      upstream.on('end', () => client.end(Buffer.concat(held)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url.port = String((server.address() as AddressInfo).port);
    source = await new DataSource({
      ...{ type: 'postgres', url: url.href, poolSize: 2, applicationName: 'ended' },
      extra: PIPELINED_CONNECTION,
    }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    server.close();
    await domain.close();
  });

  const terminate = (which: string): Promise<unknown> =>
    domain.owner(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE ${which}`);
  /** Also waits until the word of it has arrived. */
  const terminateAll = async (): Promise<void> => {
    const { master } = source.driver as unknown as { master: pg.Pool };
    await terminate(`application_name = 'ended'`);
    while (master.totalCount > 0) await turn();
  };
  const outcome = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => (isUnavailable(error) ? 'unavailable' : error),
    );
  const asked = (work: (database: Database) => Promise<unknown>): Promise<unknown> => {
    const database = new Database(source, new Clock());
    return outcome(database.transaction(principal, () => work(database)));
  };
  const select = (database: Database): Promise<unknown> => database.sql('SELECT 1');

  it('in the moment in which it is ready ends no process, and the next one serves', async () => {
    const held: QueryRunner = source.createQueryRunner();
    await held.connect(); // the one that is idle; the next request opens another
    endWhenReady = true;
    expect(await asked(select)).toBe('unavailable');
    expect(endWhenReady).toBe(false);
    await held.release();
    expect(await asked(select)).toBe('done');
  });

  it.each([
    ['before the first statement', () => Promise.resolve()],
    ['between two statements', select],
  ])('%s is no fault of the caller', async (_, first) => {
    const work = asked(async database => {
      await first(database);
      await terminateAll();
      await select(database);
    });
    expect(await work).toBe('unavailable');
    expect(await asked(select)).toBe('done');
  });

  it('in the middle of a statement is no fault of the caller', async () => {
    const work = asked(database => database.sql('SELECT pg_sleep(20)'));
    const sleeping = `application_name = 'ended' AND query LIKE '%pg_sleep(20)%' AND state = 'active'`;
    while ((await domain.owner(`SELECT 1 FROM pg_stat_activity WHERE ${sleeping}`)).length === 0);
    await terminate(sleeping);
    expect(await work).toBe('unavailable');
    expect(await asked(select)).toBe('done');
  });

  it('while nobody uses it is not noticed by anybody', async () => {
    expect(await asked(select)).toBe('done');
    await terminateAll();
    expect(await asked(select)).toBe('done');
  });
});
