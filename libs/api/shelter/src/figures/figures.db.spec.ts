import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { Absences } from '../absences/absences.service';
import { PlaceRefusals } from '../refusals/refusals.service';
import { Closures } from '../house/closures.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Arrival } from '../stays/arrival.service';
import { StayChanges } from '../stays/stay-changes.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { ShelterFigures } from './figures.service';
import type { ShelterFiguresView } from './figures.dto';

describe('the figures of a shelter', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 3, 2);
  });
  afterAll(() => domain.close());

  const at = (time: string): void => {
    domain.clock.set(`2026-${time}:00Z`);
  };
  const figures = (from: string, to: string): Promise<ShelterFiguresView> => {
    const query = { from: `2026-${from}`, to: `2026-${to}` };
    return domain.as(house.director, () => domain.get(ShelterFigures).read(query));
  };

  /** Corrects the birth of somebody in the house, and perhaps her language. */
  const born = (
    id: string,
    version: number,
    birth: { date: string } | null,
    language: 'ky' | 'ru' = 'ky',
  ): Promise<unknown> =>
    domain.as(house.intake, () =>
      domain.get(Registration).change(house.intake, id, version, {
        ...{ birth, sex: 'female', oblast: 'chui', language, interpreter: false, wheelchair: false },
      }),
    );

  it('count nights as somebody would by hand: from admission to the day of leaving, moves and all', async () => {
    const pair = await house.family(1);
    const stay = await house.admit(pair, { placements: await house.on(pair, await house.places(0)) });
    at('11-24T17:59'); // a minute to midnight in Bishkek
    const alone = await house.admit(await house.family());
    at('11-25T06:00');
    const moved = await house.on(pair, await house.places(1));
    await house.do(() => domain.get(StayChanges).move(house.manager, stay.id, 1, { placements: moved }));
    at('11-27T06:00');
    await house.checkOut({ ...stay, version: 2 });
    at('11-30T06:00');
    await house.checkOut(alone);
    at('12-03T06:00');
    // two for the nights of 23, 24, 25, 26; one for those of 24 to 29
    expect(await figures('11-23', '11-30')).toMatchObject({
      families: 2,
      bedNights: 2 * 4 + 6,
      persons: [
        { of: 'girls', count: 1 },
        { of: 'women', count: 2 },
      ],
      placeNights: 5 * 8,
      meanNights: 5,
      destinations: [{ of: 'home', count: 2 }],
    });
    expect(await figures('11-26', '11-28')).toMatchObject({ families: 2, bedNights: 2 + 3, meanNights: 4 });
    expect(await figures('12-01', '12-02')).toMatchObject({ families: 0, bedNights: 0, meanNights: null });
  });

  it('count a household once that came twice, and her whose birth is not known as of no age', async () => {
    const household = await house.family();
    const first = await house.admit(household);
    at('11-24T06:00');
    await house.checkOut(first);
    at('11-26T06:00');
    await house.admit(household);
    at('11-27T06:00');
    expect(await figures('11-20', '11-30')).toMatchObject({
      families: 1,
      persons: [{ of: 'women', count: 1 }],
    });
    const { personId = '' } = (await house.on(household, await house.places(0)))[0] ?? {};
    await born(personId, 1, null);
    expect(await figures('11-20', '11-30')).toMatchObject({ persons: [{ of: 'unknown', count: 1 }] });
  });

  it('count a child who grows up as what she was, whatever of her record is changed later', async () => {
    const household = await house.family();
    const { personId = '' } = (await house.on(household, await house.places(0)))[0] ?? {};
    await born(personId, 1, { date: '2008-11-26' });
    await house.admit(household);
    at('12-03T06:00');
    const girl = { persons: [{ of: 'girls', count: 1 }] };
    expect(await figures('11-20', '11-25')).toMatchObject(girl);
    expect(await figures('11-20', '12-02')).toMatchObject(girl);
    expect(await figures('11-26', '12-02')).toMatchObject({ persons: [{ of: 'women', count: 1 }] });
    await born(personId, 2, { date: '2008-11-26' }, 'ru');
    expect(await figures('11-20', '11-25')).toMatchObject(girl);
    await born(personId, 3, { date: '2008-11-24' });
    expect(await figures('11-24', '11-25')).toMatchObject({ persons: [{ of: 'women', count: 1 }] });
  });

  it('count no night of a hold, kept or lapsed, and none of an absence', async () => {
    await house.hold(await house.family(), { minutes: 600 });
    const household = await house.family(1);
    const { id } = await house.hold(household, { minutes: 2880 });
    at('11-24T20:00'); // the 25th in Bishkek
    await house.do(() => domain.get(Arrival).admit(house.manager, id, 1, {}));
    const absence = { from: '2026-11-26', to: '2026-11-28' };
    await house.do(() => domain.get(Absences).add(house.manager, id, absence));
    at('11-28T06:00');
    // of the 25th to the 28th, tonight included, two nights away
    expect(await figures('11-20', '11-30')).toMatchObject({ families: 1, bedNights: 2 * 2 });
  });

  it('leave closed rooms out of the places that stood ready, and nights that are still to come', async () => {
    const closure = { from: '2026-11-24', to: '2026-11-26', reason: 'repair' as const };
    await house.do(() => domain.get(Closures).close(house.manager, house.rooms[1] ?? '', closure));
    at('11-27T06:00');
    expect((await figures('11-23', '12-31')).placeNights).toBe(5 * 5 - 2 * 2);
  });

  it('count a place on the nights it stood in the house, from the day it came to the day it went', async () => {
    const furnish = (seen: number, beds: number): Promise<unknown> => {
      const fields = {
        number: 2,
        kind: 'family',
        floor: 1,
        accessible: true,
        beds,
        cots: 0,
        shared: 0,
      } as const;
      return house.do(() =>
        domain.get(RoomSetUp).changeRoom(house.manager, house.rooms[1] ?? '', seen, fields),
      );
    };
    at('11-25T06:00');
    await furnish(1, 4);
    at('11-27T06:00');
    await furnish(2, 1);
    at('11-30T06:00');
    // 3 beds all along; in the second room 2 on the nights of 23 and 24, 4 on 25 and 26, 1 from 27 on
    expect((await figures('11-23', '11-28')).placeNights).toBe(3 * 6 + 2 * 2 + 4 * 2 + 2);
    expect((await figures('11-20', '11-23')).placeNights).toBe(5); // nothing before the house was drawn
  });

  it('count who could not be taken in, by reason and by head', async () => {
    const refuse = (women: number, boys: number): Promise<unknown> => {
      const people = { women, men: 0, girls: 0, boys, reason: 'no_places', sentTo: 'relatives' } as const;
      return house.do(() => domain.get(PlaceRefusals).refuse(house.manager, people));
    };
    await refuse(1, 2);
    await refuse(1, 0);
    expect((await figures('11-23', '11-23')).refusals).toEqual([{ of: 'no_places', count: 2, people: 4 }]);
    expect((await figures('11-22', '11-22')).refusals).toEqual([]);
  });

  it('never fill more places than there are: a child beside its mother, a cot, a guest who stays through a repair', async () => {
    // made up: one wide bed, its half, and a cot; all three taken, and the room closed on the second night
    const fields = {
      number: 3,
      kind: 'family',
      floor: 1,
      accessible: true,
      beds: 1,
      cots: 1,
      shared: 1,
    } as const;
    const { id: room } = await house.do(() => domain.get(RoomSetUp).addRoom(house.manager, house.id, fields));
    const rows = await domain.owner<{ id: string }>(
      `SELECT id FROM place WHERE room_id = $1 ORDER BY kind = 'bed' DESC, kind = 'shared' DESC`,
      [room],
    );
    const places = rows.map(({ id }) => id);
    const household = await house.family(2);
    const people = await house.people(household);
    await house.admit(household);
    await domain.owner(
      `UPDATE bed_stay b SET place_id = n.place FROM unnest($1::uuid[], $2::uuid[]) AS n (person, place)
       WHERE b.person_id = n.person`,
      [people, places],
    );
    at('11-24T06:00');
    const closure = { from: '2026-11-24', to: '2026-11-26', reason: 'repair' as const, despiteGuests: true };
    await house.do(() => domain.get(Closures).close(house.manager, room, closure));
    at('11-26T06:00');
    // eight places at first; in the nights of 24 and 25 those of the closed room count as they are slept in
    expect(await figures('11-23', '11-25')).toMatchObject({
      ...{ bedNights: 9, takenNights: 6, placeNights: 7 * 3, arrivals: 1, arrived: 3 },
    });
  });

  it('count who came, as often as they came, and not those who were there already', async () => {
    const household = await house.family(1);
    const first = await house.admit(household);
    at('11-24T06:00');
    await house.checkOut(first);
    at('11-26T06:00');
    await house.admit(household);
    expect(await figures('11-23', '11-26')).toMatchObject({ families: 1, arrivals: 2, arrived: 4 });
    expect(await figures('11-24', '11-25')).toMatchObject({ arrivals: 0, arrived: 0 });
    expect(await figures('11-26', '11-26')).toMatchObject({ families: 1, arrivals: 1, arrived: 2 });
  });

  it('are of a period that ends after it began', async () => {
    expect(await refusalCode(figures('11-23', '11-22'))).toBe('request.invalid');
  });
});
