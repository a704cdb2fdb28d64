import type { Why } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { ShelterFigures } from '../figures/figures.service';
import { PlaceRequests } from '../requests/place-requests.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { RefusalView } from './refusal.dto';
import { RefusalCorrections } from './refusal-corrections.service';
import { PlaceRefusals } from './refusals.service';

const WHY: Why = { reason: 'wrong_person', remark: 'Не та семья.' };
const SAID = { women: 1, men: 0, girls: 0, boys: 0, reason: 'no_places', sentTo: 'relatives' } as const;

/** Families and refusals are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of a refusal', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2);
  });
  afterAll(() => domain.close());

  const asks = async (): Promise<string> => {
    const command = { householdId: await house.family(), neededOn: '2026-11-23' };
    const { id } = await domain.as(house.intake, () => domain.get(PlaceRequests).ask(house.intake, command));
    return id;
  };
  const refuse = (requestId?: string): Promise<{ id: string }> => {
    const command = { ...SAID, ...(requestId ? { requestId } : {}) };
    return house.do(() => domain.get(PlaceRefusals).refuse(house.manager, command));
  };
  const states = async (...requests: string[]): Promise<string[]> => {
    const rows = await domain.owner<{ id: string; state: string }>(
      `SELECT id, state FROM place_request WHERE id = ANY($1)`,
      [requests],
    );
    return requests.map(id => rows.find(row => row.id === id)?.state ?? '');
  };
  const corrections = (): RefusalCorrections => domain.get(RefusalCorrections);
  const list = async (voided: 'true' | 'false' = 'false'): Promise<RefusalView[]> =>
    (await house.do(() => domain.get(PlaceRefusals).list({ voided }))).refusals;
  const counted = async (): Promise<number> => {
    const days = { from: '2026-11-01', to: '2026-11-24' };
    const { refusals } = await domain.as(house.director, () => domain.get(ShelterFigures).read(days));
    return refusals.reduce((sum, { people }) => sum + people, 0);
  };

  it('of the wrong family: that one waits again where it was, the other one does not', async () => {
    const [wrong, right] = [await asks(), await asks()];
    const { id } = await refuse(wrong);
    expect(await states(wrong, right)).toEqual(['refused', 'waiting']);
    const said = { ...SAID, girls: 2, requestId: right, why: WHY };
    await house.do(() => corrections().correct(id, 1, said));
    expect(await states(wrong, right)).toEqual(['waiting', 'refused']);
    expect(await list()).toMatchObject([{ id, requestId: right, girls: 2, version: 2 }]);
    expect(await counted()).toBe(3);
    const { versions } = await house.do(() => corrections().history(id));
    expect(versions).toMatchObject([{ change: 'corrected', reason: 'wrong_person', remark: 'Не та семья.' }]);
    expect(versions[0]?.fields.map(({ field }) => field)).toEqual(['refused', 'girls']);
  });

  it('voids one that never was: it leaves the figures, and the family waits; restored, it does not', async () => {
    const request = await asks();
    const { id } = await refuse(request);
    await house.do(() => corrections().void(id, 1, WHY));
    expect([await states(request), await counted(), await list()]).toEqual([['waiting'], 0, []]);
    expect(await list('true')).toMatchObject([{ id, voided: true }]);
    const again = { ...SAID, requestId: request, why: WHY };
    expect(await refusalCode(house.do(() => corrections().correct(id, 2, again)))).toBe('record.voided');
    await house.do(() => corrections().restore(id, 2, WHY));
    expect([await states(request), await counted()]).toEqual([['refused'], 1]);
  });

  it('puts nobody on the list who has places or waits by now', async () => {
    const householdId = await house.family();
    const ask = (): Promise<{ id: string }> =>
      domain.as(house.intake, () =>
        domain.get(PlaceRequests).ask(house.intake, { householdId, neededOn: '2026-11-23' }),
      );
    const [first, { id: second }] = [(await ask()).id, { id: '' }];
    const { id } = await refuse(first);
    expect(second).toBe('');
    const waits = (await ask()).id;
    await house.do(() => corrections().void(id, 1, WHY));
    expect(await states(first, waits)).toEqual(['refused', 'waiting']);
    expect(await refusalCode(house.do(() => corrections().restore(id, 2, WHY)))).toBe('shelter.wrong_state');
  });

  it('is about somebody at least, and about a family that waits', async () => {
    const [gone, { id }] = [await asks(), await refuse()];
    await refuse(gone);
    const correct = (more: object): Promise<string> =>
      refusalCode(
        house.do(() => corrections().correct(id, 1, { ...SAID, requestId: null, why: WHY, ...more })),
      );
    expect(await correct({ women: 0 })).toBe('request.invalid');
    expect(await correct({ requestId: gone })).toBe('shelter.wrong_state');
    expect(await correct({ reason: 'outside_rules' })).toBe('done');
  });

  it('is nothing to another centre', async () => {
    const [{ id }, other] = [await refuse(), await SmallHouse.build(domain, 1)];
    expect(await refusalCode(other.do(() => corrections().void(id, 1, WHY)))).toBe('request.not_found');
    expect(await refusalCode(other.do(() => corrections().history(id)))).toBe('request.not_found');
  });
});
