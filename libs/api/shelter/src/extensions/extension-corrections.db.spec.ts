import type { Ref, Why } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { StayRegister } from '../stay-records/stay-register.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { ExtensionCorrections } from './extension-corrections.service';
import { Extensions } from './extensions.service';

const WHY: Why = { reason: 'typing_error', remark: 'Не тот месяц.' };

/** Families and days are made up; it is noon of Monday, 23 November 2026, and they stay until the 30th. */
describe('corrections of an extension', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let stay: Ref;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2);
    stay = await house.admit(await house.family(), { plannedEnd: '2026-11-30' });
  });
  afterAll(() => domain.close());

  const ask = (until = '2026-12-20'): Promise<Ref> =>
    house.do(() => domain.get(Extensions).ask(house.manager, stay.id, { until, reason: 'papers' }));
  const granted = async (until?: string, approve = true): Promise<Ref> => {
    const { id } = await ask(until);
    return domain.as(house.director, () => domain.get(Extensions).decide(house.director, id, 1, { approve }));
  };
  const decide = ({ id, version }: Ref, approve: boolean, until: string): Promise<Ref> =>
    domain.as(house.director, () =>
      domain.get(ExtensionCorrections).correctDecision(house.director, id, version, {
        ...{ approve, until, why: WHY },
      }),
    );
  const end = async (): Promise<string> => (await house.stay(stay.id)).plannedEnd;
  const over = (): Promise<unknown> => house.do(() => domain.get(Extensions).list({ over: 'true' }));

  it('granted to the wrong date: the stay ends on the right one, and its own history says so', async () => {
    const extension = await granted();
    await decide(extension, true, '2026-12-10');
    expect(await end()).toBe('2026-12-10');
    expect(await over()).toMatchObject({
      extensions: [{ until: '2026-12-10', state: 'approved' }],
    });
    const { versions } = await house.do(() => domain.get(ExtensionCorrections).history(extension.id));
    expect(versions).toMatchObject([
      { reason: 'typing_error', fields: [{ field: 'until', before: ['2026-12-20'], after: ['2026-12-10'] }] },
    ]);
    const ofStay = await house.do(() => domain.get(StayRegister).history(stay.id));
    expect(ofStay.versions[0]?.fields).toEqual([
      { field: 'plannedEnd', before: ['2026-12-20'], after: ['2026-12-10'] },
    ]);
  });

  it('granted by mistake: they stay until when they were to before; granted after all, until then', async () => {
    const declined = await decide(await granted(), false, '2026-12-20');
    expect(await end()).toBe('2026-11-30');
    await decide(declined, true, '2026-12-05');
    expect(await end()).toBe('2026-12-05');
  });

  it('leaves a planned end alone that was changed since', async () => {
    const first = await granted('2026-12-10');
    await granted('2026-12-31');
    await decide(first, false, '2026-12-10');
    expect(await end()).toBe('2026-12-31');
  });

  it('grants no earlier end than they had, and corrects no decision before there is one', async () => {
    expect(await refusalCode(decide(await granted(), true, '2026-11-30'))).toBe('request.invalid');
    const other = await ask('2026-12-31');
    expect(await refusalCode(decide(other, true, '2026-12-24'))).toBe('shelter.wrong_state');
  });

  it('asked for wrongly: corrected or voided while nobody has decided, and not after', async () => {
    const { id } = await ask();
    const corrections = domain.get(ExtensionCorrections);
    const said = { until: '2026-12-12', reason: 'health', why: WHY } as const;
    await house.do(() => corrections.correct(id, 1, said));
    expect(await end()).toBe('2026-11-30');
    await house.do(() => corrections.void(id, 2, WHY));
    expect(await house.do(() => domain.get(Extensions).list())).toMatchObject({ extensions: [], next: null });
    const decided = domain.as(house.director, () =>
      domain.get(Extensions).decide(house.director, id, 3, { approve: true }),
    );
    expect(await refusalCode(decided)).toBe('record.voided');
    await ask();
    expect(await refusalCode(house.do(() => corrections.restore(id, 3, WHY)))).toBe(
      'shelter.extension_asked',
    );
    const { id: done, version } = await domain.as(house.director, async () => {
      const [waits] = (await domain.get(Extensions).list()).extensions;
      return domain.get(Extensions).decide(house.director, waits?.id ?? '', 1, { approve: false });
    });
    expect(await refusalCode(house.do(() => corrections.void(done, version, WHY)))).toBe(
      'shelter.wrong_state',
    );
    expect(await refusalCode(house.do(() => corrections.correct(done, version, said)))).toBe(
      'shelter.wrong_state',
    );
  });
});
