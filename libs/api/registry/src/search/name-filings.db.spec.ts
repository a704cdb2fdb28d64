import { Database, type JobSql, type Principal, Sealer } from '@baanek/kernel';
import { startDomain, type TestDomain, testUrls } from '@baanek/kernel/testing';
import pg from 'pg';
import type { PersonFields } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { NameFilings } from './name-filings.service';
import { PersonSearch } from './person-search.service';

const somebody = (given: string): PersonFields => ({
  names: { surname: 'Сыдыкова', given, patronymic: 'Бектуровна', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});

describe('filing names anew after an upgrade', () => {
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
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await jobs.end();
    await domain.close();
    await other.close();
  });

  const sql: JobSql = async <Row>(text: string) => (await jobs.query(text)).rows as Row[];
  const round = (node = domain): Promise<void> => node.get(NameFilings).fileDue(sql);
  const tokens = async (): Promise<number> =>
    (
      await domain.owner<{ n: number }>(`SELECT count(*)::int AS n FROM person_token WHERE centre_id = $1`, [
        intake.centreId,
      ])
    )[0]?.n ?? 0;
  const finished = async (): Promise<boolean[]> =>
    (
      await domain.owner<{ done: boolean }>(
        `SELECT finished_at IS NOT NULL AS done FROM name_filing WHERE centre_id = $1`,
        [intake.centreId],
      )
    ).map(({ done }) => done);
  /** People as a version before left them: filed under some of their tokens, and the centre due. */
  async function registerBefore(...given: string[]): Promise<number> {
    for (const name of given)
      await domain.as(intake, () => domain.get(Registration).register(intake, somebody(name)));
    const whole = await tokens();
    await domain.owner(
      `DELETE FROM person_token t WHERE centre_id = $1 AND token > (
         SELECT percentile_disc(0.6) WITHIN GROUP (ORDER BY token) FROM person_token WHERE person_id = t.person_id)`,
      [intake.centreId],
    );
    await domain.owner(`INSERT INTO name_filing (centre_id, side) VALUES ($1, 'survivor')`, [
      intake.centreId,
    ]);
    return whole;
  }

  it('files everybody under what a search looks for, once', async () => {
    const whole = await registerBefore('Кундуз', 'Айгүл', 'Бермет');
    expect(await tokens()).toBeLessThan(whole);
    await round();
    expect(await tokens()).toBe(whole);
    expect(await finished()).toEqual([true]);
    const add = jest.spyOn(domain.get(Sealer), 'unwrap');
    await round();
    expect(add).not.toHaveBeenCalled();
  });

  it('goes on where it was interrupted', async () => {
    const whole = await registerBefore('Кундуз', 'Айгүл');
    const [first] = await domain.owner<{ id: string }>(
      `SELECT id FROM person WHERE centre_id = $1 ORDER BY id LIMIT 1`,
      [intake.centreId],
    );
    await domain.owner(`UPDATE name_filing SET after = $2 WHERE centre_id = $1`, [
      intake.centreId,
      first?.id,
    ]);
    const before = await tokens();
    await round();
    expect(await tokens()).toBeGreaterThan(before);
    expect(await tokens()).toBeLessThan(whole);
  });

  it('is done by one node at a time', async () => {
    const whole = await registerBefore('Кундуз', 'Айгүл', 'Бермет', 'Чолпон');
    await Promise.all([round(), round(other)]);
    expect(await tokens()).toBe(whole);
  });

  it('files the people of the programme, too', async () => {
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    await domain.as(facilitator, () => domain.get(Registration).addAlone(facilitator, somebody('Кундуз')));
    const whole = await tokens();
    await domain.owner(`DELETE FROM person_token WHERE centre_id = $1`, [intake.centreId]);
    await domain.owner(`INSERT INTO name_filing (centre_id, side) VALUES ($1, 'programme')`, [
      intake.centreId,
    ]);
    await round();
    expect(await tokens()).toBe(whole);
  });

  it('finds meanwhile whom a search found before', async () => {
    await domain.as(intake, () => domain.get(Registration).register(intake, somebody('Кундуз')));
    await domain.owner(`INSERT INTO name_filing (centre_id, side) VALUES ($1, 'survivor')`, [
      intake.centreId,
    ]);
    const query = { purpose: 'return_visit' as const, text: 'Сыдыкова Кундуз' };
    const found = await domain.as(intake, () => domain.get(PersonSearch).search(intake, query));
    expect(found.candidates).toHaveLength(1);
  });

  it('adds tokens and changes nobody: the task may lock a person, not write her', async () => {
    await registerBefore('Кундуз');
    const task = { ...intake, roles: ['file_names'] };
    const change = domain.as(task, () => domain.get(Database).sql(`UPDATE person SET oblast = 'chui'`));
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });

  it('has nothing to do in a centre that was founded later', async () => {
    await domain.as(intake, () => domain.get(Registration).register(intake, somebody('Кундуз')));
    await round();
    expect(await finished()).toEqual([]);
  });
});
