import { Refusal } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Separations } from '../separations/separations.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { StayCorrections } from './stay-corrections.service';
import { StayRegister } from './stay-register.service';

const WHY = { reason: 'learned_later', remark: '' } as const;
const RULES = {
  ...{ defaultNights: 14, holdMinutes: 90, boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 4 },
  ...{ smallUnder: 7, sharedRooms: true, backDays: 7 },
} as const;

type Member = { sex: 'female' | 'male'; birth: { age: number } | { date: string } };
type Stay = { id: string; version: number };

/** People and rooms are made up. The house allows a week; what is dated back begins on the 20th, seen from the 23rd. */
describe('the rules on nights that are past', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 4, 4);
    await house.standSince('2026-01-01');
  });
  afterAll(() => domain.close());

  const family = (...members: Member[]): Promise<string> =>
    domain.as(house.intake, async () => {
      const same = { oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false } as const;
      const woman = { ...same, sex: 'female', birth: { age: 30 } } as const;
      const others = members.map(member => ({ ...same, ...member, part: 'child' as const }));
      const command = { ...woman, members: others };
      return (await domain.get(Registration).register(house.intake, command)).householdId;
    });
  /** On beds of a room, from the given one on. */
  const stay = async (household: string, since: string | null, room = 0, from = 0): Promise<Stay> => {
    const places = (await house.places(room)).slice(from);
    const placements = (await house.on(household, places)).filter(({ placeId }) => placeId);
    const dated = since === null ? {} : { admittedAt: `${since}T12:00:00+06:00`, why: WHY };
    return house.admit(household, { placements, ...dated });
  };
  const gone = async ({ id }: Stay): Promise<void> => {
    const { version } = await house.stay(id);
    await house.checkOut({ id, version });
  };
  /** She slept there until noon of the 22nd, so that today nothing is broken. */
  const sleptUntil22 = async (household: string, room = 0, from = 0): Promise<void> => {
    domain.clock.set('2026-11-18T06:00:00Z');
    const there = await stay(household, null, room, from);
    domain.clock.set('2026-11-22T06:00:00Z');
    await gone(there);
    domain.clock.set('2026-11-23T06:00:00Z');
  };
  const outcome = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) =>
        error instanceof Refusal
          ? [error.code, ...error.faults.map(({ rule, limit }) => [rule, limit])]
          : error,
    );
  const broken = (rule: string, night = '20.11.2026'): unknown => [
    ...['shelter.rule_broken_then', [rule, night]],
  ];

  it('let nobody have slept with a boy of twelve of another household, before or after he came', async () => {
    await sleptUntil22(await family({ sex: 'male', birth: { age: 13 } }));
    expect(await outcome(stay(await family(), '2026-11-20', 0, 2))).toEqual(broken('boysApartThen'));
    expect(await outcome(stay(await family(), '2026-11-22', 0, 2))).toBe('done');
    await sleptUntil22(await family(), 1);
    const boy = await family({ sex: 'male', birth: { age: 13 } });
    expect(await outcome(stay(boy, '2026-11-20', 1, 1))).toEqual(broken('boysApartThen'));
  });

  it('ask for the age of each night: who turned twelve since was a child then, and not the night after', async () => {
    await sleptUntil22(await family({ sex: 'male', birth: { date: '2014-11-22' } }));
    expect(await outcome(stay(await family(), '2026-11-20', 0, 2))).toBe('done');
    await sleptUntil22(await family({ sex: 'male', birth: { date: '2014-11-21' } }), 1);
    expect(await outcome(stay(await family(), '2026-11-20', 1, 2))).toEqual(
      broken('boysApartThen', '21.11.2026'),
    );
  });

  it('let no boy of twelve into a women’s room', async () => {
    const room = await house.do(() =>
      domain.get(RoomSetUp).addRoom(house.manager, house.id, {
        ...{ number: 9, kind: 'women', floor: 1, accessible: true, beds: 2, cots: 0, shared: 0 },
      }),
    );
    await house.standSince('2026-01-01');
    const places = await domain.owner<{ id: string }>(`SELECT id FROM place WHERE room_id = $1`, [room.id]);
    // he was there under other rules: the way back in time is a correction of the day they came
    const boy = await family({ sex: 'male', birth: { age: 13 } });
    const set = (seen: number, boysApartFrom: number): Promise<unknown> =>
      house.do(() =>
        domain.get(HouseSetUp).setRules(house.manager, house.id, seen, {
          ...{ ...RULES, boysApartFrom, validFrom: '2026-11-23' },
        }),
      );
    await set(1, 15);
    const placements = await house.on(
      boy,
      places.map(({ id }) => id),
    );
    const dated = { admittedAt: '2026-11-20T12:00:00+06:00', why: WHY };
    expect(await outcome(house.admit(boy, { placements, ...dated }))).toEqual(broken('womenOnlyThen'));
  });

  it('keep households apart that were kept apart then, and not those that are since', async () => {
    const [one, other, third] = [await family(), await family(), await family()];
    domain.clock.set('2026-11-19T06:00:00Z');
    const pair = await house.do(() =>
      domain.get(Separations).keep(house.manager, { firstId: one, secondId: other }),
    );
    await sleptUntil22(one);
    expect(await outcome(stay(other, '2026-11-20', 0, 1))).toEqual(broken('keptApartThen'));
    await house.do(() => domain.get(Separations).keep(house.manager, { firstId: one, secondId: third }));
    expect(await outcome(stay(third, '2026-11-20', 0, 1))).toBe('done');
    await house.do(() => domain.get(Separations).end(pair.id, 1));
    expect(await outcome(stay(other, '2026-11-20', 0, 2))).toEqual(broken('keptApartThen'));
  });

  it('give a room to one household where the house said so on that day, whatever it says today', async () => {
    await domain.owner(`UPDATE house_rules SET shared_rooms = false WHERE house_id = $1`, [house.id]);
    await sleptUntil22(await family());
    await house.do(() =>
      domain.get(HouseSetUp).setRules(house.manager, house.id, 1, { ...RULES, validFrom: '2026-11-23' }),
    );
    expect(await outcome(stay(await family(), '2026-11-20', 0, 1))).toEqual(broken('oneHouseholdThen'));
    expect(await outcome(stay(await family(), '2026-11-20', 1))).toBe('done');
  });

  it('keep isolation for one household', async () => {
    await domain.owner(`UPDATE room SET kind = 'isolation' WHERE id = $1`, [house.rooms[0]]);
    domain.clock.set('2026-11-18T06:00:00Z');
    const ill = async (household: string, since: string | null, from: number): Promise<Stay> => {
      await domain.owner(
        `INSERT INTO place_request (id, centre_id, household_id, needed_on, isolation, requested_by, state)
         VALUES (gen_random_uuid(), $1, $2, '2026-11-18', true, $3, 'waiting')`,
        [house.centreId, household, house.intake.staffId],
      );
      return stay(household, since, 0, from);
    };
    const first = await ill(await family(), null, 0);
    domain.clock.set('2026-11-22T06:00:00Z');
    await gone(first);
    domain.clock.set('2026-11-23T06:00:00Z');
    expect(await outcome(ill(await family(), '2026-11-20', 1))).toEqual(broken('isolationThen'));
  });

  it.each([
    ['cots for small children', { cots: 1, shared: 0 }, 3, { cotUnder: 5 }, 'cotAgeThen'],
    [
      'half of a bed for her own small child',
      { cots: 0, shared: 1 },
      4,
      { sharedBedUnder: 6 },
      'sharedBedThen',
    ],
  ])('keep %s, as the house said then', async (_, furniture, age, since, rule) => {
    const room = await house.do(() =>
      domain.get(RoomSetUp).addRoom(house.manager, house.id, {
        ...{ number: 9, kind: 'family', floor: 1, accessible: true, beds: 1, ...furniture },
      }),
    );
    await house.standSince('2026-01-01');
    const places = await domain.owner<{ id: string }>(
      `SELECT id FROM place WHERE room_id = $1 ORDER BY kind <> 'bed'`,
      [room.id],
    );
    const girl = await family({ sex: 'female', birth: { age } });
    await house.do(() =>
      domain.get(HouseSetUp).setRules(house.manager, house.id, 1, {
        ...{ ...RULES, ...since, validFrom: '2026-11-23' },
      }),
    );
    const placements = await house.on(
      girl,
      places.map(({ id }) => id),
    );
    const dated = { admittedAt: '2026-11-20T12:00:00+06:00', why: WHY };
    expect(await outcome(house.admit(girl, { placements, ...dated }))).toEqual(broken(rule));
  });

  it('ask it of a day of admission that is put right, too, and leave the stay as it was', async () => {
    await sleptUntil22(await family({ sex: 'male', birth: { age: 13 } }));
    const came = await stay(await family(), '2026-11-22', 0, 2);
    const record = await house.do(() => domain.get(StayRegister).read(came.id));
    const correct = (admittedAt: string): Promise<unknown> =>
      house.do(() =>
        domain.get(StayCorrections).correct(came.id, came.version, {
          ...{ admittedAt, plannedEnd: record.plannedEnd, agreementOn: null },
          ...{ endedAt: null, destination: null, goods: null, why: WHY },
        }),
      );
    expect(await outcome(correct('2026-11-19T12:00:00+06:00'))).toEqual(
      broken('boysApartThen', '19.11.2026'),
    );
    expect(await house.do(() => domain.get(StayRegister).read(came.id))).toEqual(record);
  });
});
