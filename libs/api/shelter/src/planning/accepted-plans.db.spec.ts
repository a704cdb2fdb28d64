import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { Closures } from '../house/closures.service';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Separations } from '../separations/separations.service';
import type { Admitted } from '../stays/stay.dto';
import { StayChanges } from '../stays/stay-changes.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Proposals } from './proposals.service';

type Living = Admitted & { householdId: string };

const RULES = {
  ...{ defaultNights: 14, holdMinutes: 90, boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 4, smallUnder: 7 },
  ...{ validFrom: '2026-11-23', backDays: 7 },
};

describe('a plan with moves that is accepted later', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let stays: Living[];
  let asking: string;
  let plan: { key: string; from: number; to: string };

  beforeAll(async () => {
    domain = await startShelter();
  });
  /** A woman in each room of two, and a plan that moves one of them to the woman of another room. */
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 2, 2);
    stays = [];
    for (const room of [0, 1, 2]) stays.push(await put(room, 0));
    asking = await house.family(1);
    domain.clock.set('2026-11-23T07:00:00Z');
    const answer = await house.do(() => domain.get(Proposals).ask({ householdId: asking }));
    const [step] = answer.plan?.steps ?? [];
    const [moved] = step?.placed ?? [];
    if (!answer.plan || !moved) throw new Error('a house in which one must move');
    const from = stays.findIndex(({ placements }) => placements[0]?.personId === moved.guestId);
    plan = { key: answer.plan.key, from, to: moved.placeId };
    expect(answer.plan.moves).toBe(1);
  });
  afterAll(() => domain.close());

  const put = async (room: number, place: number): Promise<Living> => {
    const householdId = await house.family();
    const placements = await house.on(householdId, [(await house.places(room))[place] ?? '']);
    return { householdId, ...(await house.admit(householdId, { placements })) };
  };
  const accept = (): Promise<string> => refusalCode(house.admit(asking, { plan: plan.key }));
  const lying = async (): Promise<Record<string, string>> => {
    const rows = await domain.owner<{ person: string; place: string }>(
      `SELECT person_id AS person, place_id AS place FROM bed_stay WHERE centre_id = $1 AND upper_inf(during)`,
      [house.centreId],
    );
    return Object.fromEntries(rows.map(({ person, place }) => [person, place]));
  };
  const movedInTrail = async (): Promise<string[]> => {
    const rows = await domain.owner<{ stay: string }>(
      `SELECT subject_id AS stay FROM audit_event
       WHERE centre_id = $1 AND staff_id = $2 AND action = 'shelter.moved' AND subject_kind = 'stay'`,
      [house.centreId, house.manager.staffId],
    );
    return rows.map(({ stay }) => stay);
  };
  const roomOf = async (placeId: string): Promise<number> => {
    const places = await Promise.all([0, 1, 2].map(room => house.places(room)));
    return places.findIndex(ids => ids.includes(placeId));
  };
  const lodger = (room: number): Living => {
    const stay = stays[room];
    if (!stay) throw new Error('nobody lives there');
    return stay;
  };
  const mover = (): Living => lodger(plan.from);
  /** The room of two that the plan neither leaves nor enters. */
  const aside = async (): Promise<number> => {
    const to = await roomOf(plan.to);
    return [0, 1, 2].find(room => room !== plan.from && room !== to) ?? -1;
  };
  const refused = async (): Promise<void> => {
    const [before, trail] = [await lying(), await movedInTrail()];
    expect(await accept()).toBe('shelter.plan_changed');
    expect(await lying()).toEqual(before);
    expect(await movedInTrail()).toEqual(trail);
  };
  const later = (): void => {
    domain.clock.set('2026-11-23T07:05:00Z');
  };

  it('is carried out though somebody else has come into a room that it leaves alone', async () => {
    await put(await aside(), 1);
    expect(await accept()).toBe('done');
    const [person] = mover().placements;
    expect((await lying())[person?.personId ?? '']).toBe(plan.to);
    expect((await house.do(() => domain.get(Board).read())).taken).toBe(6);
    expect(await house.stay(mover().id)).toMatchObject({ version: 2 });
    expect(await movedInTrail()).toEqual([mover().id]);
  });

  it('is carried out for one of two who accept it at once', async () => {
    expect((await Promise.all([accept(), accept()])).sort()).toEqual(['done', 'shelter.person_placed']);
  });

  it('holds places, too, and what it moved stays moved when the hold lapses', async () => {
    const { placements } = await house.hold(asking, { plan: plan.key, minutes: 30 });
    expect(placements).toHaveLength(2);
    domain.clock.set('2026-11-23T08:00:00Z');
    expect(await house.do(() => domain.get(Board).read())).toMatchObject({ taken: 3, held: 0 });
    expect(Object.values(await lying())).toContain(plan.to);
  });

  it('is refused when somebody has got the place it moves to, and when only a hold is on it', async () => {
    const room = await roomOf(plan.to);
    const at = (await house.places(room)).indexOf(plan.to);
    const householdId = await house.family();
    const placements = await house.on(householdId, [plan.to]);
    await house.hold(householdId, { placements, minutes: 30 });
    await refused();
    domain.clock.set('2026-11-23T07:31:00Z'); // the hold has lapsed: all is as it was seen
    await put(room, at);
    await refused();
  });

  it('is carried out when a hold came and went meanwhile', async () => {
    const householdId = await house.family();
    await house.hold(householdId, { placements: await house.on(householdId, [plan.to]), minutes: 30 });
    domain.clock.set('2026-11-23T07:31:00Z');
    expect(await accept()).toBe('done');
  });

  it('is refused when the one it moves has left, though that makes room', async () => {
    later();
    await house.checkOut(mover());
    await refused();
  });

  it('is refused when the one it moves was moved', async () => {
    later();
    const free = (await house.places(await aside()))[1] ?? '';
    const [person] = mover().placements;
    await house.do(() =>
      domain.get(StayChanges).move(house.manager, mover().id, 1, {
        placements: [{ personId: person?.personId ?? '', placeId: free }],
      }),
    );
    await refused();
  });

  it('is refused when those it would put into one room are kept apart by now', async () => {
    const to = await roomOf(plan.to);
    const pair = { firstId: mover().householdId, secondId: lodger(to).householdId };
    await house.do(() => domain.get(Separations).keep(house.manager, pair));
    await refused();
  });

  it('is refused when the bed it moves to is gone, and when the room is closed', async () => {
    const to = await roomOf(plan.to);
    const closure = await house.do(() =>
      domain.get(Closures).close(house.manager, house.rooms[to] ?? '', {
        ...{ from: '2026-11-23', to: null, reason: 'repair', despiteGuests: true },
      }),
    );
    await refused();
    await house.do(() => domain.get(Closures).lift(closure.id, closure.version));
    const room = { number: to + 1, kind: 'family', floor: 1, accessible: true } as const;
    await house.do(() =>
      domain.get(RoomSetUp).changeRoom(house.manager, house.rooms[to] ?? '', 1, {
        ...{ ...room, beds: 1, cots: 0, shared: 0 },
      }),
    );
    await refused();
  });

  it('is refused when families no longer share rooms in this house', async () => {
    await house.do(() =>
      domain.get(HouseSetUp).setRules(house.manager, house.id, 1, { ...RULES, sharedRooms: false }),
    );
    await refused();
  });

  it('is refused when the household that asks has grown', async () => {
    await domain.owner(
      `UPDATE household_member SET left_at = now() WHERE household_id = $1 AND part = 'child'`,
      [asking],
    );
    await refused();
  });
});
