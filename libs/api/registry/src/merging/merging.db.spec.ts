import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Households } from '../households/households.service';
import type { ContactFields, PersonFields, PersonView } from '../persons/person.dto';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { ContactSettlement } from './contact-settlement.service';
import { Merging } from './merging.service';
import type { MergePersons } from './merging.dto';

type Made = { id: string; version: number };
const someone = (over: Partial<PersonFields> = {}): PersonFields => ({
  names: { surname: 'Асанова', given: 'Айгүл', patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  ...{ pin: null, sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
  ...over,
});
const contact = (over: Partial<ContactFields> = {}): ContactFields => ({
  ...{ phones: ['+996000111222'], safeHours: 'днём', mayLeaveMessage: 'yes', codeWord: '' },
  ...over,
});

describe('two records made one', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>, by = intake): Promise<T> => domain.as(by, work);
  const register = (
    over: Partial<PersonFields> = {},
    members: Partial<PersonFields>[] = [],
  ): Promise<{ id: string; householdId: string; members: { id: string }[] }> =>
    as(() =>
      domain.get(Registration).register(intake, {
        ...someone(over),
        members: members.map(member => ({ ...someone(member), part: 'child' as const })),
      }),
    );
  const open = (id: string, by = intake): Promise<PersonView> => as(() => domain.get(Persons).open(id), by);
  const merge = async (keptId: string, mergedId: string, more: Partial<MergePersons> = {}): Promise<Made> => {
    const [kept, merged] = [await open(keptId), await open(mergedId)];
    const command = { keptId, keptVersion: kept.version, mergedId, mergedVersion: merged.version, ...more };
    return as(() => domain.get(Merging).merge(intake, command));
  };
  const undo = ({ id, version }: Made): Promise<unknown> =>
    as(() => domain.get(Merging).undo(intake, id, version));
  const family = (householdId: string): Promise<Record<string, string>> =>
    as(async () => {
      const { members } = await domain.get(Households).open(householdId);
      return Object.fromEntries(members.map(({ id, part }) => [id, part]));
    });

  describe('that look like two people', () => {
    const cases: [string, Partial<PersonFields>, Partial<PersonFields>][] = [
      ['a mother and her child', {}, { birth: { year: 2015 } }],
      ['a mother and a child of unknown age', {}, { birth: null }],
      ['two sisters of one household', { birth: { year: 1998 } }, { birth: { year: 1999 } }],
      ['twins', { birth: { date: '2012-02-02' } }, { birth: { date: '2012-02-02' } }],
      ['a brother and a sister', {}, { sex: 'male' }],
    ];
    it.each(cases)('are merged only once it was said that this was seen: %s', async (_, head, member) => {
      const { id, members } = await register(head, [member]);
      const child = members[0]?.id ?? '';
      expect(await refusalCode(merge(id, child))).toBe('registry.merge_unlikely');
      expect(await refusalCode(merge(child, id))).toBe('registry.merge_unlikely');
      expect((await open(child)).id).toBe(child);
      await merge(id, child, { doubtsSeen: true });
      expect((await open(child)).id).toBe(id);
    });

    it('without any household between them too: PINs and years that differ', async () => {
      const pin = (day: string): string => `2${day}00000`;
      const [first, second, third] = [
        await register({ pin: pin('05051990') }),
        await register({ pin: pin('06061990') }),
        await register({ birth: { year: 1970 } }),
      ];
      expect(await refusalCode(merge(first.id, second.id))).toBe('registry.merge_unlikely');
      expect(await refusalCode(merge(first.id, third.id))).toBe('registry.merge_unlikely');
    });
  });

  describe('have one head of their household', () => {
    it('when a child on file twice joins two families, and each its own again', async () => {
      const [first, second] = [
        await register({}, [{ birth: { year: 2015 } }]),
        await register({ birth: { year: 1960 } }, [{ birth: { year: 2015 } }]),
      ];
      const before = [await family(first.householdId), await family(second.householdId)];
      const made = await merge(first.members[0]?.id ?? '', second.members[0]?.id ?? '');
      const together = await family(second.householdId);
      expect(together).toMatchObject({ [first.id]: 'head', [second.id]: 'relative' });
      expect(Object.values(together).sort()).toEqual(['child', 'head', 'relative']);
      await undo(made);
      expect([await family(first.householdId), await family(second.householdId)]).toEqual(before);
    });

    it('when the head is found to be a member of it', async () => {
      const { id, householdId, members } = await register({}, [{}]);
      const before = await family(householdId);
      const child = members[0]?.id ?? '';
      const made = await merge(child, id, { doubtsSeen: true });
      expect(await family(householdId)).toEqual({ [child]: 'head' });
      await undo(made);
      expect(await family(householdId)).toEqual(before);
    });

    it('when another was made the head meanwhile', async () => {
      const [first, second] = [await register(), await register({}, [{ birth: { year: 2001 } }])];
      const made = await merge(first.id, second.id);
      const other = second.members[0]?.id ?? '';
      await domain.owner(
        `UPDATE household_member SET part = CASE WHEN person_id = $1 THEN 'head' ELSE 'relative' END
         WHERE household_id = (SELECT household_id FROM household_member WHERE person_id = $1 AND left_at IS NULL)`,
        [other],
      );
      await undo(made);
      expect(await family(second.householdId)).toEqual({ [second.id]: 'relative', [other]: 'head' });
      expect(await family(first.householdId)).toEqual({ [first.id]: 'head' });
    });

    it('and no statement makes a second', async () => {
      const { householdId } = await register({}, [{}]);
      const second = domain.owner(`UPDATE household_member SET part = 'head' WHERE household_id = $1`, [
        householdId,
      ]);
      await expect(second).rejects.toThrow('household_member_one_head');
    });
  });

  describe('are reached by the stricter rule', () => {
    it.each([
      ['yes', 'no', 'no'],
      ['no', 'yes', 'no'],
      ['yes', 'not_known', 'not_known'],
      ['not_known', 'no', 'no'],
      ['yes', 'yes', 'yes'],
    ] as const)('%s and %s: %s, both shown, to the counsellor as well', async (kept, merged, holds) => {
      const first = await register({ contact: contact({ mayLeaveMessage: kept }) });
      const second = await register({
        contact: contact({ mayLeaveMessage: merged, codeWord: 'ткань', safeHours: 'после шести' }),
      });
      await merge(first.id, second.id);
      const counsellor = await domain.staff(intake.centreId, 'counsellor');
      for (const by of [intake, counsellor]) {
        const view = await open(second.id, by);
        expect(view.mayLeaveMessage).toBe(holds);
        expect(view.contact).toMatchObject({ safeHours: 'днём' });
        expect(view.otherContacts).toMatchObject([
          { contact: { safeHours: 'после шести', codeWord: 'ткань', mayLeaveMessage: merged } },
        ]);
      }
    });

    it('of records in a row, and of one that was never asked', async () => {
      const [first, second, third] = [
        await register({ contact: null }),
        await register({ contact: contact({ codeWord: 'ткань' }) }),
        await register({ contact: contact({ mayLeaveMessage: 'no' }) }),
      ];
      await merge(second.id, third.id);
      await merge(first.id, second.id);
      const view = await open(first.id);
      expect(view).toMatchObject({ contact: null, mayLeaveMessage: 'no' });
      expect(view.otherContacts).toHaveLength(2);
    });

    it('once, where both say the same', async () => {
      const [first, second] = [
        await register({ contact: contact() }),
        await register({ contact: contact() }),
      ];
      await merge(first.id, second.id);
      expect((await open(first.id)).otherContacts).toEqual([]);
    });

    it('until a person says which holds; the other is kept, and comes back with its record', async () => {
      const first = await register({ contact: contact({ mayLeaveMessage: 'no' }) });
      const second = await register({ contact: contact({ codeWord: 'ткань' }) });
      const made = await merge(first.id, second.id);
      const settle = (holds: 'kept' | 'merged', personVersion: number): Promise<Made> =>
        as(() =>
          domain.get(ContactSettlement).settle(intake, made.id, made.version, { holds, personVersion }),
        );
      const before = await open(first.id);
      expect(await refusalCode(settle('merged', 99))).toBe('version.stale');
      const settled = await settle('merged', before.version);
      const after = await open(first.id);
      expect(after).toMatchObject({
        mayLeaveMessage: 'yes',
        contact: { codeWord: 'ткань' },
        otherContacts: [],
      });
      expect(await refusalCode(settle('kept', after.version))).toBe('version.stale');
      const history = await as(() => domain.get(Persons).history(intake, first.id));
      expect(history.versions[0]?.fields.map(({ field }) => field)).toEqual(['mayLeaveMessage', 'codeWord']);
      await undo({ ...made, version: settled.version });
      expect((await open(second.id)).contact).toMatchObject({ codeWord: 'ткань' });
      expect((await open(first.id)).contact).toMatchObject({ codeWord: '', mayLeaveMessage: 'no' });
      const told = await as(() => domain.get(Persons).history(intake, first.id));
      const { code } = await open(second.id);
      expect(told.versions.map(({ remark }) => remark)).toEqual([`↔ ${code}`, `↔ ${code}`]);
    });

    it('and nothing fails where the kept record was merged onward meanwhile', async () => {
      const [first, second, third] = [
        await register({ contact: contact({ phones: ['+996000111222'] }) }),
        await register({ contact: contact({ phones: ['+996000333444'] }) }),
        await register({ contact: contact({ phones: ['+996000333444'] }) }),
      ];
      const made = await merge(first.id, second.id);
      const settled = await as(() =>
        domain
          .get(ContactSettlement)
          .settle(intake, made.id, made.version, { holds: 'merged', personVersion: 1 }),
      );
      await merge(third.id, first.id);
      await undo({ ...made, version: settled.version });
      expect((await open(second.id)).contact?.phones).toEqual(['+996000333444']);
    });

    it('and what was typed after that stays with the record that is kept', async () => {
      const [first, second] = [
        await register({ contact: contact({ phones: ['+996000111222'] }) }),
        await register({ contact: contact({ phones: ['+996000333444'] }) }),
      ];
      const made = await merge(first.id, second.id);
      const settled = await as(() =>
        domain
          .get(ContactSettlement)
          .settle(intake, made.id, made.version, { holds: 'merged', personVersion: 1 }),
      );
      const typed = contact({ phones: ['+996000555666'] });
      await as(() => domain.get(Registration).change(intake, first.id, 2, someone({ contact: typed })));
      await undo({ ...made, version: settled.version });
      expect((await open(first.id)).contact?.phones).toEqual(['+996000555666']);
      expect((await open(second.id)).contact?.phones).toEqual(['+996000333444']);
    });
  });
});
