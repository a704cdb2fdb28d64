import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Absences } from './absences.service';

describe('nights away', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let stay: { id: string; version: number };

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 1);
    stay = await house.admit(await house.family());
  });
  afterAll(() => domain.close());

  const away = (from: string, to: string): Promise<{ id: string }> =>
    house.do(() => domain.get(Absences).add(house.manager, stay.id, { from, to }));
  const back = (id: string, seen = 1): Promise<unknown> =>
    house.do(() => domain.get(Absences).cancel(id, seen));
  const nights = async (): Promise<unknown[]> =>
    domain.owner(
      `SELECT nights::text, cancelled FROM stay_absence WHERE stay_id = $1 ORDER BY cancelled, nights`,
      [stay.id],
    );

  it('keep the place, and show on the board until they are over', async () => {
    await away('2026-11-24', '2026-11-26');
    const guest = async (): Promise<unknown> => {
      const { houses } = await house.do(() => domain.get(Board).read());
      return houses[0]?.rooms[0]?.places[0]?.guest?.absence ?? null;
    };
    expect(await guest()).toMatchObject({ from: '2026-11-24', to: '2026-11-26' });
    expect(await refusalCode(house.admit(await house.family()))).toBe('shelter.full');
    domain.clock.set('2026-11-26T06:00:00Z');
    expect(await guest()).toBeNull();
  });

  it('are said once: those that overlap are refused, those that touch are not', async () => {
    await away('2026-11-24', '2026-11-26');
    expect(await refusalCode(away('2026-11-25', '2026-11-28'))).toBe('shelter.absent_already');
    expect(await refusalCode(away('2026-11-26', '2026-11-28'))).toBe('done');
  });

  it('may have begun last night, and no sooner; last a fortnight, and no longer', async () => {
    domain.clock.set('2026-11-25T06:00:00Z');
    expect(await refusalCode(away('2026-11-23', '2026-11-24'))).toBe('request.invalid');
    expect(await refusalCode(away('2026-11-26', '2026-11-26'))).toBe('request.invalid');
    expect(await refusalCode(away('2026-11-26', '2026-12-11'))).toBe('request.invalid');
    expect(await refusalCode(away('2026-11-24', '2026-12-08'))).toBe('done');
  });

  it('leave no trace in the nights when they are called off before they begin', async () => {
    const { id } = await away('2026-11-24', '2026-11-26');
    await back(id);
    expect(await nights()).toEqual([{ nights: '[2026-11-24,2026-11-26)', cancelled: true }]);
    expect(await refusalCode(away('2026-11-24', '2026-11-26'))).toBe('done');
    expect(await refusalCode(back(id, 2))).toBe('shelter.wrong_state');
  });

  it('that have passed stay in the record when the household is back sooner', async () => {
    const { id } = await away('2026-11-24', '2026-11-30');
    domain.clock.set('2026-11-26T06:00:00Z');
    await back(id);
    expect(await nights()).toEqual([{ nights: '[2026-11-24,2026-11-26)', cancelled: false }]);
    expect(await refusalCode(away('2026-11-26', '2026-11-28'))).toBe('done');
  });

  it('are over when they are over: nobody comes back from them twice', async () => {
    const { id } = await away('2026-11-24', '2026-11-25');
    domain.clock.set('2026-11-27T06:00:00Z');
    expect(await refusalCode(back(id))).toBe('shelter.wrong_state');
    expect(await nights()).toEqual([{ nights: '[2026-11-24,2026-11-25)', cancelled: false }]);
  });

  it('are not said of those who have left', async () => {
    await house.checkOut(stay);
    expect(await refusalCode(away('2026-11-24', '2026-11-26'))).toBe('shelter.wrong_state');
  });
});
