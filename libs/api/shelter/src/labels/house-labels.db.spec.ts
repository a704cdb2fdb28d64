import { Audit, AuditLabels } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';

describe('what a house and a room are called in the trail', () => {
  let domain: TestDomain;

  beforeAll(async () => {
    domain = await startShelter();
  });
  afterAll(() => domain.close());

  it('is the name of the house and the number of the room, for an auditor and nobody else', async () => {
    const house = await SmallHouse.build(domain, 1);
    const [room] = await domain.owner<{ id: string; name: string; number: number }>(
      `SELECT r.id, h.name, r.number FROM room r JOIN house h ON h.id = r.house_id WHERE h.id = $1`,
      [house.id],
    );
    const { id = '', name = '', number = 0 } = room ?? {};
    const subjects = [
      { subjectKind: 'house', subjectId: house.id },
      { subjectKind: 'room', subjectId: id },
    ];
    await domain.as(house.manager, () => {
      for (const subject of subjects) domain.get(Audit).record({ action: 'shelter.set_up', ...subject });
    });
    const auditor = await domain.staff(house.centreId, 'auditor');
    const read = (by: typeof auditor): Promise<Map<string, string>> =>
      domain.as(by, () => domain.get(AuditLabels).of(subjects));
    expect(Object.fromEntries(await read(auditor))).toEqual({ [house.id]: name, [id]: `${name}, ${number}` });
    expect((await read(house.manager)).size).toBe(0);
  });
});
