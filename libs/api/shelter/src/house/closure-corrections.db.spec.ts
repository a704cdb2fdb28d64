import type { Ref, Why } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { ClosureRecord, CorrectClosure } from './closure.dto';
import { ClosureCorrections } from './closure-corrections.service';
import { Closures } from './closures.service';

const WHY: Why = { reason: 'typing_error', remark: 'Не те дни.' };

/** Rooms, guests and days are made up. The house allows a week; it is noon of Monday, 23 November 2026. */
describe('corrections of a closure', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let room: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 1, 1);
    await house.standSince('2026-01-01');
    room = house.rooms[0] ?? '';
  });
  afterAll(() => domain.close());

  const close = (from: string, to: string | null): Promise<Ref> =>
    house.do(() => domain.get(Closures).close(house.manager, room, { from, to, reason: 'repair' }));
  const corrections = (): ClosureCorrections => domain.get(ClosureCorrections);
  const correct = (
    { id, version }: Ref,
    from: string,
    to: string | null,
    more: Partial<CorrectClosure> = {},
  ): Promise<Ref> =>
    house.do(() => corrections().correct(id, version, { from, to, reason: 'repair', why: WHY, ...more }));
  const nights = async (): Promise<Pick<ClosureRecord, 'from' | 'to' | 'lifted'>[]> =>
    (await house.do(() => corrections().list(room, {}))).closures;
  const sleeps = async (plannedEnd: string): Promise<Ref> => {
    const household = await house.family();
    return house.admit(household, {
      placements: await house.on(household, await house.places(0)),
      plannedEnd,
    });
  };

  it('with wrong dates: it stands on the right ones, also in the past, and its history says what it said', async () => {
    const closure = await close('2026-12-01', '2026-12-05');
    await correct(closure, '2026-11-20', '2026-11-26');
    expect(await nights()).toMatchObject([{ from: '2026-11-20', to: '2026-11-26' }]);
    const { versions } = await domain.as(house.director, () => corrections().history(closure.id));
    expect(versions).toMatchObject([
      {
        ...{ change: 'corrected', reason: 'typing_error', remark: 'Не те дни.' },
        fields: [
          { field: 'closedFrom', before: ['2026-12-01'], after: ['2026-11-20'] },
          { field: 'closedTo', before: ['2026-12-05'], after: ['2026-11-26'] },
        ],
      },
    ]);
  });

  it('goes back as far as the house allows, to nights that are in order, beside other closures', async () => {
    const closure = await close('2026-12-01', '2026-12-05');
    expect(await refusalCode(correct(closure, '2026-11-15', '2026-12-05'))).toBe('request.invalid');
    expect(await refusalCode(correct(closure, '2026-12-05', '2026-12-05'))).toBe('request.invalid');
    await close('2026-12-10', null);
    expect(await refusalCode(correct(closure, '2026-12-01', '2026-12-11'))).toBe('shelter.closed_already');
    expect(await refusalCode(correct(closure, '2026-12-01', null))).toBe('shelter.closed_already');
  });

  it('reaches no further ahead than a year, or goes on until further notice', async () => {
    expect(await refusalCode(close('2026-12-01', '2062-12-05'))).toBe('request.invalid');
    expect(await refusalCode(close('2062-12-01', null))).toBe('request.invalid');
    const closure = await close('2026-12-01', '2026-12-05');
    expect(await refusalCode(correct(closure, '2026-12-01', '2062-12-05'))).toBe('request.invalid');
    expect(await refusalCode(correct(closure, '2026-12-01', null))).toBe('done');
  });

  it('closes no night on which somebody slept there, and none of a guest who is not known of', async () => {
    const stay = await sleeps('2026-11-30');
    domain.clock.set('2026-11-25T06:00:00Z');
    const closure = await close('2026-12-01', '2026-12-05');
    expect(await refusalCode(correct(closure, '2026-11-24', '2026-12-05'))).toBe('shelter.taken_then');
    expect(await refusalCode(correct(closure, '2026-11-28', '2026-12-05'))).toBe('shelter.room_occupied');
    const known = await correct(closure, '2026-11-28', '2026-12-05', { despiteGuests: true });
    expect(await refusalCode(correct(known, '2026-11-28', '2026-12-03'))).toBe('done');
    await house.checkOut(stay);
    expect(await refusalCode(correct({ ...known, version: 3 }, '2026-11-25', '2026-12-03'))).toBe('done');
  });

  it('voids one that never was, and closes the room again when that is wrong', async () => {
    const closure = await close('2026-11-23', null);
    await house.do(() => corrections().void(closure.id, 1, WHY));
    expect(await nights()).toMatchObject([{ lifted: true }]);
    const stay = await sleeps('2026-11-30');
    const restore = (version: number): Promise<Ref> =>
      house.do(() => corrections().restore(closure.id, version, { why: WHY }));
    expect(await refusalCode(restore(2))).toBe('shelter.room_occupied');
    const known = { why: WHY, despiteGuests: true };
    await house.do(() => corrections().restore(closure.id, 2, known));
    await house.do(() => corrections().void(closure.id, 3, WHY));
    await house.checkOut(stay);
    expect(await refusalCode(restore(4))).toBe('done');
    expect(await refusalCode(sleeps('2026-11-30'))).toBe('shelter.place_closed');
    expect(await refusalCode(restore(5))).toBe('record.not_voided');
  });

  it('lifted by mistake, it stands again as it was: what it was corrected to, or restored', async () => {
    const [begun, coming] = [await close('2026-11-23', '2026-11-30'), await close('2026-12-01', null)];
    domain.clock.set('2026-11-24T06:00:00Z');
    const lift = ({ id, version }: Ref): Promise<Ref> =>
      house.do(() => domain.get(Closures).lift(id, version));
    await correct(await lift(begun), '2026-11-23', '2026-11-30');
    const lifted = await lift(coming);
    await house.do(() => corrections().restore(coming.id, lifted.version, { why: WHY }));
    expect((await nights()).map(({ from, to, lifted: is }) => [from, to, is]).sort()).toEqual([
      ['2026-11-23', '2026-11-30', false],
      ['2026-12-01', null, false],
    ]);
  });
});
