import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type ChangePerson, type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import pg from 'pg';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import type { AppealView, LogAppeal } from './appeal.dto';
import { AppealCorrections } from './appeal-corrections.service';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';

const said = {
  ...{ happenedAt: '2019-11-20T10:00:00+06:00', channel: 'phone', sex: 'not_known', ageBand: 'not_known' },
  ...{ violence: ['physical'], relation: 'spouse', oblast: 'naryn', language: 'ky', services: [] },
  ...{ outcome: 'advised', reason: 'побои', advice: 'звонить 102' },
} satisfies LogAppeal;
const woman = {
  ...{ names: null, sex: 'female', oblast: 'osh', language: 'uz', interpreter: false, wheelchair: false },
  birth: { date: '2002-05-12' },
} satisfies PersonFields;

// The first row is of the issue; the others are made up.
describe('what an appeal had from a file that is put right', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(intake, work);
  const after = async (
    first: Partial<PersonFields>,
    then: Partial<ChangePerson>,
    more: Partial<LogAppeal> = {},
  ): Promise<AppealView> => {
    const { id } = await as(() => domain.get(Registration).register(intake, { ...woman, ...first }));
    const appeal = await as(() => domain.get(AppealLog).log(intake, { ...said, ...more, personId: id }));
    await as(() => domain.get(Registration).change(intake, id, 1, { ...woman, ...first, ...then }));
    return as(() => domain.get(AppealRegister).read(intake, appeal.id));
  };

  it.each([
    ['another year', {}, { birth: { date: '1990-05-12' } }, {}, '25-34'],
    ['a day that had not come yet', {}, { birth: { date: '2001-11-21' } }, {}, '14-17'],
    ['a day that had come', {}, { birth: { date: '2001-11-20' } }, {}, '18-24'],
    ['a birth that was not known', { birth: null }, { birth: { year: 1980 } }, {}, '35-44'],
    ['a birth that is not known after all', {}, { birth: null }, {}, 'not_known'],
    ['an age that the caller told herself', {}, { birth: { year: 1980 } }, { ageBand: '60+' }, '60+'],
    ['another language', {}, { language: 'ru' }, {}, '14-17'],
  ] as const)('age: %s', async (_, first, then, more, ageBand) => {
    expect(await after(first, then, more)).toMatchObject({ ageBand, language: 'ky', oblast: 'naryn' });
  });

  it.each([
    ['that was mistaken', {}, { sex: 'male' }, {}, 'male'],
    ['that was not known', { sex: 'not_known' }, { sex: 'female' }, {}, 'female'],
    ['that the caller told otherwise', {}, { sex: 'not_known' }, { sex: 'male' }, 'male'],
  ] as const)('a sex %s', async (_, first, then, more, sex) => {
    expect(await after(first, then, more)).toMatchObject({ sex });
  });

  it('is kept in the history of the appeal', async () => {
    const { id } = await after({}, { birth: { year: 1980 }, why: { reason: 'typing_error' } });
    const { versions } = await as(() => domain.get(AppealCorrections).history(intake, id));
    expect(versions).toMatchObject([
      { reason: 'typing_error', fields: [{ field: 'ageBand', before: ['14-17'], after: ['35-44'] }] },
    ]);
  });

  it('asks the database as often for many appeals as for few', async () => {
    const statements = async (appeals: number): Promise<number> => {
      const { id } = await as(() => domain.get(Registration).register(intake, woman));
      for (let n = 0; n < appeals; n += 1)
        await as(() => domain.get(AppealLog).log(intake, { ...said, personId: id }));
      const asked = jest.spyOn(pg.Client.prototype, 'query');
      await as(() => domain.get(Registration).change(intake, id, 1, { ...woman, birth: { year: 1980 } }));
      const n = asked.mock.calls.length;
      asked.mockRestore();
      const [row] = await domain.owner<{ n: number }>(
        `SELECT count(*)::int AS n FROM appeal a JOIN record_version v ON v.record_id = a.id AND v.version = 1
         WHERE a.person_id = $1 AND a.age_band = '35-44' AND a.version = 2`,
        [id],
      );
      expect(row?.n).toBe(appeals);
      return n;
    };
    await statements(1); // connections and plans of the first time
    const few = await statements(2);
    expect(few).toBeGreaterThan(5);
    expect(await statements(40)).toBe(few);
  });
});
