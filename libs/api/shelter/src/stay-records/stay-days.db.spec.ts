import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Refusal } from '@baanek/kernel';
import { Absences } from '../absences/absences.service';
import { ShelterFigures } from '../figures/figures.service';
import { HouseSetUp } from '../house/house-set-up.service';
import { RollCallMarks } from '../roll-call/roll-call-marks.service';
import { Arrival } from '../stays/arrival.service';
import { StayChanges } from '../stays/stay-changes.service';
import { UndoCheckOut } from '../stays/undo.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { StayRegister } from './stay-register.service';

const WHY = { reason: 'learned_later', remark: 'Узнали утром.' } as const;
const LEFT = { destination: 'home', goods: 'returned' } as const;

/** People, days and houses are made up. The house allows a week; it is noon of Monday, 23 November 2026. */
describe('a stay that is dated where it belongs', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 1, 2);
    await house.standSince('2026-01-01');
  });
  afterAll(() => domain.close());

  const at = (day: string, hour = '12:00'): string => `2026-11-${day}T${hour}:00+06:00`;
  const clock = (day: string, hour?: string): void => {
    domain.clock.set(new Date(at(day, hour)).toISOString());
  };
  const admit = async (
    day: string,
    room = 0,
    more: object = {},
  ): Promise<{ id: string; version: number }> => {
    const household = await house.family();
    const placements = await house.on(household, await house.places(room));
    return house.admit(household, {
      placements: placements.slice(0, 1),
      admittedAt: at(day),
      why: WHY,
      ...more,
    });
  };
  const checkOut = (stay: { id: string; version: number }, more: object = {}): Promise<{ version: number }> =>
    house.do(() => domain.get(StayChanges).checkOut(stay.id, stay.version, { ...LEFT, ...more }));
  const figures = (from: string, to: string): ReturnType<ShelterFigures['read']> =>
    domain.as(house.director, () =>
      domain.get(ShelterFigures).read({ from: `2026-11-${from}`, to: `2026-11-${to}` }),
    );
  const faultsOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? { code: error.code, faults: error.faults } : error),
    );
  const read = (id: string): ReturnType<StayRegister['read']> =>
    house.do(() => domain.get(StayRegister).read(id));

  describe('as an admission', () => {
    it('counts from the day they came, and says who dated it back, and why', async () => {
      const stay = await admit('20');
      expect(stay.version).toBe(2);
      expect(await read(stay.id)).toMatchObject({ admittedAt: new Date(at('20')), state: 'active' });
      expect((await figures('16', '22')).bedNights).toBe(3);
      const { versions } = await house.do(() => domain.get(StayRegister).history(stay.id));
      expect(versions).toMatchObject([
        { change: 'dated', reason: 'learned_later', remark: 'Узнали утром.', version: 1 },
      ]);
      expect(versions[0]?.fields).toMatchObject([
        { field: 'admittedAt', after: [new Date(at('20')).toISOString()] },
      ]);
    });

    it.each([
      ['sixteenth, a week ago', '16', 'done'],
      ['fifteenth, eight days ago', '15', 'request.invalid'],
      ['same day, an hour ago', '23', 'done'],
      ['day to come', '24', 'request.invalid'],
    ])('goes back to the %s: %s → %s', async (_, day, code) => {
      expect(await refusalCode(admit(day, 0, { admittedAt: at(day, '11:00') }))).toBe(code);
    });

    it('goes back as far as its centre says', async () => {
      const rules = {
        ...{ defaultNights: 14, holdMinutes: 90, boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 4 },
        ...{ smallUnder: 7, sharedRooms: true, validFrom: '2026-11-23' },
      };
      const set = (seen: number, backDays: number): Promise<unknown> =>
        house.do(() =>
          domain.get(HouseSetUp).setRules(house.manager, house.id, seen, { ...rules, backDays }),
        );
      await set(1, 0);
      expect(await faultsOf(admit('22'))).toEqual({
        code: 'request.invalid',
        faults: [{ field: 'admittedAt', rule: 'daysBackAtMost', limit: 0 }],
      });
      domain.clock.set('2026-11-23T06:00:01Z');
      await set(2, 30);
      expect(await refusalCode(admit('01'))).toBe('done');
    });

    it('asks why', async () => {
      expect(await faultsOf(admit('20', 0, { why: undefined }))).toEqual({
        code: 'request.invalid',
        faults: [{ field: 'why', rule: 'required' }],
      });
    });

    it('is refused where somebody lay then, with the place and without her', async () => {
      clock('20');
      const other = await house.family();
      const stay = await house.admit(other, { placements: await house.on(other, await house.places(0)) });
      clock('21');
      await checkOut(stay);
      clock('23');
      expect(await faultsOf(admit('20', 0, { admittedAt: at('20', '18:00') }))).toEqual({
        code: 'shelter.taken_then',
        faults: [{ field: 'admittedAt', rule: 'placeTakenThen', limit: '1 · 1' }],
      });
      expect(await refusalCode(admit('22'))).toBe('done');
    });

    it('takes, where the system chooses, a place that has been free since', async () => {
      clock('20');
      const other = await house.family();
      const stay = await house.admit(other, { placements: await house.on(other, await house.places(0)) });
      clock('22');
      await checkOut(stay);
      clock('23');
      const household = await house.family();
      const { placements } = await house.admit(household, { admittedAt: at('21'), why: WHY });
      expect(await house.places(0)).not.toContain(placements[0]?.placeId);
    });

    it('is refused for nights on which the room was closed, or the bed not yet there', async () => {
      await domain.owner(
        `INSERT INTO room_closure (id, centre_id, room_id, nights, reason, set_by)
         VALUES (gen_random_uuid(), $1, $2, '[2026-11-19,2026-11-21)', 'repair', $3)`,
        [house.centreId, house.rooms[0], house.manager.staffId],
      );
      expect(await faultsOf(admit('20'))).toMatchObject({
        faults: [{ rule: 'roomClosedThen', limit: '1 · 1' }],
      });
      await domain.owner(`UPDATE place SET since = '2026-11-22' WHERE room_id = $1`, [house.rooms[1]]);
      expect(await faultsOf(admit('21', 1))).toMatchObject({
        faults: [{ rule: 'noPlaceThen', limit: '2 · 1' }],
      });
    });

    it('is refused of somebody who had a place elsewhere then', async () => {
      clock('20');
      const household = await house.family();
      const stay = await house.admit(household, {
        placements: await house.on(household, await house.places(1)),
      });
      clock('22');
      await checkOut(stay);
      clock('23');
      const again = house.admit(household, {
        ...{ placements: await house.on(household, await house.places(0)), admittedAt: at('21'), why: WHY },
      });
      expect(await faultsOf(again)).toMatchObject({
        code: 'shelter.taken_then',
        faults: [{ rule: 'personElsewhereThen' }],
      });
    });

    it('of a household for which places were held begins when they came', async () => {
      clock('22', '20:00');
      const { id } = await house.hold(await house.family(), { minutes: 2880 });
      clock('23');
      const admitted = { admittedAt: at('22', '23:00'), why: WHY };
      expect(await house.do(() => domain.get(Arrival).admit(house.manager, id, 1, admitted))).toMatchObject({
        version: 3,
      });
      expect((await figures('22', '22')).bedNights).toBe(1);
    });
  });

  describe('as a check-out', () => {
    it('leaves out the nights on which she was missing and is known to have gone', async () => {
      clock('18');
      const household = await house.family();
      const stay = await house.admit(household);
      const [woman = ''] = await house.people(household);
      for (const night of ['20', '21', '22']) {
        clock(night, '22:00');
        await house.do(() =>
          domain.get(RollCallMarks).mark(house.manager, {
            ...{ night: `2026-11-${night}`, personId: woman, mark: 'missing', was: null },
          }),
        );
      }
      clock('23');
      expect((await figures('18', '22')).bedNights).toBe(5);
      await checkOut(stay, { endedAt: at('20', '09:00'), why: WHY });
      expect(await figures('18', '22')).toMatchObject({ bedNights: 2, takenNights: 2, meanNights: 2 });
    });

    it('frees the place from then on: another is admitted on it on a day in between', async () => {
      clock('18');
      const household = await house.family();
      const stay = await house.admit(household, {
        placements: await house.on(household, await house.places(0)),
      });
      clock('23');
      await checkOut(stay, { endedAt: at('20'), why: WHY });
      expect(await refusalCode(admit('21'))).toBe('done');
      expect(await refusalCode(house.do(() => domain.get(UndoCheckOut).undo(stay.id, 3)))).toBe(
        'shelter.place_taken',
      );
    });

    it('before a move undoes the move; taking it back brings the nights and the place back', async () => {
      clock('18');
      const household = await house.family();
      const first = await house.on(household, await house.places(0));
      const stay = await house.admit(household, { placements: first });
      clock('21');
      const second = await house.on(household, (await house.places(1)).slice(0, 1));
      await house.do(() => domain.get(StayChanges).move(house.manager, stay.id, 1, { placements: second }));
      clock('23');
      const beds = (): Promise<unknown[]> =>
        domain.owner(
          `SELECT place_id AS place, lower(during)::date::text AS "from", upper(during)::date::text AS "to"
           FROM bed_stay WHERE stay_id = $1 AND voided_at IS NULL ORDER BY during`,
          [stay.id],
        );
      const before = await beds();
      const { version } = await checkOut({ ...stay, version: 2 }, { endedAt: at('20'), why: WHY });
      expect(await beds()).toEqual([{ place: first[0]?.placeId, from: '2026-11-18', to: '2026-11-20' }]);
      await house.do(() => domain.get(UndoCheckOut).undo(stay.id, version));
      expect(await beds()).toEqual(before);
    });

    it.each([
      ['before they came', '17', 'request.invalid'],
      ['of tomorrow', '24', 'request.invalid'],
      ['of this morning', '23', 'done'],
      ['of the day after they came', '19', 'done'],
    ])('%s: %s → %s', async (_, day, code) => {
      clock('18');
      const stay = await house.admit(await house.family());
      clock('23');
      expect(await refusalCode(checkOut(stay, { endedAt: at(day, '08:00'), why: WHY }))).toBe(code);
    });

    it('can be taken back ten minutes after it was recorded, whatever day it is of', async () => {
      clock('18');
      const stay = await house.admit(await house.family());
      clock('23');
      const { version } = await checkOut(stay, { endedAt: at('20'), why: WHY });
      clock('23', '12:11');
      expect(await refusalCode(house.do(() => domain.get(UndoCheckOut).undo(stay.id, version)))).toBe(
        'shelter.undo_late',
      );
      clock('23', '12:09');
      expect(await refusalCode(house.do(() => domain.get(UndoCheckOut).undo(stay.id, version)))).toBe('done');
    });
  });

  describe('as an absence', () => {
    const away = (
      id: string,
      from: string,
      to: string,
      why: typeof WHY | null = WHY,
    ): Promise<{ id: string }> =>
      house.do(() =>
        domain.get(Absences).add(house.manager, id, {
          ...{ from: `2026-11-${from}`, to: `2026-11-${to}` },
          ...(why ? { why } : {}),
        }),
      );

    it('takes nights of the past out of the figures, with a reason, of a stay that is over too', async () => {
      clock('16');
      const stay = await house.admit(await house.family());
      clock('23');
      expect((await figures('16', '22')).bedNights).toBe(7);
      await away(stay.id, '18', '20');
      expect((await figures('16', '22')).bedNights).toBe(5);
      await checkOut(stay);
      await away(stay.id, '20', '22');
      expect((await figures('16', '22')).bedNights).toBe(3);
    });

    it.each([
      ['without a reason', '18', '20', null, 'request.invalid'],
      ['longer ago than the house allows', '15', '17', WHY, 'request.invalid'],
      ['before they came', '16', '18', WHY, 'request.invalid'],
      ['of a week ago', '17', '18', WHY, 'done'],
      ['that ends before it begins', '20', '19', WHY, 'request.invalid'],
    ])('%s: %s to %s', async (_, from, to, why, code) => {
      clock('17');
      const stay = await house.admit(await house.family());
      clock('23');
      expect(await refusalCode(away(stay.id, from, to, why))).toBe(code);
    });

    it('is corrected, voided and counted again, and what it said stays readable', async () => {
      clock('16');
      const stay = await house.admit(await house.family());
      clock('23');
      const { id } = await away(stay.id, '18', '20');
      const absences = domain.get(Absences);
      const nights = { from: '2026-11-18', to: '2026-11-22', why: WHY };
      await house.do(() => absences.correct(id, 2, nights));
      expect((await figures('16', '22')).bedNights).toBe(3);
      await house.do(() => absences.void(id, 3, WHY));
      expect((await figures('16', '22')).bedNights).toBe(7);
      expect(await refusalCode(house.do(() => absences.correct(id, 4, nights)))).toBe('record.voided');
      await away(stay.id, '21', '22');
      expect(await refusalCode(house.do(() => absences.restore(id, 4, WHY)))).toBe('shelter.absent_already');
      const { versions } = await house.do(() => absences.history(id));
      expect(versions).toMatchObject([
        { change: 'voided' },
        { change: 'corrected', fields: [{ field: 'awayTo', before: ['2026-11-20'], after: ['2026-11-22'] }] },
        { change: 'dated' },
      ]);
    });
  });
});
