import type { TestDomain } from '@baanek/kernel/testing';
import { refusalCode } from '@baanek/kernel/testing';
import { HouseSetUp } from '../house/house-set-up.service';
import type { RoomFields } from '../house/house.dto';
import { RoomSetUp } from '../house/room-set-up.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { MOST_HOUSES, MOST_ROOMS } from './drawing-limits.service';
import { DrawnHouses } from './drawn-houses.service';

const SMALL = { kind: 'family', floor: 1, accessible: false, beds: 1, cots: 0, shared: 0 } as const;
const LARGE = { ...SMALL, beds: 20, cots: 10, shared: 20 } as const;

describe('what can be drawn', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain);
  });
  afterAll(() => domain.close());

  const series = (number: number, count: number, alike: Omit<RoomFields, 'number'>): Promise<unknown> =>
    house.do(() => domain.get(RoomSetUp).addSeries(house.manager, house.id, { ...alike, number, count }));
  const room = (number: number, alike: Omit<RoomFields, 'number'>): Promise<{ id: string }> =>
    house.do(() => domain.get(RoomSetUp).addRoom(house.manager, house.id, { ...alike, number }));
  const rooms = async (): Promise<number> => {
    const [drawn] = await house.do(() => domain.get(DrawnHouses).list());
    return drawn?.rooms.length ?? 0;
  };

  it('is ten houses, however many are added at once', async () => {
    const add = (): Promise<string> =>
      refusalCode(house.do(() => domain.get(HouseSetUp).addHouse(house.manager, { name: 'Ещё' })));
    const answers = await Promise.all(Array.from({ length: MOST_HOUSES + 2 }, add));
    expect(answers.filter(code => code === 'shelter.too_many_houses')).toHaveLength(3);
    expect(await house.do(() => domain.get(DrawnHouses).list())).toHaveLength(MOST_HOUSES);
  });

  it('is two hundred rooms a house, one by one or in a row', async () => {
    for (const from of [1, 61, 121]) await series(from, 60, SMALL);
    expect(await refusalCode(series(181, 21, SMALL))).toBe('shelter.too_many_rooms');
    await series(181, 19, SMALL);
    const last = await Promise.all([200, 201, 202].map(number => refusalCode(room(number, SMALL))));
    expect(last.filter(code => code === 'shelter.too_many_rooms')).toHaveLength(2);
    expect(await rooms()).toBe(MOST_ROOMS);
  });

  it('is a thousand places a house, also where a room gets more than it had', async () => {
    expect(await refusalCode(series(1, 21, LARGE))).toBe('shelter.too_many_places');
    await series(1, 19, LARGE);
    const { id } = await room(20, SMALL);
    await room(21, { ...LARGE, beds: 19, shared: 20 - 1 });
    const change = (seen: number, alike: Omit<RoomFields, 'number'>): Promise<unknown> =>
      house.do(() => domain.get(RoomSetUp).changeRoom(house.manager, id, seen, { ...alike, number: 20 }));
    expect(await refusalCode(change(1, { ...SMALL, beds: 3 }))).toBe('shelter.too_many_places');
    await change(1, { ...SMALL, beds: 2 });
    await change(2, SMALL);
    expect(await refusalCode(room(22, { ...SMALL, beds: 2 }))).toBe('shelter.too_many_places');
    expect(await rooms()).toBe(21);
  });

  it('is read with each room having its own doors and places', async () => {
    const [one, two, three] = [
      await room(1, SMALL),
      await room(2, { ...SMALL, cots: 1 }),
      await room(3, SMALL),
    ];
    await house.do(() =>
      domain.get(RoomSetUp).setDoors(house.manager, one.id, 1, { roomIds: [two.id, three.id] }),
    );
    const [drawn] = await house.do(() => domain.get(DrawnHouses).list());
    const read = drawn?.rooms.map(({ number, doors, places }) => [
      number,
      new Set(doors),
      places.map(({ kind }) => kind).join(),
    ]);
    expect(read).toEqual([
      [1, new Set([two.id, three.id]), 'bed'],
      [2, new Set([one.id]), 'bed,cot'],
      [3, new Set([one.id]), 'bed'],
    ]);
  });
});
