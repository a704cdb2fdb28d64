import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { HouseReader } from '../planning/house-reader.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Separations } from './separations.service';

describe('households that are kept apart', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let one: string;
  let other: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 1);
    [one, other] = [await house.family(), await house.family()];
  });
  afterAll(() => domain.close());

  const keep = (firstId: string, secondId: string): Promise<{ id: string }> =>
    house.do(() => domain.get(Separations).keep(house.manager, { firstId, secondId }));
  const end = (id: string, seen = 1): Promise<unknown> =>
    house.do(() => domain.get(Separations).end(id, seen));
  const groups = async (): Promise<(string[] | undefined)[]> => {
    const apart = await house.do(() => domain.get(HouseReader).apart());
    return [apart.get(one), apart.get(other)];
  };

  it('are kept so once, whichever is named first, until that is ended', async () => {
    const { id } = await keep(one, other);
    expect(await refusalCode(keep(other, one))).toBe('shelter.already_separated');
    expect(await groups()).toEqual([[id], [id]]);
    await end(id);
    expect(await groups()).toEqual([undefined, undefined]);
    expect(await refusalCode(end(id, 2))).toBe('shelter.wrong_state');
    expect(await refusalCode(keep(other, one))).toBe('done');
  });

  it('are two households of this centre', async () => {
    const stranger = await (await SmallHouse.build(domain, 1)).family();
    expect(await refusalCode(keep(one, one))).toBe('request.not_found');
    expect(await refusalCode(keep(one, stranger))).toBe('request.not_found');
  });

  it('stay apart when one of them is joined into another household while it lives here', async () => {
    await house.admit(one);
    const { id } = await keep(one, other);
    const joined = await house.family();
    await domain.owner(`UPDATE household SET joined_into = $2 WHERE id = $1`, [one, joined]);
    expect(await groups()).toEqual([[id], [id]]);
  });
});
