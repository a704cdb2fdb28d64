import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { HouseholdGrowth } from '../households/household-growth.service';
import { Merging } from '../merging/merging.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import type { FieldWarning, MemberFields, PersonFields, Registered, RegisterPerson } from './person.dto';
import { Registration } from './registration.service';

const somebody = (pin: string | null, over: Partial<PersonFields> = {}): PersonFields => ({
  names: { surname: 'Турсунова', given: 'Ольга', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'chui', language: 'ru', interpreter: false, wheelchair: false },
  pin,
  ...over,
});
const child = (pin: string | null, over: Partial<PersonFields> = {}): MemberFields => ({
  ...somebody(pin, over),
  part: 'child',
});

// Cases made up for this test; a number with the serial 00000 is nobody's.
describe('the PIN of a person', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const register = (command: RegisterPerson, by = intake): Promise<Registered> =>
    domain.as(by, () => domain.get(Registration).register(by, command));
  const said = (warnings: readonly FieldWarning[]): string[] =>
    warnings.map(({ field, rule }) => `${field} ${rule}`);

  it.each<[string, PersonFields, string[]]>([
    ['fits', somebody('10201199000000', { birth: { date: '1990-01-02' } }), []],
    ['has another day', somebody('10301199000000', { birth: { date: '1990-01-02' } }), ['pin pin_date']],
    [
      'has day and month swapped',
      somebody('10102199000000', { birth: { date: '1990-01-02' } }),
      ['pin pin_date'],
    ],
    ['has another year', somebody('10201198000000', { birth: { year: 1990 } }), ['pin pin_date']],
    ['has the year before', somebody('10201198900000', { birth: { year: 1990 } }), []],
    ['has another year than the age', somebody('10201195000000', { birth: { age: 30 } }), ['pin pin_date']],
    ['is of the other sex', somebody('20201199000000', { birth: { year: 1990 } }), ['pin pin_sex']],
    ['is of a foreigner', somebody('30201199000000', { birth: { year: 1990 } }), []],
    ['is alone', somebody('20201199000000', { sex: 'not_known' }), []],
  ])('that %s', async (_, fields, expected) => {
    expect(said((await register(fields)).warnings)).toEqual(expected);
  });

  it('is looked at for each member, whose field is named', async () => {
    const { warnings } = await register({
      ...somebody('10201199000000', { birth: { date: '1990-01-02' } }),
      members: [
        child(null),
        child('10503201500000', { birth: { date: '2015-03-06' } }),
        child('10201199000000', { birth: { date: '2015-03-06' } }),
      ],
    });
    expect(said(warnings)).toEqual([
      'members.1.pin pin_date',
      'members.2.pin pin_date',
      'members.2.pin pin_twice',
    ]);
  });

  it('is looked at in those who join a household later', async () => {
    const { householdId } = await register(somebody(null));
    const command = { members: [child('10503201500000', { birth: { date: '2015-03-06' } })] };
    const { warnings, members } = await domain.as(intake, () =>
      domain.get(HouseholdGrowth).add(intake, householdId, 1, command),
    );
    expect(members).toHaveLength(2);
    expect(said(warnings)).toEqual(['members.0.pin pin_date']);
  });

  it('is looked at when a file is changed, and her own is nobody else’s', async () => {
    const { id } = await register(somebody('10201199000000'));
    const change = (seen: number, fields: PersonFields): Promise<FieldWarning[]> =>
      domain.as(
        intake,
        async () => (await domain.get(Registration).change(intake, id, seen, fields)).warnings,
      );
    expect(said(await change(1, somebody('10201199000000', { birth: { date: '1990-01-02' } })))).toEqual([]);
    expect(said(await change(2, somebody('10201199000000', { birth: { date: '1991-01-02' } })))).toEqual([
      'pin pin_date',
    ]);
    await register(somebody('10909198500000'));
    expect(said(await change(3, somebody('10909198500000')))).toEqual(['pin pin_taken']);
  });

  it('that is on file is said at once, and both are kept', async () => {
    await register(somebody('10201199000000'));
    const again = await register({ ...somebody(null), members: [child('10201199000000')] });
    expect(said(again.warnings)).toEqual(['members.0.pin pin_taken']);
  });

  it('is hers in both records that were merged', async () => {
    const [one, two] = [
      await register(somebody('10201199000000')),
      await register(somebody('10201199000000')),
    ];
    await domain.as(intake, () =>
      domain
        .get(Merging)
        .merge(intake, { keptId: one.id, keptVersion: 1, mergedId: two.id, mergedVersion: 1 }),
    );
    const { warnings } = await domain.as(intake, () =>
      domain.get(Registration).change(intake, one.id, 1, somebody('10201199000000')),
    );
    expect(warnings).toEqual([]);
  });

  it('that is on file in another centre, or in the programme, is told to nobody', async () => {
    const pin = '10201199000000';
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    await register(somebody(pin), elsewhere);
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    await domain.as(facilitator, () => domain.get(Registration).addAlone(facilitator, somebody(pin)));
    expect((await register(somebody(pin))).warnings).toEqual([]);
    const again = await domain.as(facilitator, () =>
      domain.get(Registration).addAlone(facilitator, somebody(pin)),
    );
    expect(said(again.warnings)).toEqual(['pin pin_taken']);
  });
});
