import type { TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { HouseReader } from './house-reader.service';

describe('the house as the planner is told of it', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let girl: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 3);
    const household = await house.family(1);
    [, girl = ''] = await house.people(household);
    await house.admit(household);
  });
  afterAll(() => domain.close());

  const ages = async (): Promise<(number | null)[]> => {
    const { residents } = await house.do(() => domain.get(HouseReader).read('2026-11-23'));
    return residents
      .flatMap(({ guests }) => guests)
      .sort((a, b) => Number(a.id === girl) - Number(b.id === girl))
      .map(({ age }) => age);
  };

  it('knows ages as they stand in the files, a correction at once', async () => {
    expect(await ages()).toEqual([30, 7]);
    const fields = {
      sex: 'female',
      oblast: 'chui',
      language: 'ky',
      interpreter: false,
      wheelchair: false,
    } as const;
    await domain.as(house.intake, () =>
      domain.get(Registration).change(house.intake, girl, 1, { ...fields, birth: { age: 9 } }),
    );
    expect(await ages()).toEqual([30, 9]);
  });

  it('knows nothing any more of somebody whose key was destroyed, though it has opened her age before', async () => {
    expect(await ages()).toEqual([30, 7]);
    await domain.owner(`DELETE FROM sealing_key WHERE subject_id = $1`, [girl]);
    expect(await ages()).toEqual([30, null]);
  });
});
