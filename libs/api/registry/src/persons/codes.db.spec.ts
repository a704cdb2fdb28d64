import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { v7 as newId } from 'uuid';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { PersonSearch } from '../search/person-search.service';
import { BulkRegistration, type Newcomer } from '../bulk/bulk-registration.service';
import type { PersonFields } from './person.dto';
import { Registration } from './registration.service';

const fields: PersonFields = {
  names: { surname: 'Сыдыкова', given: 'Кундуз', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};

/** Every short code of a centre, taken by somebody who is anonymous. Without the checks of each row it takes seconds. */
const takeAll = (centreId: string, staffId: string): string => `
  BEGIN;
  SET LOCAL session_replication_role = replica;
  INSERT INTO person (id, centre_id, side, code, named, sex, age_band, oblast, language, identity, created_by)
  SELECT gen_random_uuid(), '${centreId}', 'survivor', a || b || '-' || d1 || l1 || d2 || l2, false, 'female', 'not_known', 'chui',
         'ky', '', '${staffId}'
  FROM regexp_split_to_table('БГДЖЗКМНСТЧ', '') a, regexp_split_to_table('АЕИОУЫ', '') b,
       regexp_split_to_table('23456789', '') d1, regexp_split_to_table('DFGJLNQRSVWZ', '') l1,
       regexp_split_to_table('23456789', '') d2, regexp_split_to_table('DFGJLNQRSVWZ', '') l2;
  COMMIT`;
const GIVE_BACK = `
  BEGIN;
  SET LOCAL session_replication_role = replica;
  DELETE FROM person WHERE NOT named AND identity = '';
  COMMIT`;

describe('a centre whose 608,256 short codes are taken', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
    intake = await domain.staff(await domain.centre(), 'intake');
    await domain.owner(takeAll(intake.centreId, intake.staffId));
  });
  afterAll(async () => {
    await domain.owner(GIVE_BACK);
    await domain.close();
  });

  const codes = async (): Promise<string[]> =>
    (
      await domain.owner<{ code: string }>(`SELECT code FROM person WHERE centre_id = $1 AND named`, [
        intake.centreId,
      ])
    ).map(({ code }) => code);

  it('registers whoever comes under a longer code, by which she is found', async () => {
    const { code } = await domain.as(intake, () => domain.get(Registration).register(intake, fields));
    expect(code).toMatch(/^[А-Я]{2}-(?:\d[A-Z]){3}$/u);
    const query = { purpose: 'return_visit' as const, text: code.toLowerCase() };
    const found = await domain.as(intake, () => domain.get(PersonSearch).search(intake, query));
    expect(found.candidates[0]?.code).toBe(code);
  });

  it('registers many at once, each under a longer code of her own', async () => {
    const before = (await codes()).length;
    const many = Array.from({ length: 40 }, (): Omit<Newcomer, 'code'> => {
      const id = newId();
      return { id, householdId: newId(), part: 'head', fields };
    });
    await domain.as(intake, () => domain.get(BulkRegistration).registerWithNewCodes(intake, many));
    const after = await codes();
    expect(after.length).toBe(before + many.length);
    expect(new Set(after).size).toBe(after.length);
    expect(after.every(code => code.length === 9)).toBe(true);
  });
});
