import type { Principal } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { SetUpPath, Today } from '@baanek/tasks';
import { Extensions } from '../extensions/extensions.service';
import { Closures } from '../house/closures.service';
import { PlaceRequests } from '../requests/place-requests.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';

/** It is noon of Monday, 23 November 2026. */
describe('today, of a house,', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 3);
  });
  afterAll(() => domain.close());

  const look = (by: Principal): ReturnType<Today['read']> => domain.as(by, () => domain.get(Today).read(by));
  const lines = async (by: Principal): Promise<string[]> =>
    (await look(by)).lines
      .filter(({ kind }) => kind !== 'set_up_left')
      .map(({ kind, urgency, at }) => `${kind} ${urgency} ${at?.slice(0, 10) ?? ''}`);
  const figures = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await look(house.manager)).figures.map(({ figure, n }) => [figure, n]));

  it('is quiet while nobody is there, and counts what is free', async () => {
    expect(await lines(house.manager)).toEqual([]);
    const none = { families_here: 0, households_waiting: 0 };
    expect(await figures()).toEqual({ free_places: 5, most_free_in_a_room: 3, ...none });
    const [, roomOfThree = ''] = house.rooms;
    await house.do(() =>
      domain
        .get(Closures)
        .close(house.manager, roomOfThree, { from: '2026-11-23', to: null, reason: 'repair' }),
    );
    expect(await figures()).toEqual({ free_places: 2, most_free_in_a_room: 2, ...none });
  });

  it('asks those who draw the house for what is left of it', async () => {
    const left = async (by: Principal): Promise<string[]> =>
      (await look(by)).lines.flatMap(({ kind, n }) => (kind === 'set_up_left' ? `${n ?? ''}` : []));
    const empty = await SmallHouse.build(domain);
    expect(await left(empty.director)).toEqual(['2']);
    expect(await left(empty.intake)).toEqual(['1']);
    expect(await left(house.manager)).toEqual(['1']); // its rules, as they stand
    await house.do(() => domain.get(SetUpPath).answer(house.manager, 'rules', true));
    expect(await left(house.manager)).toEqual([]);
  });

  it('has who has not signed, leaves, and should have left, and the roll of the night', async () => {
    await house.admit(await house.family(), { plannedEnd: '2026-11-24' });
    expect(await lines(house.manager)).toEqual([
      'agreement_unsigned now 2026-11-23',
      'roll_call next 2026-11-23',
      'leaves_tomorrow next 2026-11-24',
    ]);
    domain.clock.set('2026-11-24T16:00:00Z');
    expect(await lines(house.manager)).toEqual([
      'agreement_unsigned late 2026-11-23',
      'leaves_today now 2026-11-24',
      'roll_call now 2026-11-24',
    ]);
    domain.clock.set('2026-11-25T07:00:00Z');
    expect(await lines(house.manager)).toContain('stay_overdue late 2026-11-24');
    expect(await lines(house.intake)).toContain('stay_overdue late 2026-11-24');
    expect(await lines(house.intake)).not.toContain('roll_call next 2026-11-25');
    expect(await figures()).toMatchObject({ free_places: 4, families_here: 1 });
  });

  it('has a longer stay once, for the director to decide on, and not as ending', async () => {
    const stay = await house.admit(await house.family(), { plannedEnd: '2026-11-24' });
    const asked = { until: '2026-12-20', reason: 'papers' } as const;
    const { id } = await house.do(() => domain.get(Extensions).ask(house.manager, stay.id, asked));
    expect(await lines(house.manager)).not.toContain('leaves_tomorrow next 2026-11-24');
    const { lines: hers } = await look(house.director);
    expect(hers.find(({ kind }) => kind === 'extension_asked')).toMatchObject({
      ...{ id, version: 1, urgency: 'now', at: '2026-12-20', text: '2026-11-24', fact: 'extension.papers' },
    });
  });

  it('has places that are held until they are not, and who waits with none', async () => {
    const [held, waits] = [await house.family(), await house.family(1)];
    await house.hold(held);
    await domain.as(house.intake, () =>
      domain.get(PlaceRequests).ask(house.intake, { householdId: waits, neededOn: '2026-11-22' }),
    );
    expect(await lines(house.manager)).toEqual([
      'household_waits late 2026-11-22',
      'hold_ends now 2026-11-23',
    ]);
    expect(await figures()).toMatchObject({ households_waiting: 1, free_places: 4 });
    domain.clock.set('2026-11-23T10:00:00Z');
    expect(await lines(house.manager)).toEqual(['household_waits late 2026-11-22']);
    expect(await figures()).toMatchObject({ free_places: 5 });
  });

  it('has who needs another room, because theirs closes while they are there', async () => {
    await house.admit(await house.family(2), { plannedEnd: '2026-12-10' });
    const [, room = ''] = house.rooms;
    const close = (from: string, to: string): Promise<unknown> =>
      house.do(() =>
        domain.get(Closures).close(house.manager, room, { from, to, reason: 'repair', despiteGuests: true }),
      );
    await close('2026-12-10', '2026-12-31');
    expect(await lines(house.manager)).not.toContain('room_closes now 2026-12-10');
    await close('2026-12-05', '2026-12-08');
    expect(await lines(house.manager)).toContain('room_closes now 2026-12-05');
    expect(await lines(house.intake)).not.toContain('room_closes now 2026-12-05');
  });
});
