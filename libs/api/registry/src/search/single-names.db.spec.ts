import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { PersonFields } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { PersonSearch } from './person-search.service';
import type { SearchPersons, SearchResult } from './search.dto';

const fields = (
  surname: string,
  given: string,
  patronymic: string,
  over: Partial<PersonFields> = {},
): PersonFields => ({
  names: { surname, given, patronymic, formerNames: [] },
  birth: { year: 1990 },
  ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
  ...over,
});

// Cases made up for this test.
describe('a search by a name of one word', () => {
  let domain: TestDomain;
  let intake: Principal;
  let colleague: Principal;
  let code: string;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
    const centre = await domain.centre();
    [intake, colleague] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'intake')];
    domain.clock.set('2026-03-31T19:00:00Z'); // the first of April in Bishkek
    code = await register(intake, fields('Калыева', 'Айзада', 'Бакытовна'));
    domain.clock.set('2026-05-10T06:00:00Z');
    await register(colleague, fields('Осмонова', 'Айзада', '', { oblast: 'naryn', birth: { year: 1971 } }));
    await register(colleague, fields('Осмонова', 'Гүлмира', '', { birth: null }));
  });
  afterAll(() => domain.close());

  const register = async (by: Principal, person: PersonFields): Promise<string> =>
    (await domain.as(by, () => domain.get(Registration).register(by, person))).code;
  const find = (query: Omit<SearchPersons, 'purpose'>): Promise<SearchResult> =>
    domain.as(intake, () => domain.get(PersonSearch).search(intake, { purpose: 'return_visit', ...query }));
  const codes = async (query: Omit<SearchPersons, 'purpose'>): Promise<string[]> =>
    (await find(query)).candidates.map(found => found.code);

  it.each<[string, Omit<SearchPersons, 'purpose'>]>([
    ['the oblast', { text: 'Айзада', oblast: 'chui' }],
    ['the month, as it is in Bishkek', { text: 'Айзада', month: '2026-04' }],
    ['the year', { text: 'Айзада 1990' }],
    ['a year that is one off', { text: 'Айзада 1991' }],
    ['another year that is one off', { name: 'Aizada', birthYear: 1989 }],
    ['the oblast, and an error', { text: 'Азада', oblast: 'chui' }],
    ['the oblast, by her surname', { text: 'Kalyeva', oblast: 'chui' }],
    ['the oblast and the month', { text: 'айзада', oblast: 'chui', month: '2026-04' }],
    ['an initial, as the product writes her', { text: 'Айзада К.' }],
    ['an initial in Latin', { text: 'Ayzada K.' }],
  ])('finds her with %s', async (_, query) => {
    expect(await codes(query)).toEqual([code]);
  });

  it('finds her with who registered her', async () => {
    expect(await codes({ text: 'Айзада', staffId: intake.staffId })).toEqual([code]);
    expect(await codes({ text: 'Айзада', staffId: colleague.staffId })).not.toContain(code);
  });

  it('calls a year that is one off a maybe, and an exact one no less', async () => {
    expect((await find({ text: 'Айзада 1991' })).candidates[0]).toMatchObject({
      likelihood: 'maybe',
      reasons: ['name_same', 'year_near'],
    });
    expect((await find({ text: 'Калыева Айзада 1991' })).candidates[0]).toMatchObject({
      code,
      likelihood: 'maybe',
      reasons: ['name_same', 'year_near'],
    });
  });

  it.each<Omit<SearchPersons, 'purpose'>>([
    { text: 'Айзада' },
    { text: 'Айзада', oblast: 'not_known' },
    { text: '', oblast: 'chui' },
    { text: 'А.', month: null },
  ])('is too vague with nothing else that is known: %j', async query => {
    await expect(find(query)).rejects.toMatchObject({ code: 'registry.too_vague' });
  });

  it('says when only the latest of many were looked at', async () => {
    expect((await find({ text: 'Айзада', oblast: 'chui' })).partial).toBe(false);
  });
});
