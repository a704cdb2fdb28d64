import { RecordVersions } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { ShelterFigures } from '../figures/figures.service';
import { PlaceRequests } from '../requests/place-requests.service';
import { Separations } from '../separations/separations.service';
import { StayChanges } from '../stays/stay-changes.service';
import { UndoCheckOut } from '../stays/undo.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { HouseTimeline } from '../timeline/timeline.service';
import { StayCorrections } from './stay-corrections.service';
import type { CorrectStay } from './stay-record.dto';
import { StayRegister } from './stay-register.service';

const WHY = { reason: 'typing_error', remark: 'Не тот день.' } as const;

/** People, days and houses are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of a stay', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let household: string;
  let stay: { id: string; version: number };

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 1, 2);
    await house.standSince('2026-01-01');
    domain.clock.set('2026-11-18T06:00:00Z');
    household = await house.family();
    stay = await house.admit(household, { placements: await house.on(household, await house.places(0)) });
    domain.clock.set('2026-11-23T06:00:00Z');
  });
  afterAll(() => domain.close());

  const at = (day: string): string => `2026-11-${day}T12:00:00+06:00`;
  const said = (more: Partial<CorrectStay> = {}): CorrectStay => ({
    ...{ admittedAt: at('18'), plannedEnd: '2026-12-02', agreementOn: null },
    ...{ endedAt: null, destination: null, goods: null, why: WHY, ...more },
  });
  const ended = (day: string, more: Partial<CorrectStay> = {}): CorrectStay =>
    said({ endedAt: at(day), destination: 'home', goods: 'returned', ...more });
  const correct = (seen: number, command: CorrectStay): Promise<{ version: number }> =>
    house.do(() => domain.get(StayCorrections).correct(stay.id, seen, command));
  const mark = (change: 'void' | 'restore', seen: number): Promise<{ version: number }> =>
    house.do(() => domain.get(StayCorrections)[change](stay.id, seen, WHY));
  const read = (): ReturnType<StayRegister['read']> => house.do(() => domain.get(StayRegister).read(stay.id));
  const nights = async (): Promise<number> =>
    (
      await domain.as(house.director, () =>
        domain.get(ShelterFigures).read({ from: '2026-11-10', to: '2026-11-22' }),
      )
    ).bedNights;
  const other = async (): Promise<{ id: string; version: number }> => {
    const guests = await house.family();
    return house.admit(guests, { placements: await house.on(guests, await house.places(0)) });
  };

  it('names the people of the household and their room, also once it was voided', async () => {
    const guests = [expect.objectContaining({ room: 1, part: 'head' })];
    expect((await read()).guests).toEqual(guests);
    await mark('void', stay.version);
    expect((await read()).guests).toEqual(guests);
  });

  it('put back those who were said to have left, long after, unless somebody has their beds', async () => {
    const { version } = await house.checkOut(stay);
    domain.clock.set('2026-11-24T06:00:00Z');
    expect(await refusalCode(house.do(() => domain.get(UndoCheckOut).undo(stay.id, version)))).toBe(
      'shelter.undo_late',
    );
    const reopen = (seen: number): Promise<unknown> =>
      house.do(() => domain.get(UndoCheckOut).undo(stay.id, seen, WHY));
    await reopen(version);
    expect(await read()).toMatchObject({ endedAt: null, destination: null });
    const { versions } = await house.do(() => domain.get(RecordVersions).of('stay', stay.id));
    expect(versions[0]?.fields.map(({ field }) => field)).toEqual(['endedAt', 'destination', 'goods']);
    const again = await house.checkOut({ ...stay, version: version + 1 });
    await other();
    expect(await refusalCode(reopen(again.version))).toBe('shelter.place_taken');
  });

  it('move a whole stay to later days, and to earlier ones again', async () => {
    const { version } = await house.checkOut(stay);
    const first = await correct(version, ended('20'));
    const later = await correct(first.version, ended('22', { admittedAt: at('21') }));
    expect(await nights()).toBe(1);
    await correct(later.version, ended('20', { admittedAt: at('18') }));
    expect(await nights()).toBe(2);
  });

  it('put a household that was never admitted back on the list where it was, and take it off again', async () => {
    const family = await house.family();
    const waits = async (): Promise<number> =>
      (await domain.as(house.manager, () => domain.get(Board).read())).waiting.length;
    await domain.as(house.intake, () =>
      domain.get(PlaceRequests).ask(house.intake, { householdId: family, neededOn: '2026-11-23' }),
    );
    const { id } = await house.admit(family);
    expect(await waits()).toBe(0);
    await house.do(() => domain.get(StayCorrections).void(id, 1, WHY));
    expect(await waits()).toBe(1);
    await house.do(() => domain.get(StayCorrections).restore(id, 2, WHY));
    expect(await waits()).toBe(0);
    await house.do(() => domain.get(StayCorrections).void(id, 3, WHY));
    await house.do(() => domain.get(StayCorrections).void(stay.id, 1, WHY));
    expect(await waits()).toBe(1); // the household that had never asked does not begin to
  });

  it('plan no stay further ahead than a year', async () => {
    const beyond = correct(1, said({ plannedEnd: '2062-12-02' }));
    const fault = { field: 'plannedEnd', rule: 'daysAheadAtMost', limit: 366 };
    await expect(beyond).rejects.toMatchObject({ faults: [fault] });
  });

  it('move its nights, and what it said stays readable by those who read stays', async () => {
    await correct(1, said({ admittedAt: at('20'), agreementOn: '2026-11-20' }));
    expect([await nights(), (await read()).admittedAt]).toEqual([3, new Date(at('20'))]);
    await correct(2, said({ admittedAt: at('14') }));
    expect(await nights()).toBe(9);
    for (const by of [house.manager, house.director, house.intake]) {
      const { versions } = await domain.as(by, () => domain.get(StayRegister).history(stay.id));
      expect(versions).toMatchObject([
        {
          change: 'corrected',
          fields: [{ field: 'admittedAt' }, { field: 'agreementOn', before: ['2026-11-20'] }],
        },
        {
          change: 'corrected',
          reason: 'typing_error',
          remark: 'Не тот день.',
          changedBy: expect.any(String) as string,
        },
      ]);
    }
    const strangers = [
      await domain.staff(house.centreId, 'facilitator'),
      await domain.staff(house.centreId, 'escort'),
      await domain.staff(await domain.centre(), 'shelter'),
    ];
    for (const by of strangers) {
      const seen = await domain.as(by, () => domain.get(RecordVersions).of('stay', stay.id));
      expect(seen.versions).toEqual([]);
    }
  });

  it('move its end, its destination and what became of the goods', async () => {
    await house.checkOut(stay);
    await correct(2, ended('21', { destination: 'relatives', goods: 'partly' }));
    expect(await nights()).toBe(3);
    expect(await read()).toMatchObject({
      endedAt: new Date(at('21')),
      destination: 'relatives',
      goods: 'partly',
    });
  });

  it.each<[string, () => CorrectStay, string]>([
    ['an end of a stay that runs', () => ended('22'), 'request.invalid'],
    ['an admission to come', () => said({ admittedAt: at('24') }), 'request.invalid'],
    ['an end planned before it began', () => said({ plannedEnd: '2026-11-18' }), 'request.invalid'],
    ['an agreement of tomorrow', () => said({ agreementOn: '2026-11-24' }), 'request.invalid'],
    ['a day further back than the house allows', () => said({ admittedAt: at('10') }), 'request.invalid'],
    ['a week before what was recorded', () => said({ admittedAt: at('11') }), 'done'],
  ])('to %s: %#', async (_, command, code) => {
    expect(await refusalCode(correct(1, command()))).toBe(code);
  });

  it('are refused where somebody lay before them, or has come since', async () => {
    await house.checkOut(stay);
    const next = await other();
    expect(await refusalCode(correct(2, ended('23', { endedAt: '2026-11-23T12:00:00.900+06:00' })))).not.toBe(
      'done',
    );
    await house.checkOut(next);
    expect(await refusalCode(correct(2, ended('22')))).toBe('done');
  });

  it('are refused in a version that was not seen', async () => {
    await correct(1, said({ agreementOn: '2026-11-19' }));
    expect(await refusalCode(correct(1, said()))).toBe('version.stale');
  });

  describe('that void it', () => {
    const taken = async (): Promise<number> => (await house.do(() => domain.get(Board).read())).taken;
    const bars = async (): Promise<number> =>
      (await house.do(() => domain.get(HouseTimeline).read({ from: '2026-11-16' }))).bars.length;

    it('leave its nights, its place and the board to others, and keep the record', async () => {
      expect([await nights(), await taken(), await bars()]).toEqual([5, 1, 1]);
      await mark('void', 1);
      expect([await nights(), await taken(), await bars()]).toEqual([0, 0, 0]);
      expect(await read()).toMatchObject({ voided: true, state: 'active' });
      expect(await refusalCode(mark('void', 2))).toBe('record.voided');
      expect(await refusalCode(correct(2, said()))).toBe('record.voided');
      expect(await refusalCode(house.checkOut({ ...stay, version: 2 }))).toBe('record.voided');
      await mark('restore', 2);
      expect([await nights(), await taken(), await bars()]).toEqual([5, 1, 1]);
      expect(await refusalCode(mark('restore', 3))).toBe('record.not_voided');
    });

    it('let the household be admitted again, and then not be restored beside itself', async () => {
      await mark('void', 1);
      await house.admit(household, {
        placements: await house.on(household, (await house.places(1)).slice(0, 1)),
      });
      expect(await refusalCode(mark('restore', 2))).toBe('shelter.taken_then');
    });

    it('give its place to another, who is not pushed off it by the restored one', async () => {
      await mark('void', 1);
      await other();
      expect(await refusalCode(mark('restore', 2))).toBe('shelter.taken_then');
      expect(await taken()).toBe(1);
    });

    it('do not come back into a room with whom they are kept apart by now', async () => {
      house = await SmallHouse.build(domain, 2);
      const [one, two] = [await house.family(), await house.family()];
      const [first = '', second = ''] = await house.places(0);
      stay = await house.admit(one, { placements: await house.on(one, [first]) });
      await mark('void', 1);
      await house.admit(two, { placements: await house.on(two, [second]) });
      const pair = { firstId: one, secondId: two };
      await house.do(() => domain.get(Separations).keep(house.manager, pair));
      expect(await refusalCode(mark('restore', 2))).toBe('shelter.rule_broken');
    });

    it('of one that is over give its past nights free, and refuse two who both lay there', async () => {
      await house.checkOut(stay);
      await mark('void', 2);
      const guests = await house.family();
      await house.admit(guests, {
        placements: await house.on(guests, await house.places(0)),
        ...{ admittedAt: at('20'), why: WHY },
      });
      expect(await refusalCode(mark('restore', 3))).toBe('shelter.taken_then');
    });
  });

  it('show a page of stays after the one before, whatever was recorded meanwhile', async () => {
    const list = (after?: string): ReturnType<StayRegister['list']> =>
      house.do(() => domain.get(StayRegister).list(after ? { after } : {}));
    await domain.owner(
      `INSERT INTO stay (id, centre_id, household_id, state, admitted_at, planned_end, ended_at, destination)
       SELECT gen_random_uuid(), $1, $2, 'ended', timestamptz '2026-10-01' - n * interval '1 hour', '2026-10-02', '2026-10-02', 'home'
       FROM generate_series(1, 60) AS n`,
      [house.centreId, household],
    );
    const first = await list();
    await house.checkOut(stay);
    await other();
    const second = await list(first.next ?? '');
    const ids = [...first.stays, ...second.stays].map(({ id }) => id);
    expect([first.stays.length, second.next, ids.length, new Set(ids).size]).toEqual([50, null, 61, 61]);
  });

  it('are made by those who give places, and by nobody else', async () => {
    for (const by of [house.intake, house.director]) {
      const work = domain.as(by, () => domain.get(StayCorrections).void(stay.id, 1, WHY));
      await expect(work).rejects.toThrow();
    }
    await house.do(() => domain.get(StayChanges).sign(stay.id, 1, { agreementOn: '2026-11-20' }));
  });
});
