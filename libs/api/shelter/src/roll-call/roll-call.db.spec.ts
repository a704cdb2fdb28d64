import type { RollCallMark } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Arrival } from '../stays/arrival.service';
import { StayChanges } from '../stays/stay-changes.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { Absences } from '../absences/absences.service';
import type { RollCallView } from './roll-call.dto';
import { RollCall } from './roll-call.service';
import { RollCallMarks } from './roll-call-marks.service';

describe('the roll-call', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let colleague: Principal;
  let stay: { id: string; version: number };
  let woman: string;
  let girl: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 3, 1);
    colleague = await domain.staff(house.centreId, 'shelter');
    const household = await house.family(1);
    [woman = '', girl = ''] = await house.people(household);
    stay = await house.admit(household);
    domain.clock.set('2026-11-23T15:00:00Z');
  });
  afterAll(() => domain.close());

  const read = (): Promise<RollCallView> => house.do(() => domain.get(RollCall).read());
  const mark = (
    personId: string,
    was: RollCallMark | null,
    to: RollCallMark | null,
    by = house.manager,
    night = '2026-11-23',
  ): Promise<RollCallView> =>
    domain.as(by, () => domain.get(RollCallMarks).mark(by, { night, personId, mark: to, was }));
  const marks = async (): Promise<(RollCallMark | null)[]> =>
    (await read()).people.map(person => person.mark).sort();

  it('is that of last night until noon, then of the night that comes', async () => {
    await mark(woman, null, 'here');
    expect(await read()).toMatchObject({ night: '2026-11-23' });
    domain.clock.set('2026-11-24T05:59:00Z'); // a minute to noon in Bishkek
    expect(await read()).toMatchObject({ night: '2026-11-23' });
    expect(await marks()).toEqual(['here', null]);
    domain.clock.set('2026-11-24T06:00:00Z');
    expect(await read()).toMatchObject({ night: '2026-11-24' });
    expect(await marks()).toEqual([null, null]);
  });

  it('takes no mark for the night that comes from a page on which last night is still called', async () => {
    domain.clock.set('2026-11-24T06:00:00Z');
    expect(await refusalCode(mark(woman, null, 'here'))).toBe('shelter.night_over');
    expect(await marks()).toEqual([null, null]);
    expect(await refusalCode(mark(woman, null, 'here', house.manager, '2026-11-24'))).toBe('done');
  });

  it('is in the morning of those who slept here, wherever they are now', async () => {
    const [leaves, moves, comes] = [stay, await house.family(), await house.family()];
    const moved = await house.admit(moves);
    const [other = ''] = await house.people(moves);
    domain.clock.set('2026-11-24T03:00:00Z'); // nine in Bishkek
    await house.checkOut(leaves);
    const placements = await house.on(moves, await house.places(1));
    await house.do(() => domain.get(StayChanges).move(house.manager, moved.id, 1, { placements }));
    await house.admit(comes);
    const { people } = await read();
    const left = { room: 1, leftAt: expect.any(Date) as Date };
    expect(people).toMatchObject([left, left, { personId: other, room: 1, leftAt: null }]);
    expect(people.map(({ personId }) => personId).sort()).toEqual([woman, girl, other].sort());
    expect(await refusalCode(mark(woman, null, 'away'))).toBe('done');
    const [newcomer = ''] = await house.people(comes);
    expect(await refusalCode(mark(newcomer, null, 'here'))).toBe('request.not_found');
    domain.clock.set('2026-11-24T06:00:00Z'); // from noon on the list is that of the night that comes
    expect((await read()).people.map(({ personId }) => personId).sort()).toEqual([other, newcomer].sort());
  });

  it('has who came in the night, also on a hold, and not who left the evening before', async () => {
    await house.checkOut(stay);
    const { id } = await house.hold(await house.family(), { minutes: 2880 });
    domain.clock.set('2026-11-23T19:30:00Z'); // half past one in the night
    expect((await read()).people).toEqual([]);
    await house.do(() => domain.get(Arrival).admit(house.manager, id, 1, {}));
    expect((await read()).people).toMatchObject([{ leftAt: null }]);
    domain.clock.set('2026-11-24T05:00:00Z');
    expect((await read()).people).toHaveLength(1);
  });

  it('takes the same mark twice as one, from one or from two', async () => {
    await mark(woman, null, 'here');
    expect(await refusalCode(mark(woman, null, 'here'))).toBe('done');
    expect(await refusalCode(mark(woman, 'here', 'here', colleague))).toBe('done');
    const rows = await domain.owner(
      `SELECT mark, marked_by = $2 AS mine FROM roll_call_mark WHERE person_id = $1`,
      [woman, house.manager.staffId],
    );
    expect(rows).toHaveLength(1);
  });

  it('keeps the name of who pressed last: taking her own back takes away none that a colleague confirmed', async () => {
    await mark(woman, null, 'here');
    domain.clock.set('2026-11-23T15:05:00Z');
    await mark(woman, null, 'here', colleague);
    const stands = (): Promise<{ mark: string; by: string; at: Date }[]> =>
      domain.owner(
        `SELECT mark, marked_by AS by, marked_at AS at FROM roll_call_mark WHERE person_id = $1 AND night = '2026-11-23'`,
        [woman],
      );
    const [confirmed] = await stands();
    expect(confirmed).toMatchObject({ mark: 'here', by: colleague.staffId });
    expect(+(confirmed?.at ?? 0)).toBeGreaterThanOrEqual(Date.parse('2026-11-23T15:05:00Z'));
    for (const was of ['here', null] as const)
      expect(await refusalCode(mark(woman, was, null))).toBe('shelter.marked_otherwise');
    expect(await stands()).toEqual([confirmed]);
    expect(await refusalCode(mark(woman, 'here', null, colleague))).toBe('done');
    expect(await marks()).toEqual([null, null]);
  });

  it('shows a colleague’s other mark instead of writing over it', async () => {
    await mark(girl, null, 'here', colleague);
    expect(await refusalCode(mark(girl, null, 'missing'))).toBe('shelter.marked_otherwise');
    expect(await refusalCode(mark(girl, 'away', 'missing'))).toBe('shelter.marked_otherwise');
    expect(await refusalCode(mark(girl, 'here', 'missing'))).toBe('done');
    expect(await marks()).toEqual(['missing', null]);
  });

  it('takes a change of her own mark, whatever the page showed her when she pressed', async () => {
    await mark(girl, null, 'here');
    expect(await refusalCode(mark(girl, null, 'missing'))).toBe('done');
    expect(await refusalCode(mark(girl, 'here', 'away'))).toBe('done');
    expect(await marks()).toEqual(['away', null]);
    expect(await refusalCode(mark(girl, 'missing', 'here', colleague))).toBe('shelter.marked_otherwise');
    expect(await refusalCode(mark(girl, 'away', 'here', colleague))).toBe('done');
    expect(await refusalCode(mark(girl, 'away', 'missing'))).toBe('shelter.marked_otherwise');
  });

  it('lets one of two have it who mark somebody differently at once', async () => {
    for (const was of [null, 'here'] as const) {
      const person = was === null ? girl : woman;
      if (was) await mark(person, null, was);
      const codes = await Promise.all([
        refusalCode(mark(person, was, 'away')),
        refusalCode(mark(person, was, 'missing', colleague)),
      ]);
      expect(codes.sort()).toEqual(['done', 'shelter.marked_otherwise']);
    }
  });

  it('says who told that they would be away, and calls nobody who has left or is only held for', async () => {
    const absence = { from: '2026-11-23', to: '2026-11-24' };
    await house.do(() => domain.get(Absences).add(house.manager, stay.id, absence));
    await house.hold(await house.family());
    const { people } = await read();
    expect(people.map(({ expectedAway }) => expectedAway)).toEqual([true, true]);
    await house.checkOut(stay);
    expect((await read()).people).toEqual([]);
    expect(await refusalCode(mark(woman, null, 'here'))).toBe('request.not_found');
  });
});
