import { setTimeout as pause } from 'node:timers/promises';
import {
  type Centre,
  type Installation,
  openInstallation,
  PASSWORD,
  person,
  startInstallation,
  Visitor,
  type Wire,
} from '@baanek/e2e';

describe('the search for records that look alike', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    for (const mark of ['анаралы', 'анаралы', 'бегимай'])
      await centre.staff.intake.must('POST', 'persons', { body: person(mark) });
  }, 120_000);
  afterAll(() => api.stop());

  const done = async (by: Visitor): Promise<Wire['DuplicatePage']> => {
    for (;;) {
      const page = await by.must<Wire['DuplicatePage']>('GET', 'duplicates');
      if (page.search.state === 'done') return page;
      await pause(100);
    }
  };

  it('goes on after the answer', async () => {
    const { intake } = centre.staff;
    expect((await intake.must<Wire['DuplicatePage']>('GET', 'duplicates')).search.state).toBe('never');
    const asked = await intake.must<Wire['DuplicateSearchView']>('POST', 'duplicates/search');
    expect(asked).toMatchObject({ state: 'waiting', records: null });
    expect(await done(intake)).toMatchObject({ pairs: [{}], search: { records: 3, fresh: 1 } });
  }, 60_000);

  it('is done by another server when the one that was asked is killed', async () => {
    await centre.staff.intake.must('POST', 'persons', { body: person('бегимай') });
    await centre.staff.intake.must('POST', 'duplicates/search');
    const { addresses } = api;
    await api.kill();
    api = await startInstallation(addresses);
    // whether the dead one had begun, is chance: its lease would run out within a minute
    await api.rows(`UPDATE duplicate_search SET lease_until = now() WHERE run IS NOT NULL`);
    const intake = await new Visitor(api.url).signIn('first.intake', PASSWORD);
    await intake.must('POST', 'duplicates/search');
    expect(await done(intake)).toMatchObject({ pairs: [{}, {}], search: { records: 4 } });
  }, 60_000);

  it('leaves no name and no id in the tables of the jobs', async () => {
    const jobs = JSON.stringify(await api.rows(`SELECT data, output FROM pgboss.job`));
    const people = await api.rows<{ id: string }>(`SELECT id FROM person UNION SELECT id FROM centre`);
    expect(people.filter(({ id }) => jobs.includes(id))).toEqual([]);
    expect(jobs).not.toContain('Асанова');
  });
});
