import { type Principal, type RecordHistory, Refusal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Households } from '../households/households.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import type { SearchPersons } from '../search/search.dto';
import { PersonSearch } from '../search/person-search.service';
import { Merging } from '../merging/merging.service';
import type { ChangePerson, Names, PersonFields, PersonView } from './person.dto';
import { Persons } from './persons.service';
import { Registration } from './registration.service';

const named = (
  surname: string,
  given: string,
  over: Partial<PersonFields> & { former?: string[] } = {},
): PersonFields => {
  const { former, ...rest } = over;
  const names: Names = { surname, given, patronymic: '', formerNames: former ?? [] };
  return {
    names,
    sex: 'female',
    oblast: 'chui',
    language: 'ky',
    interpreter: false,
    wheelchair: false,
    ...rest,
  };
};
const contact = (...phones: string[]): PersonFields['contact'] => ({
  phones,
  safeHours: 'пн–пт 10–12',
  mayLeaveMessage: 'no',
  codeWord: 'ткань',
});

const CONSENT = { how: 'signed', wording: '2026-11' } as const;

describe('registration', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const register = (fields: PersonFields, by = intake): ReturnType<Registration['register']> =>
    domain.as(by, () => domain.get(Registration).register(by, fields));
  const find = async (query: Partial<SearchPersons>, by = intake): Promise<string[]> => {
    const search = domain.get(PersonSearch);
    const { candidates } = await domain.as(by, () =>
      search.search(by, { purpose: 'return_visit', ...query }),
    );
    return candidates.map(candidate => candidate.code);
  };

  it('finds a person again by code, phone in any shape, PIN, and the sound of a name in any order', async () => {
    const pin = '11205199200000';
    const birth = { date: '1992-05-12' };
    const { code } = await register(
      named('Токтогулова', 'Айзирек', { contact: contact('0000 12 34 56'), pin, birth }),
    );
    for (const text of [code, code.toLowerCase().replace('-', ' '), '+996 000 123456', '0000123456', pin])
      expect(await find({ text })).toContain(code);
    for (const text of [
      'Aizirek Toktogulova',
      'токтогулов айзирек',
      'Ajzirek Toktogulova',
      'Токтогулова А. 1992',
    ])
      expect(await find({ text })).toContain(code);
    expect(await find({ text: 'Айзирек 1992' })).toContain(code);
    expect(await find({ text: 'Айпери Токтогулова 1975' })).not.toContain(code);
  });

  it('finds her by a former name, by the new one after a change, and by the one she had before it', async () => {
    const { id, code } = await register(named('Асанова', 'Гүлмира', { former: ['Бакытова Гүлмира'] }));
    expect(await find({ text: 'Bakytova Gulmira' })).toContain(code);
    const change = named('Сыдыкова', 'Гүлмира', { former: ['Бакытова Гүлмира'] });
    await domain.as(intake, () => domain.get(Registration).change(intake, id, 1, change));
    for (const text of ['Sydykova Gulmira', 'Асанова Гүлмира', 'Бакытова Гүлмира'])
      expect(await find({ text })).toContain(code);
    const { names } = await domain.as(intake, () => domain.get(Persons).open(id));
    expect(names?.formerNames).toEqual(['Бакытова Гүлмира', 'Асанова Гүлмира']);
  });

  it('does not keep a misspelt name as a former one, nor find her by it', async () => {
    const { id, code } = await register(named('Жумабаева', 'Гүлмира'));
    const change = { ...named('Төлөгөнова', 'Гүлмира'), why: { reason: 'typing_error' as const } };
    await domain.as(intake, () => domain.get(Registration).change(intake, id, 1, change));
    expect(await find({ text: 'Тологонова Гүлмира' })).toContain(code);
    expect(await find({ text: 'Жумабаева Гүлмира' })).not.toContain(code);
  });

  it('keeps what a file said before, for those who read files, and opens it to nobody else', async () => {
    const { id } = await register(named('Асанова', 'Гүлмира'));
    const change = { ...named('Асанова', 'Гүлмира'), oblast: 'osh' as const };
    const why = { reason: 'learned_later' as const, remark: 'по паспорту' };
    await domain.as(intake, () => domain.get(Registration).change(intake, id, 1, { ...change, why }));
    const history = (by: Principal): Promise<RecordHistory> =>
      domain.as(by, () => domain.get(Persons).history(by, id));
    expect((await history(intake)).versions).toMatchObject([
      { version: 1, ...why, fields: [{ field: 'oblast', after: ['osh'] }] },
    ]);
    for (const role of ['counsellor', 'shelter', 'escort'] as const) {
      const by = await domain.staff(intake.centreId, role);
      expect(await refusalCode(history(by))).not.toBe('done');
    }
    const stranger = await domain.staff(await domain.centre(), 'intake');
    expect(await refusalCode(history(stranger))).toBe('request.not_found');
  });

  it('refuses a search that would list a whole centre', async () => {
    for (const text of ['', 'Айгүл', '1992', 'а б'])
      expect(await refusalCode(find({ text }))).toBe('registry.too_vague');
  });

  it('keeps circumstances sealed and gives them back, told, not told or not known', async () => {
    const background: PersonFields['background'] = {
      ...{ citizenship: 'stateless', district: 'Ала-Бука', education: 'secondary', employment: 'refused' },
      ...{ maritalState: 'unregistered', pregnant: 'yes', disability: 'not_known' },
    };
    const { id } = await register(named('Токтоева', 'Жаңыл', { background }));
    const open = (): Promise<{ background: unknown; version: number }> =>
      domain.as(intake, () => domain.get(Persons).open(id));
    expect((await open()).background).toEqual(background);
    await domain.as(intake, () => domain.get(Registration).change(intake, id, 1, named('Токтоева', 'Жаңыл')));
    expect((await open()).background).toBeNull();
  });

  it('registers an anonymous person with a code only, and takes a name later', async () => {
    const { names: _, ...fields } = named('', '');
    const { id, code } = await register(fields);
    expect(await find({ text: code })).toEqual([code]);
    const change = { ...named('Исакова', 'Назгүл'), consent: CONSENT };
    await domain.as(intake, () => domain.get(Registration).change(intake, id, 1, change));
    expect(await find({ text: 'Исакова Назгул' })).toContain(code);
  });

  it('names an anonymous person only with her consent, and keeps how, when, by whom and in which words', async () => {
    const { names: _, ...fields } = named('', '');
    const { id } = await register(fields);
    const change = (version: number, told: ChangePerson): Promise<unknown> =>
      domain.as(intake, () => domain.get(Registration).change(intake, id, version, told));
    const open = (): Promise<PersonView> => domain.as(intake, () => domain.get(Persons).open(id));
    await expect(change(1, named('Исакова', 'Назгүл'))).rejects.toMatchObject({
      code: 'request.invalid',
      faults: [{ field: 'consent', rule: 'required' }],
    });
    await expect(change(1, { ...fields, consent: CONSENT })).rejects.toMatchObject({
      faults: [{ field: 'names', rule: 'required' }],
    });
    const bare = domain.as(intake, () => domain.owner(`UPDATE person SET named = true WHERE id = $1`, [id]));
    await expect(bare).rejects.toMatchObject({ constraint: 'person_named_with_consent' });
    expect(await open()).toMatchObject({ named: false, consent: null, version: 1 });
    await change(1, { ...named('Исакова', 'Назгүл'), consent: CONSENT });
    const { consent } = await open();
    expect(consent).toMatchObject({ ...CONSENT, by: expect.stringMatching(/./) as unknown });
    expect(new Date(consent?.at ?? '')).toEqual(domain.clock.now());
    await change(2, named('Исакова', 'Назгүл Б'));
    expect((await open()).consent).toEqual(consent);
    const trail = await domain.owner(
      `SELECT staff_id AS by, reason FROM audit_event WHERE subject_id = $1 AND action = 'registry.consent_recorded'`,
      [id],
    );
    expect(trail).toEqual([{ by: intake.staffId, reason: 'signed' }]);
    const { id: other } = await register(named('Исакова', 'Назгүл'));
    const pair = { keptId: other, keptVersion: 1, mergedId: id, mergedVersion: 3 };
    const merge = await domain.as(intake, () => domain.get(Merging).merge(intake, pair));
    expect((await open()).consent).toBeNull(); // that of the record kept
    await domain.as(intake, () => domain.get(Merging).undo(intake, merge.id, 1));
    expect((await open()).consent).toEqual(consent);
    const { version } = await open();
    await change(version, fields);
    expect(await open()).toMatchObject({ named: false, consent: null });
    await expect(change(version + 1, named('Исакова', 'Назгүл'))).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });

  it('makes each child a client of their own in one household, or registers nobody', async () => {
    const child = { ...named('', 'Айбек'), sex: 'male' as const, birth: { age: 9 }, part: 'child' as const };
    const head = await register({
      ...named('Орозова', 'Бермет'),
      members: [child, { ...child, birth: { age: 4 } }],
    } as PersonFields);
    const members = await domain.as(intake, () => domain.get(Households).members(head.householdId));
    expect(members.map(({ part, age }) => [part, age])).toEqual([
      ['head', null],
      ['child', 9],
      ['child', 4],
    ]);
    const count = async (): Promise<unknown> =>
      domain.owner(`SELECT count(*)::int AS n FROM person WHERE centre_id = $1`, [intake.centreId]);
    const before = await count();
    const unborn = { ...child, birth: { date: '2030-01-01' } };
    const attempt = register({ ...named('Орозова', 'Бермет'), members: [child, unborn] } as PersonFields);
    await expect(attempt).rejects.toMatchObject({
      code: 'request.invalid',
      faults: [{ field: 'members.1.birth.date' }],
    });
    expect(await count()).toEqual(before);
  });

  it('names every bad field at once and stores nothing', async () => {
    const attempt = register(
      named('', '', { contact: contact('12', '0000 55 66 77'), birth: { year: 2190 } }),
    );
    const refusal = (await attempt.catch((error: unknown) => error)) as Refusal;
    expect(refusal.faults.map(fault => fault.field)).toEqual(['names', 'birth.year', 'contact.phones.0']);
  });

  it('warns of a PIN that disagrees with sex or date, and keeps it', async () => {
    const odd = { pin: '20101199000000', birth: { date: '1990-01-02' } };
    expect((await register(named('Турсунова', 'Ольга', odd))).warnings).toEqual([
      { field: 'pin', rule: 'pin_sex' },
      { field: 'pin', rule: 'pin_date' },
    ]);
  });

  it('shows nothing to another centre or to the programme side', async () => {
    const { id, code } = await register(named('Жакыпова', 'Дилбар', { contact: contact('0000 77 88 99') }));
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    for (const stranger of [elsewhere, facilitator]) {
      for (const text of [code, 'Жакыпова Дилбар', '0000778899'])
        expect(await find({ text }, stranger)).toEqual([]);
      expect(await refusalCode(domain.as(stranger, () => domain.get(Persons).read(stranger, id)))).toBe(
        'request.not_found',
      );
    }
  });

  it('tells the trail whose names a search and a household showed', async () => {
    const child = { ...named('', 'Нурбек'), sex: 'male' as const, birth: { age: 7 }, part: 'child' as const };
    const head = await register({ ...named('Кадырова', 'Жылдыз'), members: [child] } as PersonFields);
    const reader = await domain.staff(intake.centreId, 'intake');
    await find({ text: 'Кадырова Жылдыз' }, reader);
    await find({ text: 'Никому Неизвестная' }, reader);
    await domain.as(reader, () => domain.get(Households).open(head.householdId));
    const trail = await domain.owner(
      `SELECT action, subject_id, subject_ids FROM audit_event WHERE staff_id = $1 ORDER BY id`,
      [reader.staffId],
    );
    const members = [head.id, ...head.members.map(member => member.id)];
    expect(trail).toEqual([
      { action: 'registry.searched', subject_id: null, subject_ids: [head.id] },
      { action: 'registry.searched', subject_id: null, subject_ids: [] },
      { action: 'registry.household_opened', subject_id: head.householdId, subject_ids: members },
    ]);
  });

  it('tells the second of two editors, and overwrites nothing', async () => {
    const { id } = await register(named('Алиева', 'Динара'));
    const change = (given: string): Promise<unknown> =>
      domain.as(intake, () => domain.get(Registration).change(intake, id, 1, named('Алиева', given)));
    const codes = await Promise.all([refusalCode(change('Динара-Гүл')), refusalCode(change('Дина'))]);
    expect(codes.sort()).toEqual(['done', 'version.stale']);
  });

  it('leaves what was typed readable in no column of any table', async () => {
    const canary = 'Канарейка';
    const typed = named(canary, `${canary}гүл`, {
      contact: { phones: ['0000 44 33 22'], safeHours: canary, mayLeaveMessage: 'yes', codeWord: canary },
      former: [`${canary}ова`],
      pin: '11205199200099',
      birth: { date: '1992-05-12' },
    });
    await register(typed);
    const tables = await domain.owner<{ name: string; centred: boolean }>(
      `SELECT c.oid::regclass::text AS name, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'centre_id') AS centred
       FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)`,
    );
    const secrets = [canary, canary.toLowerCase(), '000443322', '11205199200099', '1992-05-12'];
    const forms = secrets.flatMap(secret => [secret, Buffer.from(secret).toString('hex')]);
    for (const { name, centred } of tables) {
      // of her own centre: among all that other specs have left, some bytes look like a telephone by chance
      const own = centred ? `t.centre_id = '${intake.centreId}' AND` : '';
      const sql = `SELECT form FROM unnest($1::text[]) AS form WHERE EXISTS
        (SELECT 1 FROM ${name} t WHERE ${own} position(form IN t::text) > 0)`;
      expect({ name, found: await domain.owner(sql, [forms]) }).toEqual({ name, found: [] });
    }
  });
});
