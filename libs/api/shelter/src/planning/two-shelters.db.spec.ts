import { CASES_ENTITIES } from '@baanek/cases';
import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Board } from '../board/board.service';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Availability } from '../availability/availability.service';
import { SHELTER_ENTITIES, ShelterModule } from '../shelter.module';
import { Admission } from '../stays/admission.service';
import type { ProposalsView } from './plan.dto';
import { Proposals } from './proposals.service';

const woman = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const family = [
  { sex: 'female', age: 34, stepFree: false },
  ...[4, 7, 9].map(age => ({ sex: 'female' as const, age, stepFree: false })),
] as const;

describe('two shelters, both four fifths full', () => {
  let domain: TestDomain;
  let manager: Principal;
  let intake: Principal;

  beforeAll(async () => {
    const entities = [...SHELTER_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [ShelterModule], entities });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [manager, intake] = [await domain.staff(centre, 'shelter'), await domain.staff(centre, 'intake')];
  });
  afterAll(() => domain.close());

  const draw = (rooms: readonly number[]): Promise<void> =>
    domain.as(manager, async () => {
      const { id } = await domain.get(HouseSetUp).addHouse(manager, { name: 'Дом' });
      for (const [i, beds] of rooms.entries())
        await domain.get(RoomSetUp).addRoom(manager, id, {
          ...{ number: i + 1, kind: 'family', floor: 1, accessible: false, beds, cots: 0, shared: 0 },
        });
    });
  const household = (children: number): Promise<string> =>
    domain.as(intake, async () => {
      const members = Array.from({ length: children }, () => ({
        ...woman,
        birth: { age: 8 },
        part: 'child' as const,
      }));
      const registered = await domain
        .get(Registration)
        .register(intake, { ...woman, birth: { age: 30 }, members });
      return registered.householdId;
    });
  /** Puts households one by one onto the free places of a room. */
  const fill = async (room: number, sizes: readonly number[]): Promise<void> => {
    for (const size of sizes) {
      const householdId = await household(size - 1);
      const people = await domain.owner<{ id: string }>(
        `SELECT person_id AS id FROM household_member WHERE household_id = $1 ORDER BY joined_at, id`,
        [householdId],
      );
      const board = await domain.as(manager, () => domain.get(Board).read());
      const free = board.houses[0]?.rooms[room]?.places.filter(({ guest }) => !guest) ?? [];
      const placements = people.map(({ id }, i) => ({ personId: id, placeId: free[i]?.id ?? '' }));
      await domain.as(manager, () => domain.get(Admission).admit(manager, { householdId, placements }));
    }
  };
  const ask = (): Promise<ProposalsView> =>
    domain.as(manager, () => domain.get(Proposals).ask({ guests: [...family] }));
  const share = async (): Promise<number> => {
    const { taken, places } = await domain.as(manager, () => domain.get(Board).read());
    return taken / places;
  };
  const fits = async (size: number): Promise<object | undefined> => {
    const { families } = await domain.get(Availability).read(manager);
    return families?.find(one => one.size === size);
  };

  it('five rooms of four, one of them empty, take a family of four at once', async () => {
    await draw([4, 4, 4, 4, 4]);
    for (const room of [0, 1, 2, 3]) await fill(room, [1, 1, 1, 1]);
    expect(await share()).toBe(0.8);
    expect(await fits(4)).toEqual({ size: 4, answer: 'one_room', moves: null });
    const answer = await ask();
    expect(answer).toMatchObject({ kind: 'fits', plan: null });
    expect(answer.proposals[0]?.reasons.map(({ code }) => code)).toContain('one_room');
  });

  it('four rooms of five, four taken in each, keep it together only if three women move', async () => {
    await draw([5, 5, 5, 5]);
    for (const room of [0, 1, 2, 3]) await fill(room, [1, 1, 1, 1]);
    expect(await share()).toBe(0.8);
    expect(await fits(4)).toEqual({ size: 4, answer: 'apart', moves: null });
    const { plan } = await ask();
    expect(plan).toMatchObject({ moves: 3 });
    domain.clock.set('2026-11-23T07:00:00Z'); // they have lived there for a while
    const householdId = await household(3);
    const proposed = await domain.as(manager, () => domain.get(Proposals).ask({ householdId }));
    const key = proposed.plan?.key ?? '';
    const admitted = await domain.as(manager, () =>
      domain.get(Admission).admit(manager, { householdId, plan: key }),
    );
    const board = await domain.as(manager, () => domain.get(Board).read());
    const rooms = board.houses[0]?.rooms.filter(room =>
      room.places.some(({ id }) => admitted.placements.some(({ placeId }) => placeId === id)),
    );
    expect(rooms).toHaveLength(1);
    expect(board).toMatchObject({ taken: 20, places: 20, families: 17 });
  });

  it('of families that stay together none can move, and the board says so', async () => {
    await draw([5, 5, 5, 5]);
    for (const room of [0, 1, 2, 3]) await fill(room, [4]);
    expect((await ask()).plan).toBeNull();
    expect(await fits(5)).toEqual({ size: 5, answer: 'none', moves: null });
  });

  it('carries out no plan whose places somebody else has got', async () => {
    await draw([2, 2]);
    await fill(0, [1]);
    await fill(1, [1]);
    const householdId = await household(1);
    const { plan } = await domain.as(manager, () => domain.get(Proposals).ask({ householdId }));
    const other = await household(0);
    await domain.as(manager, () => domain.get(Admission).admit(manager, { householdId: other }));
    const late = domain.as(manager, () =>
      domain.get(Admission).admit(manager, { householdId, plan: plan?.key ?? '' }),
    );
    expect(await refusalCode(late)).toBe('shelter.plan_changed');
    expect((await domain.as(manager, () => domain.get(Board).read())).taken).toBe(3);
  });
});
