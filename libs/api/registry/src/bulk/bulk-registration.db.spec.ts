import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { v7 as newId } from 'uuid';
import type { MemberView } from '../households/household.dto';
import { Households } from '../households/households.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { PersonSearch } from '../search/person-search.service';
import { BulkRegistration, type Newcomer } from './bulk-registration.service';
import { newCode } from '../persons/codes';
import type { PersonFields } from '../persons/person.dto';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';

const fields: PersonFields = {
  names: { surname: 'Асанова', given: 'Айгүл', patronymic: 'Бакытовна', formerNames: ['Усенова'] },
  birth: { date: '1992-05-12' },
  pin: '11205199200000',
  contact: { phones: ['0000 12 34 56'], safeHours: '', mayLeaveMessage: 'no', codeWord: 'ткань' },
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: true,
  wheelchair: false,
};

describe('registration of many', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const register = (newcomers: readonly Newcomer[]): Promise<void> =>
    domain.as(intake, () => domain.get(BulkRegistration).register(intake, newcomers));
  const mother = (): Newcomer => ({
    id: newId(),
    code: newCode(),
    householdId: newId(),
    part: 'head',
    fields,
  });

  const membersWith = (id: string): Promise<MemberView[]> =>
    domain.as(intake, async () => {
      const households = domain.get(Households);
      return households.members((await households.idOf(id)) ?? '');
    });

  it('leaves of each what a registration of one leaves', async () => {
    const one = await domain.as(intake, () => domain.get(Registration).register(intake, fields));
    const head = mother();
    await register([head]);
    const told = async (id: string): Promise<unknown> => {
      const person = await domain.as(intake, () => domain.get(Persons).read(intake, id));
      const [row] = await domain.owner<{ row: object }>(
        `SELECT to_jsonb(p) - '{id,code,identity,contact,created_at}'::text[] AS row FROM person p WHERE id = $1`,
        [id],
      );
      const tokens = await domain.owner(
        `SELECT token, side, centre_id FROM person_token WHERE person_id = $1 ORDER BY 1`,
        [id],
      );
      const trail = await domain.owner(
        `SELECT action, subject_kind, staff_id, centre_id FROM audit_event WHERE subject_id = $1`,
        [id],
      );
      const household = await membersWith(id);
      const parts = household.map(({ part, shortName }) => [part, shortName]);
      return { ...person, id: '', code: '', row, tokens, trail, parts };
    };
    expect(await told(head.id)).toEqual(await told(one.id));
  });

  it('keeps a household together and finds everybody by the sound of a name', async () => {
    const head = mother();
    const child: Newcomer = {
      ...head,
      id: newId(),
      code: newCode(),
      part: 'child',
      fields: { ...fields, contact: null, pin: null, birth: { age: 6 } },
    };
    await register([head, child, mother()]);
    const household = await membersWith(child.id);
    expect(household.map(({ id }) => id)).toEqual([head.id, child.id]);
    const search = domain.get(PersonSearch);
    const { candidates } = await domain.as(intake, () =>
      search.search(intake, { purpose: 'return_visit', text: 'aigul asanova' }),
    );
    expect(candidates.length).toBe(3);
  });

  it('registers nobody when one code is taken', async () => {
    const head = mother();
    await register([head]);
    expect(await refusalCode(register([mother(), { ...mother(), code: head.code }]))).toBe(
      'registry.code_taken',
    );
    const rows = await domain.owner(`SELECT 1 FROM person WHERE centre_id = $1`, [intake.centreId]);
    expect(rows.length).toBe(1);
  });
});
