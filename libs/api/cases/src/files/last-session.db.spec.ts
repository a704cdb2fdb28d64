import { PAGE_ROWS, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import { CaseLifecycle } from './case-lifecycle.service';
import { CaseList } from './case-list.service';

describe('cases by their last session', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    const centre = await domain.centre();
    [intake, counsellor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const fields = { sex: 'female', oblast: 'osh', language: 'ky' } as const;
      const told = { ...fields, interpreter: false, wheelchair: false };
      const { id: personId } = await domain.get(Registration).register(intake, told);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  const moment = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T10:00:00+06:00`;
  const hold = async (caseId: string, day: number): Promise<string> => {
    const said = { minutes: 60, kind: 'individual', attendance: 'attended', note: '' } as const;
    const session = { ...said, heldAt: moment(day) };
    return (await domain.as(counsellor, () => domain.get(Counselling).log(counsellor, caseId, session))).id;
  };
  const read = async (order: 'asc' | 'desc', state?: 'open'): Promise<string[]> => {
    const all: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const query = {
        sort: 'lastSession' as const,
        order,
        ...(state ? { state } : {}),
        ...(next ? { after: next } : {}),
      };
      const page = await domain.as(intake, () => domain.get(CaseList).page(intake, query));
      all.push(...page.cases.map(({ id }) => id));
      next = page.next;
    }
    return all;
  };
  const last = async (caseId: string): Promise<number | null> => {
    const { cases } = await domain.as(intake, () => domain.get(CaseList).page(intake, {}));
    return cases.find(({ id }) => id === caseId)?.lastSessionAt?.getUTCDate() ?? null;
  };

  it('stand in either order, those without a session last, though a page ends among them', async () => {
    const [held, never]: [string[], string[]] = [[], []];
    for (let n = 0; n < PAGE_ROWS + 5; n++) never.push(await aCase());
    for (let n = 0; n < PAGE_ROWS + 5; n++) {
      const id = await aCase();
      held.push(id);
      await hold(id, 1 + (n % 20));
    }
    for (const state of ['open', undefined] as const) {
      const [rising, falling] = [await read('asc', state), await read('desc', state)];
      for (const all of [rising, falling]) {
        expect(all.slice(0, held.length).toSorted()).toEqual(held.toSorted());
        expect(all.slice(held.length).toSorted()).toEqual(never.toSorted());
      }
      expect(falling.slice(0, held.length)).toEqual(rising.slice(0, held.length).toReversed());
    }
  });

  it('follow what is said of a session later: that it was on another day, for another case, or not at all', async () => {
    const [one, other] = [await aCase(), await aCase()];
    await hold(one, 5);
    const session = await hold(one, 9);
    const change = (set: string): Promise<unknown> =>
      domain.owner(`UPDATE counselling_session SET ${set} WHERE id = $1`, [session]);
    const days = [await last(one)];
    await change(`held_at = '2026-11-03T10:00:00+06:00'`);
    days.push(await last(one));
    await change(`held_at = '2026-11-12T10:00:00+06:00'`);
    days.push(await last(one));
    await change(`voided_at = now()`);
    days.push(await last(one));
    await change(`voided_at = NULL`);
    days.push(await last(one));
    expect(days).toEqual([9, 5, 12, 5, 12]);
    await change(`case_id = '${other}'`);
    expect([await last(one), await last(other)]).toEqual([5, 12]);
    await Promise.all([hold(other, 14), hold(other, 18), hold(other, 16)]);
    expect(await last(other)).toBe(18);
  });
});
