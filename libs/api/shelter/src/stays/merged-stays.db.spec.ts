import type { Principal } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Merging, Registration } from '@baanek/registry';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { startShelter } from '../testing/domain';
import { Admission } from './admission.service';
import { StayChanges } from './stay-changes.service';

const someone = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

interface Woman {
  personId: string;
  householdId: string;
}

describe('stays of two records of one woman', () => {
  let domain: TestDomain;
  let [manager, intake]: Principal[] = [];

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    domain.clock.set('2026-10-01T06:00:00Z');
    const centre = await domain.centre();
    [manager, intake] = [await domain.staff(centre, 'shelter'), await domain.staff(centre, 'intake')];
    await as(manager, async by => {
      const house = await domain.get(HouseSetUp).addHouse(by, { name: 'Дом' });
      const room = {
        number: 1,
        kind: 'women',
        floor: 1,
        accessible: false,
        cots: 0,
        shared: 0,
        beds: 4,
      } as const;
      await domain.get(RoomSetUp).addRoom(by, house.id, room);
    });
  });
  afterAll(() => domain.close());

  const as = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const register = (): Promise<Woman> =>
    as(intake, async by => {
      const { id, householdId } = await domain.get(Registration).register(by, someone);
      return { personId: id, householdId };
    });
  /** Admissions and check-outs in the order of their days; without the second day the stay goes on. */
  const live = async (...stays: [Woman, string, string?][]): Promise<void> => {
    const admitted = new Map<Woman, { id: string; version: number }>();
    const admit = async (woman: Woman): Promise<void> => {
      const { householdId } = woman;
      admitted.set(woman, await as(manager, by => domain.get(Admission).admit(by, { householdId })));
    };
    const leave = async (woman: Woman): Promise<void> => {
      const { id, version } = admitted.get(woman) ?? { id: '', version: 0 };
      const ends = { destination: 'relatives', goods: 'returned' } as const;
      await as(manager, () => domain.get(StayChanges).checkOut(id, version, ends));
    };
    const events = stays.flatMap(([woman, from, to]) => [
      { at: `2026-${from}T06:00:00Z`, run: () => admit(woman) },
      ...(to ? [{ at: `2026-${to}T07:00:00Z`, run: () => leave(woman) }] : []),
    ]);
    for (const { at, run } of events.sort((x, y) => x.at.localeCompare(y.at))) {
      domain.clock.set(at);
      await run();
    }
  };
  const merge = (kept: Woman, merged: Woman): Promise<{ id: string; version: number }> =>
    as(intake, by =>
      domain.get(Merging).merge(by, {
        ...{ keptId: kept.personId, keptVersion: 1, mergedId: merged.personId, mergedVersion: 1 },
      }),
    );
  const undo = (made: { id: string; version: number }): Promise<unknown> =>
    as(intake, by => domain.get(Merging).undo(by, made.id, made.version));
  const rows = (): Promise<unknown[]> =>
    domain.owner(
      `SELECT b.id, b.person_id, b.doubled FROM bed_stay b
       WHERE b.centre_id = $1 ORDER BY lower(b.during), upper(b.during)`,
      [manager?.centreId],
    );
  const doubled = async (): Promise<boolean[]> =>
    ((await rows()) as { doubled: boolean }[]).map(row => row.doubled);

  it.each([
    ['the same days', ['10-02', '10-09'], ['10-02', '10-09'], [false, true]],
    ['one inside the other', ['10-02', '10-20'], ['10-05', '10-06'], [false, true]],
    ['one night in common', ['10-02', '10-09'], ['10-08', '10-15'], [true, false]],
    ['one after the other', ['10-02', '10-09'], ['10-10', '10-15'], [false, false]],
    ['the later first', ['10-08', '10-15'], ['10-02', '10-09'], [true, false]],
  ] as const)('that are past do not stop a merge, and come apart: %s', async (_, first, second, marks) => {
    const [kept, merged] = [await register(), await register()];
    await live([kept, ...first], [merged, ...second]);
    domain.clock.set('2026-11-01T06:00:00Z');
    const before = await rows();
    const made = await merge(kept, merged);
    expect((await doubled()).sort()).toEqual([...marks].sort());
    expect(new Set(((await rows()) as { person_id: string }[]).map(row => row.person_id)).size).toBe(1);
    await undo(made);
    expect(await rows()).toEqual(before);
  });

  it('one past and one that goes on: the one that goes on blocks, the past one does not', async () => {
    const [kept, merged] = [await register(), await register()];
    await live([kept, '10-02', '10-09'], [merged, '10-05']);
    const made = await merge(kept, merged);
    expect(await doubled()).toEqual([true, false]);
    await undo(made);
    expect(await doubled()).toEqual([false, false]);
  });

  it('that both go on are of two women, or of one mistake to be put right first', async () => {
    const [kept, merged] = [await register(), await register()];
    await live([kept, '10-02'], [merged, '10-05']);
    expect(await refusalCode(merge(kept, merged))).toBe('shelter.person_placed');
  });

  it('one that is opened again is of now, and refused where she has slept elsewhere since', async () => {
    const [kept, merged] = [await register(), await register()];
    await live([kept, '10-02', '10-09'], [merged, '10-02', '10-08']);
    await merge(kept, merged);
    const [row] = await domain.owner<{ id: string; doubled: boolean }>(
      `SELECT id, doubled FROM bed_stay WHERE centre_id = $1 ORDER BY upper(during) LIMIT 1`,
      [manager?.centreId],
    );
    expect(row?.doubled).toBe(true);
    const reopened = domain.owner(
      `UPDATE bed_stay SET during = tstzrange(lower(during), NULL) WHERE id = $1`,
      [row?.id],
    );
    await expect(reopened).rejects.toThrow('bed_stay_person_once');
  });
});
