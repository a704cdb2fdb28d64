import { PersonSearch, Registration } from '@baanek/registry';
import type { TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';

describe('a search by one word of a name and a house', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 3, 2);
  });
  afterAll(() => domain.close());

  const named = async (surname: string): Promise<{ id: string; householdId: string }> =>
    domain.as(house.intake, () =>
      domain.get(Registration).register(house.intake, {
        names: { surname, given: 'Айзада', patronymic: '', formerNames: [] },
        ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
      }),
    );
  const search = async (houseId: string): Promise<string[]> => {
    const query = { purpose: 'return_visit', text: 'Айзада', houseId } as const;
    const { candidates } = await domain.as(house.intake, () =>
      domain.get(PersonSearch).search(house.intake, query),
    );
    return candidates.map(({ id }) => id);
  };

  it('finds those who sleep there or did, and nobody of another house or of none', async () => {
    const [guest, gone] = [await named('Асанова'), await named('Бакирова')];
    await named('Токтогулова');
    await house.admit(guest.householdId);
    await house.checkOut(await house.admit(gone.householdId));
    expect((await search(house.id)).sort()).toEqual([guest.id, gone.id].sort());
    expect(await search(house.centreId)).toEqual([]);
    const elsewhere = await SmallHouse.build(domain, 2);
    expect(await search(elsewhere.id)).toEqual([]);
  });

  it('finds nobody whose stay was voided', async () => {
    const guest = await named('Асанова');
    const { id } = await house.admit(guest.householdId);
    await domain.owner(`UPDATE bed_stay SET voided_at = now() WHERE stay_id = $1`, [id]);
    expect(await search(house.id)).toEqual([]);
  });
});
