import type { RollCallMark } from '@baanek/contracts';
import type { Why } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { RollCallView } from './roll-call.dto';
import { RollCall } from './roll-call.service';
import { RollCallMarks } from './roll-call-marks.service';

const WHY: Why = { reason: 'learned_later', remark: 'Была у врача.' };

/** She came on the 23rd; it is the evening of the 25th, and the house allows a week. */
describe('the roll-call of a night that is past, and marks that are taken away', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let woman: string;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2);
    const household = await house.family();
    [woman = ''] = await house.people(household);
    await house.admit(household);
    domain.clock.set('2026-11-25T15:00:00Z');
  });
  afterAll(() => domain.close());

  const read = (night?: string): Promise<RollCallView> => house.do(() => domain.get(RollCall).read(night));
  const mark = (
    night: string,
    was: RollCallMark | null,
    to: RollCallMark | null,
    why?: Why,
    by = house.manager,
  ): Promise<RollCallView> =>
    domain.as(by, () =>
      domain.get(RollCallMarks).mark(by, { night, personId: woman, mark: to, was, ...(why ? { why } : {}) }),
    );
  const marksOf = async (night: string): Promise<unknown[]> =>
    (await read(night)).people.map(person => person.mark);
  const historyOf = async (night: string): Promise<unknown> => {
    const [person] = (await read(night)).people;
    return (await house.do(() => domain.get(RollCallMarks).history(person?.markId ?? ''))).versions;
  };

  it('shows who slept there then, and how far back marks are changed', async () => {
    expect(await read('2026-11-23')).toMatchObject({
      ...{ night: '2026-11-23', current: '2026-11-25', earliest: '2026-11-18' },
      people: [{ personId: woman, mark: null, markId: null }],
    });
    expect((await read('2026-11-22')).people).toEqual([]);
    expect(await refusalCode(read('2026-11-26'))).toBe('request.invalid');
    expect(await refusalCode(read('2026-11-17'))).toBe('request.invalid');
  });

  it('takes a mark, another one, and none, each with a reason; what stood there can be read', async () => {
    expect(await refusalCode(mark('2026-11-23', null, 'here'))).toBe('shelter.night_over');
    await mark('2026-11-23', null, 'missing', { reason: 'other' });
    await mark('2026-11-23', 'missing', 'away', WHY);
    await mark('2026-11-23', 'away', null, { reason: 'wrong_person' });
    expect(await marksOf('2026-11-23')).toEqual([null]);
    const field = (before: string[], after: string[]): unknown => [{ field: 'rollCallMark', before, after }];
    expect(await historyOf('2026-11-23')).toMatchObject([
      { change: 'corrected', reason: 'wrong_person', fields: field(['away'], []) },
      {
        change: 'corrected',
        reason: 'learned_later',
        remark: WHY.remark,
        fields: field(['missing'], ['away']),
      },
      { change: 'dated', reason: 'other', fields: field([], ['missing']) },
    ]);
  });

  it('goes back as far as the house allows, and never forward', async () => {
    expect(await refusalCode(mark('2026-11-17', null, 'here', WHY))).toBe('request.invalid');
    expect(await refusalCode(mark('2026-11-26', null, 'here', WHY))).toBe('shelter.night_over');
    expect(await refusalCode(mark('2026-11-22', null, 'here', WHY))).toBe('request.not_found');
  });

  it('shows a colleague’s other mark instead of writing over it', async () => {
    const colleague = await domain.staff(house.centreId, 'shelter');
    await mark('2026-11-24', null, 'here', WHY, colleague);
    expect(await refusalCode(mark('2026-11-24', null, 'missing', WHY))).toBe('shelter.marked_otherwise');
    expect(await refusalCode(mark('2026-11-24', 'here', 'missing', WHY))).toBe('done');
  });

  it('of tonight is taken away without a reason, by whoever saw it, and anybody may mark anew', async () => {
    const colleague = await domain.staff(house.centreId, 'shelter');
    await mark('2026-11-25', null, 'here');
    expect(await refusalCode(mark('2026-11-25', null, null, undefined, colleague))).toBe(
      'shelter.marked_otherwise',
    );
    const unmark = (wasAt?: string): Promise<string> => {
      const command = { night: '2026-11-25', personId: woman, mark: null, was: 'here' as const };
      return refusalCode(
        domain.as(colleague, () =>
          domain.get(RollCallMarks).mark(colleague, { ...command, ...(wasAt ? { wasAt } : {}) }),
        ),
      );
    };
    expect(await unmark()).toBe('shelter.marked_otherwise');
    expect(await unmark((await read()).people[0]?.markedAt?.toISOString())).toBe('done');
    expect((await read()).people).toMatchObject([{ mark: null }]);
    await mark('2026-11-25', null, 'away');
    expect(await marksOf('2026-11-25')).toEqual(['away']);
    expect(await historyOf('2026-11-25')).toEqual([]);
  });

  it('is nothing to another centre', async () => {
    await mark('2026-11-24', null, 'here', WHY);
    const [person] = (await read('2026-11-24')).people;
    const other = await SmallHouse.build(domain, 1);
    const asStranger = other.do(() => domain.get(RollCallMarks).history(person?.markId ?? ''));
    expect(await refusalCode(asStranger)).toBe('request.not_found');
  });
});
