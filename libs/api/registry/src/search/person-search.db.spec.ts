import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { PersonFields, RegisterPerson } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { PersonSearch } from './person-search.service';
import type { Candidate } from './search.dto';

const fields = (surname: string, given: string, patronymic = '', year = 1990): PersonFields => ({
  names: { surname, given, patronymic, formerNames: [] },
  birth: { year },
  ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
});

describe('a search by name', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const register = (command: RegisterPerson): ReturnType<Registration['register']> =>
    domain.as(intake, () => domain.get(Registration).register(intake, command));
  const find = async (text: string, phone?: string): Promise<Candidate[]> => {
    const query = { purpose: 'return_visit' as const, text, ...(phone ? { phone } : {}) };
    const search = domain.get(PersonSearch);
    return (await domain.as(intake, () => search.search(intake, query))).candidates;
  };

  it('forgives one typing error in either of two words', async () => {
    const { code } = await register(fields('Токтогулова', 'Айзирек'));
    for (const text of [
      'Токтогулва Айзирек',
      'Тактогулова Айзирек',
      'Токтогулвоа Айзирек',
      'Токтогулова Айзиерк',
      'Токтогулова Аизирик',
      'Toktogulova Ayzirrk',
    ])
      expect({ text, codes: (await find(text)).map(found => found.code) }).toEqual({ text, codes: [code] });
  });

  it('finds him whose names are one', async () => {
    const { code } = await register(fields('Асанов', 'Асан'));
    expect((await find('Asan Asanov'))[0]?.code).toBe(code);
  });

  it('puts the woman first whose surname it is, not her father’s name', async () => {
    const { code } = await register(fields('Бакытова', 'Айгүл', 'Асановна'));
    await register(fields('Асанова', 'Айгүл', 'Бакытовна'));
    const [first, second] = await find('Bakytova Aigul Asanovna');
    expect(first).toMatchObject({ code, likelihood: 'likely', reasons: ['name_same'] });
    expect(second).toMatchObject({ likelihood: 'maybe', reasons: ['name_alike', 'name_swapped'] });
  });

  it('finds her by initials and the year, and by her names where only initials are on file', async () => {
    const whole = await register(fields('Жумабекова', 'Салтанат', 'Кубатовна', 1988));
    expect((await find('Жумабекова С. К. 1988'))[0]).toMatchObject({
      code: whole.code,
      reasons: ['initials_fit', 'year_same'],
    });
    const short = await register(fields('Сыдыкова', 'К.', 'Б.'));
    expect((await find('Сыдыкова Кундуз Бектуровна')).map(found => found.code)).toEqual([short.code]);
  });

  it('takes the phone of her mother as evidence for a child', async () => {
    const contact = {
      phones: ['0000 31 41 59'],
      safeHours: '',
      codeWord: '',
      mayLeaveMessage: 'no' as const,
    };
    const child = { ...fields('Осмонова', 'Мээрим', '', 2017), part: 'child' as const };
    await register({ ...fields('Осмонова', 'Жазгүл'), contact, members: [child] });
    await register(fields('Осмонова', 'Мээрим', '', 2016));
    const [first, second] = await find('Осмонова Мерим', '+996 000 314159');
    expect(first).toMatchObject({ birthYear: 2017, reasons: ['name_same', 'household_same'] });
    expect(second).toMatchObject({ birthYear: 2016, reasons: ['name_same'] });
  });

  it('answers fifty at most', async () => {
    for (let n = 0; n < 55; n++) await register(fields('Асанова', 'Айгүл', '', 1950 + n));
    expect((await find('Асанова Айгүл')).length).toBe(50);
  });

  it('tells the likely before the others, however much else speaks for those, and each time in one order', async () => {
    const likely = await register(fields('Асанова', 'Айгүл', 'Бакытовна', 1990));
    const phone = '+996000121212';
    for (const patronymic of ['Маратовна', 'Темирбековна', 'Жолдошевна'])
      await register({
        ...fields('Асанова', 'Айгүл', patronymic, 1990),
        contact: { phones: [phone], safeHours: '', mayLeaveMessage: 'no', codeWord: '' },
      });
    const found = await find('Асанова Айгүл Бакытовна 1990', phone);
    expect(found.map(({ likelihood }) => likelihood)).toEqual(['likely', 'maybe', 'maybe', 'maybe']);
    expect(found[0]?.code).toBe(likely.code);
    const rest = found.slice(1).map(({ code }) => code);
    expect(rest).toEqual([...rest].sort());
    expect((await find('Асанова Айгүл Бакытовна 1990', phone)).map(({ code }) => code)).toEqual(
      found.map(({ code }) => code),
    );
  });
});
