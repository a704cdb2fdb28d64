import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Extensions } from './extensions.service';

describe('longer stays', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let stay: { id: string; version: number };

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2);
    stay = await house.admit(await house.family(), { plannedEnd: '2026-11-30' });
  });
  afterAll(() => domain.close());

  const ask = (until: string): Promise<{ id: string }> =>
    house.do(() => domain.get(Extensions).ask(house.manager, stay.id, { until, reason: 'papers' }));
  const decide = (id: string, approve: boolean, seen = 1): Promise<unknown> =>
    domain.as(house.director, () => domain.get(Extensions).decide(house.director, id, seen, { approve }));
  const list = async (): Promise<unknown[]> =>
    (await domain.as(house.director, () => domain.get(Extensions).list())).extensions;

  it('have their new end when the director agrees, and not before', async () => {
    const { id } = await ask('2026-12-20');
    expect(await list()).toMatchObject([
      { id, rooms: expect.stringMatching(/^\d+$/) as string, until: '2026-12-20', plannedEnd: '2026-11-30' },
    ]);
    expect(await house.stay(stay.id)).toMatchObject({ plannedEnd: '2026-11-30', version: 1 });
    await decide(id, true);
    expect(await house.stay(stay.id)).toMatchObject({ plannedEnd: '2026-12-20', version: 2 });
    expect(await list()).toEqual([]);
  });

  it('keep the old end when she declines, and may be asked for again', async () => {
    const { id } = await ask('2026-12-20');
    await decide(id, false);
    expect(await house.stay(stay.id)).toMatchObject({ plannedEnd: '2026-11-30', version: 1 });
    expect(await refusalCode(ask('2026-12-10'))).toBe('done');
  });

  it('are asked for once at a time, for a later day, and decided once', async () => {
    expect(await refusalCode(ask('2026-11-30'))).toBe('request.invalid');
    const { id } = await ask('2026-12-20');
    expect(await refusalCode(ask('2026-12-21'))).toBe('shelter.extension_asked');
    const answers = await Promise.all([refusalCode(decide(id, true)), refusalCode(decide(id, false))]);
    expect(answers.sort()).toEqual(['done', 'version.stale']);
    expect(await refusalCode(decide(id, true, 2))).toBe('shelter.wrong_state');
  });

  it('are asked for no further ahead than a year', async () => {
    const fault = { field: 'until', rule: 'daysAheadAtMost', limit: 366 };
    await expect(ask('2099-12-31')).rejects.toMatchObject({ faults: [fault] });
    expect(await refusalCode(ask('2027-11-24'))).toBe('done');
  });

  it('are not granted to those who have left', async () => {
    const { id } = await ask('2026-12-20');
    await house.checkOut(stay);
    expect(await list()).toEqual([]);
    expect(await refusalCode(decide(id, true))).toBe('shelter.wrong_state');
    expect((await house.stay(stay.id)).plannedEnd).toBe('2026-11-30');
    expect(await refusalCode(ask('2026-12-21'))).toBe('shelter.wrong_state');
  });
});
