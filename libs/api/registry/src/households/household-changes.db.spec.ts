import type { Principal, Why } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { PersonFields } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import type { HouseholdView } from './household.dto';
import { HouseholdChanges } from './household-changes.service';
import { Households } from './households.service';

const WHY: Why = { reason: 'made_by_mistake' };
const fields: PersonFields = {
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};

describe('changes of a household', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(intake, work);
  const changes = (): HouseholdChanges => domain.get(HouseholdChanges);
  const family = async (children: number): Promise<HouseholdView> => {
    const members = Array.from({ length: children }, () => ({ ...fields, part: 'child' as const }));
    const { householdId } = await as(() => domain.get(Registration).register(intake, { ...fields, members }));
    return as(() => domain.get(Households).open(householdId));
  };
  const partsOf = ({ members }: HouseholdView): string[] => members.map(({ part }) => part);
  const memberOf = ({ members }: HouseholdView, part: string): string =>
    members.find(member => member.part === part)?.id ?? '';

  it('take a member out for a household of her own, and keep who belonged to it before', async () => {
    const before = await family(2);
    const child = memberOf(before, 'child');
    const after = await as(() => changes().leave(intake, before.id, 1, child, WHY));
    expect(partsOf(after)).toEqual(['head', 'child']);
    const own = (await as(() => domain.get(Households).idOf(child))) ?? '';
    expect(own).not.toBe(before.id);
    expect(partsOf(await as(() => domain.get(Households).open(own)))).toEqual(['head']);
    const [version] = (await as(() => changes().history(before.id))).versions;
    expect(version).toMatchObject({ reason: 'made_by_mistake', version: 1 });
    expect(
      version?.fields.map(({ field, before: was, after: is }) => [field, was.length, is.length]),
    ).toEqual([['members', 2, 1]]);
  });

  it('make another member the head, and leave one head', async () => {
    const before = await family(1);
    const child = memberOf(before, 'child');
    const after = await as(() => changes().appoint(before.id, 1, child, WHY));
    expect(after.members.map(({ id, part }) => [id === child, part])).toEqual([
      [true, 'head'],
      [false, 'relative'],
    ]);
  });

  it('do not leave a household without a head', async () => {
    const before = await family(1);
    const leave = as(() => changes().leave(intake, before.id, 1, memberOf(before, 'head'), WHY));
    expect(await refusalCode(leave)).toBe('registry.head_stays');
  });

  it('bring in somebody on file who was alone, and nobody who belongs to others', async () => {
    const [one, alone, others] = [await family(0), await family(0), await family(1)];
    const join = (personId: string, seen: number): Promise<HouseholdView> =>
      as(() => changes().join(intake, one.id, seen, { personId, part: 'relative', why: WHY }));
    expect(partsOf(await join(memberOf(alone, 'head'), 1))).toEqual(['head', 'relative']);
    expect(await refusalCode(join(memberOf(others, 'head'), 2))).toBe('registry.in_household');
    expect(await refusalCode(join(memberOf(alone, 'head'), 2))).toBe('registry.in_household');
  });

  it('are not made over a version that the worker has not seen, nor in another centre', async () => {
    const before = await family(1);
    const child = memberOf(before, 'child');
    await as(() => changes().appoint(before.id, 1, child, WHY));
    expect(await refusalCode(as(() => changes().appoint(before.id, 1, child, WHY)))).toBe('version.stale');
    const stranger = await domain.staff(await domain.centre(), 'intake');
    const theirs = domain.as(stranger, () => changes().appoint(before.id, 2, child, WHY));
    expect(await refusalCode(theirs)).toBe('request.not_found');
  });
});
