import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { HouseReader } from '../planning/house-reader.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Closures } from './closures.service';
import type { CloseRoom, SetRules } from './house.dto';
import { HouseSetUp } from './house-set-up.service';
import { RoomSetUp } from './room-set-up.service';

describe('a house as its manager draws it', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 2, 1);
  });
  afterAll(() => domain.close());

  const room = (n: number): string => house.rooms[n] ?? '';
  const board = (): ReturnType<Board['read']> => house.do(() => domain.get(Board).read());
  const close = (n: number, more: Partial<CloseRoom> = {}): Promise<{ id: string }> => {
    const closure = { from: '2026-11-23', to: '2026-11-26', reason: 'repair' as const, ...more };
    return house.do(() => domain.get(Closures).close(house.manager, room(n), closure));
  };
  const lift = (id: string, seen = 1): Promise<unknown> =>
    house.do(() => domain.get(Closures).lift(id, seen));
  const furnish = (n: number, seen: number, beds: number, cots = 0, shared = 0): Promise<unknown> => {
    const fields = { number: n + 1, kind: 'family', floor: 1, accessible: true } as const;
    const change = { ...fields, beds, cots, shared };
    return house.do(() => domain.get(RoomSetUp).changeRoom(house.manager, room(n), seen, change));
  };

  it('has the rules of each day: new ones from their day on, the latest said of one day', async () => {
    const rules: SetRules = {
      ...{ defaultNights: 20, holdMinutes: 60, boysApartFrom: 10, cotUnder: 3, sharedBedUnder: 4 },
      ...{ smallUnder: 7, sharedRooms: false, backDays: 7, validFrom: '2026-11-24' },
    };
    const set = (seen: number, more: Partial<SetRules>): Promise<unknown> =>
      house.do(() => domain.get(HouseSetUp).setRules(house.manager, house.id, seen, { ...rules, ...more }));
    const inForce = async (day: string): Promise<number | undefined> =>
      (await house.do(() => domain.get(HouseReader).rules(day)))[house.id]?.defaultNights;
    expect(await refusalCode(set(1, { validFrom: '2026-11-22' }))).toBe('request.invalid');
    await set(1, {});
    expect((await board()).houses[0]?.rules.defaultNights).toBe(14);
    expect(await inForce('2026-11-24')).toBe(20);
    domain.clock.set('2026-11-23T07:00:00Z');
    await set(2, { defaultNights: 21 });
    domain.clock.set('2026-11-24T06:00:00Z');
    expect((await board()).houses[0]?.rules.defaultNights).toBe(21);
    expect(await inForce('2026-11-23')).toBe(14);
    expect(await house.stay((await house.admit(await house.family())).id)).toMatchObject({
      plannedEnd: '2026-12-15',
    });
  });

  it('has doors that lead both ways, and none that were left out', async () => {
    const doors = async (): Promise<string[][]> => (await board()).houses[0]?.rooms.map(r => r.doors) ?? [];
    const set = (n: number, seen: number, ...to: number[]): Promise<unknown> =>
      house.do(() => domain.get(RoomSetUp).setDoors(house.manager, room(n), seen, { roomIds: to.map(room) }));
    await set(0, 1, 1, 2);
    expect((await doors()).map(list => list.length)).toEqual([2, 1, 1]);
    await set(2, 1, 1);
    expect(await doors()).toEqual([[room(1)], expect.arrayContaining([room(0), room(2)]), [room(1)]]);
    expect(await refusalCode(set(0, 2, 0))).toBe('request.invalid');
    const other = await SmallHouse.build(domain, 1);
    const foreign = house.do(() =>
      domain.get(RoomSetUp).setDoors(house.manager, room(0), 2, { roomIds: [...other.rooms] }),
    );
    expect(await refusalCode(foreign)).toBe('request.invalid');
  });

  it('closes a room for nights that no other closure has', async () => {
    await close(0);
    expect(await refusalCode(close(0, { from: '2026-11-25', to: null }))).toBe('shelter.closed_already');
    expect(await refusalCode(close(0, { from: '2026-11-26', to: null }))).toBe('done');
    expect(await refusalCode(close(1, { from: '2026-11-22' }))).toBe('request.invalid');
    expect(await refusalCode(close(1, { to: '2026-11-23' }))).toBe('request.invalid');
    expect(await board()).toMatchObject({ closed: 2, places: 5 });
    domain.clock.set('2026-11-24T06:00:00Z');
    expect((await board()).houses[0]?.rooms.map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  it('opens a room again from tonight, and keeps the nights that have passed closed', async () => {
    const { id } = await close(0);
    await lift(id);
    expect(await board()).toMatchObject({ closed: 0 });
    expect(await refusalCode(lift(id, 2))).toBe('shelter.wrong_state');
    const { id: second } = await close(0, { to: null });
    domain.clock.set('2026-11-25T06:00:00Z');
    await lift(second);
    expect(await board()).toMatchObject({ closed: 0 });
    const rows = await domain.owner(
      `SELECT nights::text FROM room_closure WHERE room_id = $1 AND NOT lifted`,
      [room(0)],
    );
    expect(rows).toEqual([{ nights: '[2026-11-23,2026-11-25)' }]);
    expect(await refusalCode(lift(second, 2))).toBe('shelter.wrong_state');
    expect(await refusalCode(close(0, { from: '2026-11-25' }))).toBe('done');
  });

  it('leaves those who live in a closed room where they are, and lets nobody in', async () => {
    const household = await house.family(1);
    await house.admit(household, { placements: await house.on(household, await house.places(0)) });
    await close(0, { despiteGuests: true });
    expect(await board()).toMatchObject({ taken: 2 });
    const pair = await house.family(1);
    await close(1);
    const there = { placements: await house.on(pair, await house.places(1)) };
    expect(await refusalCode(house.admit(pair, there))).toBe('shelter.place_closed');
  });

  it('closes no room in which somebody plans to sleep, or is on the way to, before that is known', async () => {
    const [guest, coming] = [await house.family(), await house.family()];
    const there = async (household: string, n: number): Promise<object> => ({
      placements: await house.on(household, await house.places(n)),
    });
    await house.admit(guest, { ...(await there(guest, 0)), plannedEnd: '2026-11-27' });
    await house.hold(coming, { ...(await there(coming, 1)), minutes: 30 });
    const later = { from: '2026-11-26', to: null };
    expect(await refusalCode(close(0, later))).toBe('shelter.room_occupied');
    expect(await refusalCode(close(0, { ...later, despiteGuests: false }))).toBe('shelter.room_occupied');
    expect(await refusalCode(close(1, later))).toBe('shelter.room_occupied');
    expect(await refusalCode(close(2, later))).toBe('done');
    expect(await refusalCode(close(0, { from: '2026-11-27', to: '2026-11-29' }))).toBe('done');
    expect(await refusalCode(close(0, { from: '2026-11-26', to: '2026-11-27', despiteGuests: true }))).toBe(
      'done',
    );
    domain.clock.set('2026-11-23T06:31:00Z'); // the hold has lapsed
    expect(await refusalCode(close(1, later))).toBe('done');
  });

  it('asks about a guest whose planned end has passed, for tonight', async () => {
    const guest = await house.family();
    const placements = await house.on(guest, await house.places(0));
    await house.admit(guest, { placements, plannedEnd: '2026-11-24' });
    domain.clock.set('2026-11-26T06:00:00Z');
    expect(await refusalCode(close(0, { from: '2026-11-27', to: null }))).toBe('done');
    expect(await refusalCode(close(0, { from: '2026-11-26', to: '2026-11-27' }))).toBe(
      'shelter.room_occupied',
    );
  });

  it('takes out free beds only, the last first, and never the one somebody is on their way to', async () => {
    const [first = '', second = ''] = await house.places(0);
    const household = await house.family();
    await house.hold(household, { placements: await house.on(household, [second]), minutes: 30 });
    expect(await refusalCode(furnish(0, 1, 1))).toBe('done');
    expect(await house.places(0)).toEqual([second]);
    expect(await refusalCode(furnish(0, 2, 0, 1))).toBe('shelter.places_in_use');
    domain.clock.set('2026-11-23T06:31:00Z');
    expect(await refusalCode(furnish(0, 2, 0, 1))).toBe('done');
    const kept = await domain.owner(`SELECT id FROM place WHERE id = ANY($1) AND retired_on IS NOT NULL`, [
      [first, second],
    ]);
    expect(kept).toHaveLength(2);
    expect(await refusalCode(furnish(1, 1, 0))).toBe('request.invalid');
    expect(await refusalCode(furnish(1, 1, 1, 0, 2))).toBe('request.invalid');
  });
});
