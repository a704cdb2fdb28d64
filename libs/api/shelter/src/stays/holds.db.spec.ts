import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { HouseReader } from '../planning/house-reader.service';
import { PlaceRequests } from '../requests/place-requests.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { RollCall } from '../roll-call/roll-call.service';
import { RollCallMarks } from '../roll-call/roll-call-marks.service';
import { Arrival } from './arrival.service';
import { StayChanges } from './stay-changes.service';
import { UndoCheckOut } from './undo.service';

describe('places that are held', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 2);
  });
  afterAll(() => domain.close());

  const arrive = (id: string, version = 1): Promise<unknown> =>
    house.do(() => domain.get(Arrival).admit(house.manager, id, version, {}));
  const board = (): Promise<{ taken: number; held: number }> => house.do(() => domain.get(Board).read());

  it('are nobody else’s until the hold lapses, and free the moment it does, without anybody doing anything', async () => {
    const [a, b] = [await house.family(1), await house.family(1)];
    const { id } = await house.hold(a, { placements: await house.on(a, await house.places(0)), minutes: 30 });
    expect(await board()).toMatchObject({ taken: 0, held: 2 });
    const there = { placements: await house.on(b, await house.places(0)) };
    domain.clock.set('2026-11-23T06:29:00Z');
    expect(await refusalCode(house.admit(b, there))).toBe('shelter.place_taken');
    domain.clock.set('2026-11-23T06:31:00Z');
    expect(await board()).toMatchObject({ taken: 0, held: 0 });
    expect(await house.stay(id)).toMatchObject({ state: 'held', version: 1 });
    expect(await refusalCode(house.admit(b, there))).toBe('done');
    expect(await house.stay(id)).toMatchObject({ state: 'lapsed', version: 2 });
  });

  it('become the household’s own for as long as it stays when it comes in time', async () => {
    const a = await house.family(1);
    const { id, placements } = await house.hold(a, { minutes: 30 });
    domain.clock.set('2026-11-23T06:20:00Z');
    await arrive(id);
    domain.clock.set('2026-12-23T06:00:00Z');
    expect(await board()).toMatchObject({ taken: 2, held: 0 });
    const lying = await domain.owner<{ personId: string; placeId: string }>(
      `SELECT person_id AS "personId", place_id AS "placeId" FROM bed_stay WHERE stay_id = $1 AND upper_inf(during)`,
      [id],
    );
    expect(new Set(lying.map(row => `${row.personId} ${row.placeId}`))).toEqual(
      new Set(placements.map(row => `${row.personId} ${row.placeId}`)),
    );
  });

  it('are refused to a household that comes too late, whether or not the lapse was written down', async () => {
    const { id } = await house.hold(await house.family(), { minutes: 30 });
    domain.clock.set('2026-11-23T06:31:00Z');
    expect(await refusalCode(arrive(id))).toBe('shelter.hold_lapsed');
    await house.admit(await house.family());
    expect((await house.stay(id)).state).toBe('lapsed');
    expect(await refusalCode(arrive(id))).toBe('shelter.hold_lapsed');
    const release = house.do(() => domain.get(StayChanges).release(id, 1));
    expect(await refusalCode(release)).toBe('shelter.hold_lapsed');
  });

  it('are gone when the hold lapses while the admission waits for its turn', async () => {
    const { id } = await house.hold(await house.family(), { minutes: 30 });
    domain.clock.set('2026-11-23T06:29:59Z');
    let open = (): void => undefined;
    const gate = new Promise<void>(done => (open = done));
    const before = house.do(async () => {
      await domain.get(HouseReader).lock();
      open();
      await waiting(domain);
      domain.clock.set('2026-11-23T06:30:05Z');
    });
    await gate;
    expect(await refusalCode(arrive(id))).toBe('shelter.hold_lapsed');
    await before;
    expect((await house.stay(id)).state).toBe('held');
  });

  it('keep a person from a second place, held or lived in, until they are given back', async () => {
    const a = await house.family(1);
    const { id } = await house.hold(a);
    expect(await refusalCode(house.admit(a))).toBe('shelter.person_placed');
    expect(await refusalCode(house.hold(a))).toBe('shelter.person_placed');
    await house.do(() => domain.get(StayChanges).release(id, 1));
    expect(await board()).toMatchObject({ held: 0 });
    expect(await refusalCode(house.admit(a))).toBe('done');
  });

  it('are not for other people than they were held for', async () => {
    const [a, b] = [await house.family(1), await house.family(1)];
    const { id } = await house.hold(a);
    const [[, child], [, other]] = [await house.people(a), await house.people(b)];
    for (const [person, to] of [
      [child, b],
      [other, a],
    ])
      await domain.owner(
        `UPDATE household_member SET origin_household_id = $2, household_id = $2 WHERE person_id = $1`,
        [person, to],
      );
    expect(await refusalCode(arrive(id))).toBe('shelter.household_incomplete');
  });

  it('give everybody back their places when a check-out is taken back, though time passes while it is done', async () => {
    const a = await house.family(1);
    const stay = await house.admit(a);
    domain.clock.set('2026-11-23T07:00:00Z');
    const { version } = await house.checkOut(stay);
    expect(await board()).toMatchObject({ taken: 0 });
    domain.clock.set('2026-11-23T07:05:00Z');
    await house.do(() => domain.get(UndoCheckOut).undo(stay.id, version));
    expect(await board()).toMatchObject({ taken: 2 });
  });

  describe('of those who were said to have come', () => {
    const undo = (id: string, version = 2): Promise<unknown> =>
      house.do(() => domain.get(UndoCheckOut).undoArrival(id, version));

    it('are held again as they were when that is taken back, and the household waits again', async () => {
      const household = await house.family(1);
      const asked = { householdId: household, neededOn: '2026-11-23' };
      await domain.as(house.intake, () => domain.get(PlaceRequests).ask(house.intake, asked));
      const { id } = await house.hold(household, { minutes: 60 });
      const beds = (): Promise<unknown[]> =>
        domain.owner(`SELECT place_id, during FROM bed_stay WHERE stay_id = $1 ORDER BY 1`, [id]);
      const before = await beds();
      await arrive(id);
      expect(await board()).toMatchObject({ taken: 2, held: 0 });
      await undo(id);
      expect(await board()).toMatchObject({ taken: 0, held: 2, waiting: [{ householdId: household }] });
      expect(await beds()).toEqual(before);
      expect(await refusalCode(arrive(id, 3))).toBe('done');
    });

    it('have their planned end again, as often as they are said to have come with another one', async () => {
      const { id } = await house.hold(await house.family(), { minutes: 60 });
      const plannedEnd = async (): Promise<string | undefined> =>
        (
          await domain.owner<{ on: string }>(
            `SELECT to_char(planned_end, 'YYYY-MM-DD') AS on FROM stay WHERE id = $1`,
            [id],
          )
        )[0]?.on;
      const before = await plannedEnd();
      for (const [n, until] of ['2027-02-01', '2027-03-01'].entries()) {
        const come = { plannedEnd: until };
        await house.do(() => domain.get(Arrival).admit(house.manager, id, 1 + 2 * n, come));
        expect(await plannedEnd()).toBe(until);
        await undo(id, 2 + 2 * n);
        expect(await plannedEnd()).toBe(before);
      }
    });

    it('are marked no more this night, and not when they come after all', async () => {
      const household = await house.family();
      const [woman = ''] = await house.people(household);
      domain.clock.set('2026-11-23T15:00:00Z');
      const { id } = await house.hold(household, { minutes: 60 });
      await arrive(id);
      const here = { night: '2026-11-23', personId: woman, mark: 'here', was: null } as const;
      await house.do(() => domain.get(RollCallMarks).mark(house.manager, here));
      await undo(id);
      await arrive(id, 3);
      const { people } = await house.do(() => domain.get(RollCall).read());
      expect(people).toMatchObject([{ personId: woman, mark: null }]);
    });

    it('leave a request alone that an earlier stay has answered', async () => {
      const household = await house.family(1);
      const asked = { householdId: household, neededOn: '2026-11-23' };
      await domain.as(house.intake, () => domain.get(PlaceRequests).ask(house.intake, asked));
      await house.checkOut(await house.admit(household));
      domain.clock.set('2026-11-23T06:30:00Z');
      const { id } = await house.hold(household, { minutes: 60 });
      await arrive(id);
      await undo(id);
      expect(await board()).toMatchObject({ held: 2, waiting: [] });
    });

    it('are not when it is late, the hold is over, or she was not held for', async () => {
      const [held, admitted] = [
        await house.hold(await house.family(), { minutes: 15 }),
        await house.family(),
      ];
      await arrive(held.id);
      const stay = await house.admit(admitted);
      expect(await refusalCode(undo(stay.id, 1))).toBe('shelter.wrong_state');
      domain.clock.set('2026-11-23T06:09:00Z');
      expect(await refusalCode(undo(held.id, 1))).toBe('version.stale');
      domain.clock.set('2026-11-23T06:11:00Z');
      expect(await refusalCode(undo(held.id))).toBe('shelter.undo_late');
      const short = await house.hold(await house.family(), { minutes: 5 });
      domain.clock.set('2026-11-23T06:15:00Z');
      await arrive(short.id);
      domain.clock.set('2026-11-23T06:17:00Z');
      expect(await refusalCode(undo(short.id))).toBe('shelter.hold_lapsed');
    });
  });
});

/** Until somebody stands in line for a lock. */
async function waiting(domain: TestDomain): Promise<void> {
  for (;;) {
    const blocked = await domain.owner(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (blocked.length > 0) return;
    await new Promise(done => setTimeout(done, 20));
  }
}
