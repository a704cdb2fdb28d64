import type { PlacePriority } from '@baanek/contracts';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { PlaceRequests } from './place-requests.service';

describe('who waits for places', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 1);
  });
  afterAll(() => domain.close());

  const ask = (
    householdId: string,
    priority: PlacePriority = 'usual',
    neededOn = '2026-11-23',
  ): Promise<{ id: string }> =>
    domain.as(house.intake, () =>
      domain.get(PlaceRequests).ask(house.intake, { householdId, neededOn, priority }),
    );

  it('is offered places in the order of asking, until somebody says that she passes others over', async () => {
    const [first, second, caller] = [await house.family(), await house.family(), await house.family()];
    await ask(first);
    domain.clock.set('2026-11-23T06:01:00Z');
    await ask(second);
    expect(await refusalCode(house.admit(second))).toBe('shelter.others_wait');
    expect(await refusalCode(house.hold(caller))).toBe('shelter.others_wait');
    expect(await refusalCode(house.admit(caller, { beforeOthers: true }))).toBe('done');
    expect(await refusalCode(house.admit(first))).toBe('done');
    expect(await refusalCode(house.admit(second))).toBe('done');
  });

  it('goes by urgency before time', async () => {
    const [first, urgent] = [await house.family(), await house.family()];
    await ask(first);
    domain.clock.set('2026-11-23T06:01:00Z');
    const { id } = await ask(urgent, 'urgent');
    expect(await refusalCode(house.admit(first))).toBe('shelter.others_wait');
    const calm = domain.as(house.intake, () =>
      domain.get(PlaceRequests).rank(id, 1, { priority: 'usual', quiet: false, isolation: false }),
    );
    expect(await refusalCode(calm)).toBe('done');
    expect(await refusalCode(house.admit(first))).toBe('done');
  });

  it('keeps nobody waiting who does not fit, is not due yet, or has places held', async () => {
    const [large, later, held, caller] = [
      await house.family(4),
      await house.family(),
      await house.family(),
      await house.family(),
    ];
    await ask(large, 'urgent');
    await ask(later, 'urgent', '2026-11-24');
    await ask(held, 'urgent');
    expect(await refusalCode(house.admit(caller))).toBe('shelter.others_wait');
    await house.hold(held, { minutes: 30 });
    expect(await refusalCode(house.admit(caller))).toBe('done');
    domain.clock.set('2026-11-23T06:31:00Z');
    expect(await refusalCode(house.admit(await house.family()))).toBe('shelter.others_wait');
  });

  it('does not stand in its own way after its household was joined into another', async () => {
    const [old, joined] = [await house.family(), await house.family()];
    await ask(old);
    await domain.owner(`UPDATE household SET joined_into = $2 WHERE id = $1`, [old, joined]);
    expect(await refusalCode(house.admit(joined))).toBe('done');
    const [request] = await domain.owner(`SELECT state FROM place_request WHERE household_id = $1`, [old]);
    expect(request).toEqual({ state: 'placed' });
  });
});
