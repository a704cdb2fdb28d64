import pg from 'pg';
import { firstValueFrom } from 'rxjs';
import { Database } from '../database/database';
import { startDomain, type TestDomain, testUrls } from '../testing';
import { Live } from './live';

describe('the line on which changes are heard', () => {
  let domain: TestDomain;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
  });
  afterAll(() => domain.close());

  it('tells what changed a moment ago to whoever begins to listen, a page that was loaded just before', async () => {
    const live = domain.get(Live);
    const shelter = await domain.staff(await domain.centre(), 'shelter');
    const heard = firstValueFrom(live.changes(shelter.centreId, ['shelter']));
    await domain.as(shelter, () => {
      live.changed('shelter');
    });
    expect(await heard).toEqual(['shelter']);
    expect(await firstValueFrom(live.changes(shelter.centreId, ['cases', 'shelter']))).toEqual(['shelter']);
    const elsewhere = firstValueFrom(live.changes(await domain.centre(), ['shelter']), { defaultValue: [] });
    await domain.get(Live).onModuleDestroy(); // who has heard nothing by now hears no more
    expect(await elsewhere).toEqual([]);
  });

  it('leaves no connection behind when the database does not let it listen', async () => {
    const url = new URL(testUrls().api);
    url.searchParams.set('application_name', 'deaf');
    const live = new Live(domain.get(Database), {
      ...{ databaseUrl: url.href, poolSize: 2, rootKeyFile: '', runsJobs: false },
      schemaFaults: () => Promise.resolve([]),
    });
    const query = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(() => {
      throw new Error('cannot LISTEN');
    });
    await expect(live.onApplicationBootstrap()).rejects.toThrow('cannot LISTEN');
    query.mockRestore();
    const left = (): Promise<unknown[]> =>
      domain.owner(`SELECT state FROM pg_stat_activity WHERE application_name = 'deaf'`);
    // PostgreSQL takes a moment to see that a client has gone
    while ((await left()).length > 0) await new Promise(done => setTimeout(done, 50));
  });
});
