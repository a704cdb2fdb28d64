import type { TestDomain } from '@baanek/kernel/testing';
import { Closures } from '../house/closures.service';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Proposals } from '../planning/proposals.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';

describe('a centre with two houses', () => {
  let domain: TestDomain;
  /** Its stays are of 14 nights, its holds of 90 minutes. */
  let first: SmallHouse;
  /** A room of the second, of 30 nights and 20 minutes. */
  let second: string;
  let bed: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    first = await SmallHouse.build(domain, 1);
    second = await first.do(async () => {
      const { id } = await domain.get(HouseSetUp).addHouse(first.manager, { name: 'Я' });
      const rules = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 4, smallUnder: 7, sharedRooms: true };
      await domain.get(HouseSetUp).setRules(first.manager, id, 1, {
        ...{ ...rules, defaultNights: 30, holdMinutes: 20, backDays: 7, validFrom: '2026-11-23' },
      });
      const room = { number: 1, kind: 'family', floor: 1, accessible: true } as const;
      const furniture = { beds: 1, cots: 0, shared: 0 };
      return (await domain.get(RoomSetUp).addRoom(first.manager, id, { ...room, ...furniture })).id;
    });
    const [place] = await domain.owner<{ id: string }>(`SELECT id FROM place WHERE room_id = $1`, [second]);
    bed = place?.id ?? '';
  });
  afterAll(() => domain.close());

  const close = (roomId: string, from: string): Promise<unknown> =>
    first.do(() =>
      domain.get(Closures).close(first.manager, roomId, { from, to: '2027-01-31', reason: 'repair' }),
    );

  it('admits for as long as is usual in the house in which the places are', async () => {
    const [one, other] = [await first.family(), await first.family()];
    const there = await first.admit(one, { placements: await first.on(one, [bed]) });
    const here = await first.admit(other);
    expect(await first.stay(there.id)).toMatchObject({ plannedEnd: '2026-12-23' });
    expect(await first.stay(here.id)).toMatchObject({ plannedEnd: '2026-12-07' });
    await first.checkOut(there);
    const third = await first.family();
    const said = await first.admit(third, { plannedEnd: '2026-11-30' });
    expect(await first.stay(said.id)).toMatchObject({ plannedEnd: '2026-11-30' });
  });

  it('holds for as long as that house does', async () => {
    const [one, other] = [await first.family(), await first.family()];
    await first.hold(one, { placements: await first.on(one, [bed]) });
    await first.hold(other);
    const until = await domain.owner<{ until: Date }>(
      `SELECT hold_until AS until FROM stay WHERE centre_id = $1 ORDER BY hold_until`,
      [first.centreId],
    );
    expect(until.map(row => row.until.toISOString().slice(11, 16))).toEqual(['06:20', '07:30']);
  });

  it('asks of each house whether it is open for the nights that are usual there', async () => {
    await close(first.rooms[0] ?? '', '2026-12-10'); // after 14 nights
    await close(second, '2026-12-10'); // before 30
    const ask = (to?: string): Promise<string> =>
      first.do(async () => {
        const guests = [{ sex: 'female' as const, age: 30, stepFree: false }];
        const { kind, proposals } = await domain.get(Proposals).ask({ guests, ...(to ? { to } : {}) });
        return kind === 'fits' ? proposals.map(({ placed }) => placed[0]?.placeId).join() : kind;
      });
    const [here = ''] = await first.places(0);
    expect(await ask()).toBe(here);
    expect((await ask('2026-12-01')).split(',').sort()).toEqual([here, bed].sort());
    expect(await ask('2026-12-20')).toBe('none');
    const { placements } = await first.admit(await first.family());
    expect(placements.map(({ placeId }) => placeId)).toEqual([here]);
  });
});
