import { randomUUID } from 'node:crypto';
import type { Principal } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { SetUpPath } from '@baanek/tasks';
import { HouseIncidents } from '../house-incidents/house-incidents.service';
import { Closures } from '../house/closures.service';
import { HouseSetUp } from '../house/house-set-up.service';
import type { RoomSeries } from '../house/house.dto';
import { RoomSetUp } from '../house/room-set-up.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { DrawnHouses } from './drawn-houses.service';
import { RoomRemoval } from './room-removal.service';

const ALIKE = { kind: 'family', floor: 1, accessible: false, beds: 2, cots: 1, shared: 1 } as const;

describe('a house as it is drawn', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let admin: Principal;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 2);
    admin = await domain.staff(house.centreId, 'admin');
  });
  afterAll(() => domain.close());

  const add = (by: Principal, more: Partial<RoomSeries> = {}): Promise<string[]> =>
    domain.as(by, async () => {
      const series = { ...ALIKE, number: 101, count: 15, ...more };
      return (await domain.get(RoomSetUp).addSeries(by, house.id, series)).rooms.map(({ id }) => id);
    });
  const remove = (by: Principal, roomIds: string[]): Promise<void> =>
    domain.as(by, () => domain.get(RoomRemoval).remove(by, roomIds));
  const trail = async (action: string): Promise<number> => {
    const rows = await domain.owner(`SELECT 1 FROM audit_event WHERE centre_id = $1 AND action = $2`, [
      house.centreId,
      action,
    ]);
    return rows.length;
  };
  const drawn = async (by = admin): Promise<number[]> => {
    const [first] = await domain.as(by, () => domain.get(DrawnHouses).list());
    return first?.rooms.map(({ number }) => number) ?? [];
  };

  it('gets fifteen rooms that are alike at once, each with its own places', async () => {
    await add(house.manager);
    const [first] = await domain.as(house.manager, () => domain.get(DrawnHouses).list());
    const rooms = first?.rooms.slice(2) ?? [];
    expect(rooms.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => 101 + i));
    const kinds = rooms.map(({ places }) => places.map(({ kind }) => kind).join());
    expect(new Set(kinds)).toEqual(new Set(['bed,bed,cot,shared']));
    const beside = await domain.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM place p JOIN place b ON b.id = p.beside_id AND b.room_id = p.room_id
       WHERE p.centre_id = $1 AND p.kind = 'shared'`,
      [house.centreId],
    );
    expect(beside).toEqual([{ n: 15 }]);
  });

  it('gets none of them where one number is taken, or there are no numbers left', async () => {
    expect(await refusalCode(add(house.manager, { number: 1, count: 2 }))).toBe('shelter.room_number_taken');
    await expect(add(house.manager, { number: 2, count: 3 })).rejects.toMatchObject({
      faults: [{ field: 'number', rule: 'numberTaken', limit: 2 }],
    });
    await expect(add(house.manager, { number: 990, count: 11 })).rejects.toMatchObject({
      faults: [{ field: 'count', rule: 'max', limit: 10 }],
    });
    expect(await refusalCode(add(house.manager, { beds: 0, cots: 0 }))).toBe('request.invalid');
    expect(await drawn(house.manager)).toEqual([1, 2]);
  });

  it('loses rooms that nobody has used, with their doors, and their numbers are free again', async () => {
    const rooms = await add(house.manager, { count: 3 });
    const [one = '', two = ''] = rooms;
    await house.do(() => domain.get(RoomSetUp).setDoors(house.manager, one, 1, { roomIds: [two] }));
    await remove(house.manager, rooms);
    expect(await drawn(house.manager)).toEqual([1, 2]);
    expect(await refusalCode(remove(house.manager, rooms))).toBe('request.not_found');
    await add(house.manager, { count: 3 });
  });

  it('keeps a room that somebody was ever given a place in, and every other that was to go with it', async () => {
    const rooms = await add(house.manager, { count: 2 });
    const household = await house.family();
    await house.admit(household, { placements: await house.on(household, await house.places(0)) });
    const [used = ''] = house.rooms;
    expect(await refusalCode(remove(house.manager, [...rooms, used]))).toBe('shelter.room_in_use');
    expect(await drawn(house.manager)).toEqual([1, 2, 101, 102]);
    await remove(house.manager, rooms);
  });

  it('loses a room once, however many take it off at once, and the trail says so once', async () => {
    const rooms = await add(house.manager, { count: 2 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => refusalCode(remove(house.manager, rooms))),
    );
    expect(answers.sort()).toEqual(['done', ...Array<string>(7).fill('request.not_found')]);
    expect(await trail('shelter.room_removed')).toBe(2);
  });

  it('keeps a room with a closure or an incident, and tells an administrator no more than that it is used', async () => {
    const [shut = '', noted = ''] = await add(house.manager, { count: 2 });
    await house.do(async () => {
      const night = { from: '2026-11-24', to: '2026-11-25', reason: 'repair' } as const;
      const closure = await domain.get(Closures).close(house.manager, shut, night);
      await domain.get(Closures).lift(closure.id, closure.version);
      await domain.get(HouseIncidents).report(house.manager, {
        ...{ houseId: house.id, roomId: noted, happenedAt: '2026-11-23T05:00:00Z', note: '' },
        ...{ kind: 'damage', measures: ['talked'] },
      });
    });
    for (const room of [shut, noted]) {
      expect(await refusalCode(remove(admin, [room]))).toBe('shelter.house_lived_in');
      expect(await refusalCode(remove(house.manager, [room]))).toBe('shelter.room_in_use');
    }
    expect(await drawn()).toEqual([1, 2, 101, 102]);
  });

  it('is drawn by the administrator too, until somebody is given a place in it', async () => {
    const rooms = await add(admin, { count: 2 });
    await domain.as(admin, () =>
      domain.get(RoomSetUp).changeRoom(admin, rooms[0] ?? '', 1, { ...ALIKE, number: 110, beds: 1 }),
    );
    expect(await drawn()).toEqual([1, 2, 102, 110]);
    await remove(admin, rooms.slice(0, 1));
    await house.admit(await house.family());
    expect(await refusalCode(add(admin, { number: 120, count: 2 }))).toBe('shelter.house_lived_in');
    expect(await refusalCode(remove(admin, rooms.slice(1)))).toBe('shelter.house_lived_in');
    const addHouse = domain.as(admin, () => domain.get(HouseSetUp).addHouse(admin, { name: 'Второй' }));
    expect(await refusalCode(addHouse)).toBe('shelter.house_lived_in');
    expect(await drawn()).toEqual([1, 2, 102]);
  });

  it('shows the administrator, and changes for her, no row of anybody: the database itself says so', async () => {
    await house.admit(await house.family());
    const ask = (sql: string): Promise<unknown> =>
      domain.as(admin, () => domain.get(SetUpPath)['database'].sql(sql));
    for (const table of ['stay', 'bed_stay', 'place_request', 'room_closure', 'apart', 'person', 'household'])
      await expect(ask(`SELECT 1 FROM ${table}`)).rejects.toThrow('permission denied');
    await ask(`DELETE FROM room`);
    await ask(`UPDATE place SET retired_on = current_date`);
    await expect(
      ask(`INSERT INTO house (id, centre_id, name) VALUES ('${randomUUID()}', app_centre(), 'x')`),
    ).rejects.toThrow('row-level security');
    const place = `SELECT place_used(id, now()) AS used FROM place`;
    expect(await ask(place)).toEqual(Array(4).fill({ used: false }));
    const left = await domain.owner(
      `SELECT count(*)::int AS n FROM place WHERE centre_id = $1 AND retired_on IS NULL`,
      [house.centreId],
    );
    expect(left).toEqual([{ n: 4 }]);
    const elsewhere = await domain.staff(await domain.centre(), 'admin');
    expect(await drawn(elsewhere)).toEqual([]);
  });

  it('is a step of the set-up that is done by rooms, or left out with its rules, and taken back', async () => {
    const empty = await SmallHouse.build(domain);
    const keeper = await domain.staff(empty.centreId, 'admin');
    const steps = async (): Promise<Record<string, string>> => {
      const { steps: all } = await domain.as(keeper, () => domain.get(SetUpPath).read(keeper));
      return Object.fromEntries(all.map(({ step, state, lacks }) => [step, [state, ...lacks].join(' ')]));
    };
    const answer = (step: 'house' | 'rules', given: boolean): Promise<unknown> =>
      domain.as(keeper, () => domain.get(SetUpPath).answer(keeper, step, given));
    expect(await steps()).toMatchObject({
      house: 'open setUpLack.rooms',
      rules: 'open setUpLack.rules',
      appeal: 'open',
    });
    await answer('house', true);
    expect(await steps()).toMatchObject({ house: 'left_out', rules: 'left_out' });
    await answer('house', false);
    const series = { ...ALIKE, number: 1, count: 2 };
    await domain.as(keeper, () => domain.get(RoomSetUp).addSeries(keeper, empty.id, series));
    await answer('rules', true);
    expect(await steps()).toMatchObject({ house: 'done', rules: 'done' });
    await answer('rules', false);
    const known = await domain.as(keeper, () => domain.get(DrawnHouses).list());
    for (const { version, rules: asTheyStand } of known) {
      const rules = { ...asTheyStand, validFrom: '2026-11-23' };
      await domain.as(keeper, () => domain.get(HouseSetUp).setRules(keeper, empty.id, version, rules));
    }
    expect(await steps()).toMatchObject({ rules: 'done' });
  });

  it('is a step whose answer is written once, however often it is sent, and taken back once', async () => {
    const answer = (given: boolean): Promise<unknown> =>
      domain.as(admin, () => domain.get(SetUpPath).answer(admin, 'house', given));
    for (const given of [false, true, true, true, false, false]) await answer(given);
    expect([await trail('access.step_answered'), await trail('access.step_taken_back')]).toEqual([1, 1]);
    await answer(true);
    expect(await trail('access.step_answered')).toBe(2);
  });

  it('is a step of those who can do it: others see their own, and answer for no other', async () => {
    const seen = async (by: Principal): Promise<string> => {
      const { steps } = await domain.as(by, () => domain.get(SetUpPath).read(by));
      return steps.map(({ step, mine }) => (mine ? step : `(${step})`)).join();
    };
    expect(await seen(admin)).toBe('house,rules,(appeal)');
    expect(await seen(house.manager)).toBe('house,rules');
    expect(await seen(house.intake)).toBe('appeal');
    const answer = domain.as(house.intake, () => domain.get(SetUpPath).answer(house.intake, 'house', true));
    expect(await refusalCode(answer)).toBe('access.forbidden');
  });
});
