import type { Principal } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { Board } from '../board/board.service';
import { Closures } from '../house/closures.service';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { PlaceRequests } from '../requests/place-requests.service';
import { startShelter } from '../testing/domain';
import { Admission } from './admission.service';
import { Arrival } from './arrival.service';
import type { Admitted } from './stay.dto';
import { StayChanges } from './stay-changes.service';
import { UndoCheckOut } from './undo.service';

const someone = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

describe('places in the house', () => {
  let domain: TestDomain;
  let manager: Principal;
  let intake: Principal;
  let rooms: string[];

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [manager, intake] = [await domain.staff(centre, 'shelter'), await domain.staff(centre, 'intake')];
    rooms = await domain.as(manager, async () => {
      const setUp = domain.get(HouseSetUp);
      const house = await setUp.addHouse(manager, { name: 'Дом' });
      const room = { kind: 'family', floor: 1, accessible: false, cots: 0, shared: 0 } as const;
      const made = [];
      for (const [number, beds] of [
        [1, 4],
        [2, 2],
        [3, 2],
      ] as const)
        made.push((await domain.get(RoomSetUp).addRoom(manager, house.id, { ...room, number, beds })).id);
      return made;
    });
  });
  afterAll(() => domain.close());

  const aHousehold = (children: number): Promise<string> =>
    domain.as(intake, async () => {
      const members = Array.from({ length: children }, () => ({
        ...someone,
        birth: { age: 7 },
        part: 'child' as const,
      }));
      return (await domain.get(Registration).register(intake, { ...someone, members })).householdId;
    });
  const admit = (householdId: string): Promise<Admitted> =>
    domain.as(manager, () => domain.get(Admission).admit(manager, { householdId }));
  const places = async (room: number): Promise<string[]> => {
    const rows = await domain.owner<{ id: string }>(
      `SELECT id FROM place WHERE room_id = $1 ORDER BY number`,
      [rooms[room]],
    );
    return rows.map(row => row.id);
  };
  const admitTo = async (householdId: string, targets: readonly string[]): Promise<Admitted> => {
    const people = await domain.owner<{ id: string }>(
      `SELECT person_id AS id FROM household_member WHERE household_id = $1 ORDER BY joined_at, id`,
      [householdId],
    );
    const placements = people.map(({ id }, i) => ({ personId: id, placeId: targets[i] ?? '' }));
    return domain.as(manager, () => domain.get(Admission).admit(manager, { householdId, placements }));
  };
  const taken = async (): Promise<number> => (await domain.as(manager, () => domain.get(Board).read())).taken;

  it('places a whole household in one room and shows it on the board without a name', async () => {
    const { placements } = await admit(await aHousehold(2));
    expect((await places(0)).filter(id => placements.some(({ placeId }) => placeId === id)).length).toBe(3);
    const board = await domain.as(manager, () => domain.get(Board).read());
    expect(board).toMatchObject({ places: 8, taken: 3, families: 1 });
  });

  it('refuses a household of which not everybody fits, and places none of it', async () => {
    await admit(await aHousehold(5));
    expect(await refusalCode(admit(await aHousehold(2)))).toBe('shelter.full');
    expect(await taken()).toBe(6);
  });

  it('gives one place to one of two who ask at once, by choice or by whoever is free', async () => {
    const [a, b] = [await aHousehold(1), await aHousehold(1)];
    const targets = await places(1);
    const codes = await Promise.all([refusalCode(admitTo(a, targets)), refusalCode(admitTo(b, targets))]);
    expect(codes.sort()).toEqual(['done', 'shelter.place_taken']);
  });

  it('fills the house to the last place under a rush, without a double booking', async () => {
    const households = await Promise.all(Array.from({ length: 14 }, () => aHousehold(0)));
    const codes = await Promise.all(households.map(id => refusalCode(admit(id))));
    expect(codes.filter(code => code === 'done').length).toBe(8);
    expect(codes.filter(code => code === 'shelter.full').length).toBe(6);
    expect(await taken()).toBe(8);
  });

  it('admits a household once, also when two managers do it at once', async () => {
    const household = await aHousehold(1);
    const codes = await Promise.all([refusalCode(admit(household)), refusalCode(admit(household))]);
    expect(codes.sort()).toEqual(['done', 'shelter.person_placed']);
  });

  it('takes a placement only for exactly the household, on different places, in an open room', async () => {
    const household = await aHousehold(1);
    const [first = '', second = ''] = await places(0);
    expect(await refusalCode(admitTo(household, [first, first]))).toBe('shelter.place_taken');
    const [head] = await domain.owner<{ id: string }>(
      `SELECT person_id AS id FROM household_member WHERE household_id = $1 AND part = 'head'`,
      [household],
    );
    const half = domain.as(manager, () =>
      domain.get(Admission).admit(manager, {
        householdId: household,
        placements: [{ personId: head?.id ?? '', placeId: first }],
      }),
    );
    expect(await refusalCode(half)).toBe('shelter.household_incomplete');
    await domain.as(manager, () =>
      domain.get(Closures).close(manager, rooms[0] ?? '', { from: '2026-11-23', to: null, reason: 'repair' }),
    );
    expect(await refusalCode(admitTo(household, [first, second]))).toBe('shelter.place_closed');
  });

  it('swaps two of a household in one step and refuses a move onto somebody', async () => {
    const [a, b] = [await aHousehold(1), await aHousehold(0)];
    const { id, placements } = await admitTo(a, await places(1));
    const [lone = ''] = await places(2);
    await admitTo(b, [lone]);
    const [one, two] = placements;
    if (!one || !two) throw new Error('two were placed');
    const swapped = [
      { ...one, placeId: two.placeId },
      { ...two, placeId: one.placeId },
    ];
    domain.clock.set('2026-11-23T07:00:00Z');
    const move = (version: number, to: typeof swapped): Promise<unknown> =>
      domain.as(manager, () => domain.get(StayChanges).move(manager, id, version, { placements: to }));
    expect(await refusalCode(move(1, swapped))).toBe('done');
    expect(await refusalCode(move(1, swapped))).toBe('version.stale');
    expect(await refusalCode(move(2, [{ ...one, placeId: lone }]))).toBe('shelter.place_taken');
  });

  it('keeps a place taken past the planned end until check-out, and takes a check-out back for ten minutes', async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const { id } = await admit(await aHousehold(0));
    domain.clock.set('2027-03-01T06:00:00Z');
    expect(await taken()).toBe(1);
    const changes = domain.get(StayChanges);
    await domain.as(manager, () => changes.checkOut(id, 1, { destination: 'relatives', goods: 'returned' }));
    expect(await taken()).toBe(0);
    await domain.as(manager, () => domain.get(UndoCheckOut).undo(id, 2));
    expect(await taken()).toBe(1);
    await domain.as(manager, () => changes.checkOut(id, 3, { destination: 'home', goods: 'returned' }));
    domain.clock.set('2027-03-01T06:11:00Z');
    expect(await refusalCode(domain.as(manager, () => domain.get(UndoCheckOut).undo(id, 4)))).toBe(
      'shelter.undo_late',
    );
  });

  it('does not put a household back onto a place that has been given away', async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const room = await places(1);
    const { id } = await admitTo(await aHousehold(1), room);
    domain.clock.set('2026-11-23T06:01:00Z');
    const changes = domain.get(StayChanges);
    await domain.as(manager, () => changes.checkOut(id, 1, { destination: 'home', goods: 'returned' }));
    await admitTo(await aHousehold(1), room);
    expect(await refusalCode(domain.as(manager, () => domain.get(UndoCheckOut).undo(id, 2)))).toBe(
      'shelter.place_taken',
    );
  });

  it('lists who waits until they are placed, and asks once per household', async () => {
    const householdId = await aHousehold(1);
    const ask = (): Promise<unknown> =>
      domain.as(intake, () => domain.get(PlaceRequests).ask(intake, { householdId, neededOn: '2026-11-23' }));
    expect(await refusalCode(ask())).toBe('done');
    expect(await refusalCode(ask())).toBe('shelter.already_requested');
    const waiting = async (): Promise<number> =>
      (await domain.as(manager, () => domain.get(Board).read())).waiting.length;
    expect(await waiting()).toBe(1);
    await admit(householdId);
    expect(await waiting()).toBe(0);
    expect(await refusalCode(ask())).toBe('shelter.person_placed');
  });

  it('is planned no further ahead than a year, at once or after a hold', async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const fault = { faults: [{ field: 'plannedEnd', rule: 'daysAheadAtMost', limit: 366 }] };
    const householdId = await aHousehold(0);
    const come = (plannedEnd: string): Promise<unknown> =>
      domain.as(manager, () => domain.get(Admission).admit(manager, { householdId, plannedEnd }));
    await expect(come('2028-02-01')).rejects.toMatchObject(fault);
    const { id } = await domain.as(manager, () => domain.get(Admission).hold(manager, { householdId }));
    const arrive = (plannedEnd: string): Promise<unknown> =>
      domain.as(manager, () => domain.get(Arrival).admit(manager, id, 1, { plannedEnd }));
    await expect(arrive('2028-02-01')).rejects.toMatchObject(fault);
    expect(await refusalCode(arrive('2027-02-01'))).toBe('done');
  });

  it('is invisible to another centre, also by id', async () => {
    const { id } = await admit(await aHousehold(0));
    const stranger = await domain.staff(await domain.centre(), 'shelter');
    const board = await domain.as(stranger, () => domain.get(Board).read());
    expect(board.houses).toEqual([]);
    const checkOut = domain.as(stranger, () =>
      domain.get(StayChanges).checkOut(id, 1, { destination: 'home', goods: 'returned' }),
    );
    expect(await refusalCode(checkOut)).toBe('request.not_found');
  });
});
