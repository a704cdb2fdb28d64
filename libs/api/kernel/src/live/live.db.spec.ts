import pg from 'pg';
import { Database } from '../database/database';
import { startDomain, type TestDomain, testUrls } from '../testing';
import { Live } from './live';

describe('the line on which changes are heard', () => {
  let domain: TestDomain;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
  });
  afterAll(() => domain.close());

  it('leaves no connection behind when the database does not let it listen', async () => {
    const url = new URL(testUrls().api);
    url.searchParams.set('application_name', 'deaf');
    const live = new Live(domain.get(Database), { databaseUrl: url.href, rootKeyFile: '', runsJobs: false });
    const query = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(() => {
      throw new Error('cannot LISTEN');
    });
    await expect(live.onApplicationBootstrap()).rejects.toThrow('cannot LISTEN');
    query.mockRestore();
    const left = (): Promise<unknown[]> =>
      domain.owner(`SELECT state FROM pg_stat_activity WHERE application_name = 'deaf'`);
    // PostgreSQL takes a moment to see that a client has gone
    for (let i = 0; i < 20 && (await left()).length > 0; i++) await new Promise(done => setTimeout(done, 50));
    expect(await left()).toEqual([]);
  });
});
