import { randomUUID } from 'node:crypto';
import { Database, type JobSql, Jobs, type Principal, systemIn } from '@baanek/kernel';
import { startDomain, type TestDomain, testUrls } from '@baanek/kernel/testing';
import pg from 'pg';
import type { PersonFields } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { DuplicateFinder } from './duplicate-finder.service';
import { DuplicateSearches } from './duplicate-searches.service';
import type { DuplicateSearchView } from './duplicates.dto';

const SOMEBODY: PersonFields = {
  names: { surname: 'Асанова', given: 'Гүлмира', patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};

describe('the search for records that look alike', () => {
  let domain: TestDomain;
  let other: TestDomain;
  let jobs: pg.Client;
  let intake: Principal;

  beforeAll(async () => {
    const parts = { modules: [RegistryModule], entities: REGISTRY_ENTITIES };
    [domain, other] = [await startDomain(parts), await startDomain(parts)];
    jobs = new pg.Client({ connectionString: testUrls().api, options: '-c role=baanek_jobs' });
    await jobs.connect();
  });
  beforeEach(async () => {
    await domain.owner(`UPDATE duplicate_search SET finished_at = now(), requested_at = now(), run = NULL`);
    intake = await domain.staff(await domain.centre(), 'intake');
    for (let i = 0; i < 2; i++)
      await domain.as(intake, () => domain.get(Registration).register(intake, SOMEBODY));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await jobs.end();
    await domain.close();
    await other.close();
  });

  const sql: JobSql = async <Row>(text: string) => (await jobs.query(text)).rows as Row[];
  const ask = (): Promise<DuplicateSearchView> => domain.get(DuplicateSearches).ask(intake);
  const round = (node = domain): Promise<void> => node.get(DuplicateSearches).searchDue(sql);
  const state = (by = intake): Promise<DuplicateSearchView> =>
    domain.as(by, () => domain.get(DuplicateSearches).state());
  const found = { state: 'done', records: 2, fresh: 1, finishedAt: expect.any(Date) as unknown };

  it('is answered at once, told to the job, and done in its next round', async () => {
    const start = jest.spyOn(domain.get(Jobs), 'start');
    expect(await state()).toMatchObject({ state: 'never', finishedAt: null });
    expect(await ask()).toMatchObject({ state: 'waiting', records: null });
    expect(start).toHaveBeenCalledWith('duplicates');
    await round();
    expect(await state()).toEqual(found);
  });

  it('is begun by itself once a night has passed, and not before', async () => {
    await round();
    expect(await state()).toMatchObject({ state: 'never' });
    await domain.owner(`UPDATE centre SET created_at = now() - interval '1 day' WHERE id = $1`, [
      intake.centreId,
    ]);
    await round();
    expect(await state()).toEqual(found);
    await round();
    expect(await state()).toEqual(found); // one more would have found nothing new
    await domain.owner(
      `UPDATE duplicate_search SET requested_at = requested_at - interval '1 day' WHERE centre_id = $1`,
      [intake.centreId],
    );
    await round();
    expect(await state()).toEqual({ ...found, fresh: 0 });
  });

  it('is done by one of two nodes', async () => {
    await ask();
    const finds = [domain, other].map(node => jest.spyOn(node.get(DuplicateFinder), 'find'));
    await Promise.all([round(), round(other)]);
    expect(
      finds.flatMap(find => find.mock.calls.filter(([by]) => by.centreId === intake.centreId)),
    ).toHaveLength(1);
    expect(await state()).toEqual(found);
  });

  it('is not begun anew while another process is at it, and taken up when that one has died', async () => {
    await ask();
    const heldFor = (lease: string): Promise<unknown> =>
      domain.owner(
        `UPDATE duplicate_search SET run = $2, lease_until = now() + $3::interval WHERE centre_id = $1`,
        [...[intake.centreId, randomUUID(), lease]],
      );
    await heldFor('1 minute');
    await round();
    expect(await state()).toMatchObject({ state: 'running', records: null });
    expect(await ask()).toMatchObject({ state: 'running' });
    await heldFor('-1 second');
    expect(await state()).toMatchObject({ state: 'waiting' });
    await round();
    expect(await state()).toEqual(found);
  });

  it('keeps nothing of a run that was taken over while it worked', async () => {
    await ask();
    const finder = domain.get(DuplicateFinder);
    const find = finder.find.bind(finder);
    jest.spyOn(finder, 'find').mockImplementation(async (by, onward) => {
      const told = await find(by, onward);
      if (by.centreId === intake.centreId)
        await domain.owner(`UPDATE duplicate_search SET run = $2 WHERE centre_id = $1`, [
          ...[by.centreId, randomUUID()],
        ]);
      return told;
    });
    await round();
    const pairs = await domain.owner(`SELECT 1 FROM duplicate_pair WHERE centre_id = $1`, [intake.centreId]);
    expect(pairs).toEqual([]);
    expect(await state()).toMatchObject({ state: 'running', records: null });
  });

  it('rests for a while after it failed, and begins at once when somebody asks', async () => {
    await ask();
    jest.spyOn(domain.get(DuplicateFinder), 'keep').mockRejectedValueOnce(new Error('on purpose'));
    await round();
    await round();
    expect(await state()).toMatchObject({ state: 'waiting', records: null });
    await ask();
    await round();
    expect(await state()).toEqual(found);
  });

  it('leaves in the trail who asked, and that nobody searched', async () => {
    await ask();
    await round();
    const rows = await domain.owner(
      `SELECT staff_id, action FROM audit_event WHERE centre_id = $1 AND action LIKE 'registry.duplicates%' ORDER BY id`,
      [intake.centreId],
    );
    expect(rows).toEqual([
      { staff_id: intake.staffId, action: 'registry.duplicates_sought' },
      { staff_id: '00000000-0000-0000-0000-000000000000', action: 'registry.duplicates_searched' },
    ]);
  });

  it('is told to its own centre only, and to none but intake', async () => {
    await ask();
    const stranger = await domain.staff(await domain.centre(), 'intake');
    const director = await domain.staff(intake.centreId, 'director');
    for (const by of [stranger, director]) expect(await state(by)).toMatchObject({ state: 'never' });
  });

  it('sees the people of one centre and nothing of what they told, changes none of them, and no other centre', async () => {
    const system = systemIn(intake.centreId, 'survivor', 'find_duplicates');
    const database = domain.get(Database);
    const count = (table: string): Promise<number> =>
      domain.as(system, async () => {
        const rows = await database.sql<{ centre: string | null }>(
          `SELECT centre_id AS centre FROM ${table}`,
        );
        expect(rows.every(({ centre }) => centre === intake.centreId)).toBe(true);
        return rows.length;
      });
    await domain.owner(
      `INSERT INTO sealing_key (subject_id, centre_id, side, wrapped) VALUES ($1, $2, 'survivor', '')`,
      [randomUUID(), intake.centreId], // such as that of an appeal
    );
    expect([await count('person'), await count('sealing_key')]).toEqual([2, 2]);
    for (const table of [
      'appeal',
      'client_case',
      'bed_stay',
      'trip',
      'household',
      'session_note',
      'import_row',
    ])
      expect(await count(table)).toBe(0);
    const changed = domain.as(system, () =>
      database.sql(`WITH told AS (UPDATE person SET named = false RETURNING 1) SELECT * FROM told`),
    );
    expect(await changed).toEqual([]);
  });
});
