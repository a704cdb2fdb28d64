import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import type { SafetyPlanFile } from './safety-plan.dto';
import { SAFETY_PLANS, SafetyPlans } from './safety-plans.service';

const why = { reason: 'made_by_mistake', remark: '' } as const;

describe('a safety plan', () => {
  let domain: TestDomain;
  let intake: Principal;
  let caseId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, {
        ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
      });
      return (await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' })).id;
    });
  });
  afterAll(() => domain.close());

  const save = (basedOn: string | null, text: string, section = 'where'): Promise<{ id: string }> =>
    domain.as(intake, () =>
      domain.get(SafetyPlans).save(intake, caseId, { basedOn, sections: [{ section, text }] }),
    );
  const file = (): Promise<SafetyPlanFile> =>
    domain.as(intake, () => domain.get(SafetyPlans).file(intake, caseId));

  it('is saved anew each time, and what was saved before stays readable, sealed in the database', async () => {
    expect((await file()).current).toBeNull();
    const first = await save(null, 'К соседке Айгуль');
    await save(first.id, 'К сестре');
    const { current, saved, form } = await file();
    expect(current?.sections).toEqual([{ section: 'where', text: 'К сестре' }]);
    expect([saved.length, form.version]).toEqual([2, 1]);
    const before = await domain.as(intake, () => domain.get(SafetyPlans).read(intake, first.id));
    expect(before.sections).toEqual([{ section: 'where', text: 'К соседке Айгуль' }]);
    const rows = await domain.owner<{ row: string }>(
      `SELECT row_to_json(p)::text AS row FROM safety_plan p WHERE case_id = $1`,
      [caseId],
    );
    expect(rows.filter(({ row }) => row.includes('сосед'))).toEqual([]);
  });

  it('is saved by one of two, also at once, and the second is told', async () => {
    const settled = await Promise.allSettled([save(null, 'К маме'), save(null, 'К сестре')]);
    const late = settled.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(late).toMatchObject([{ code: 'version.stale' }]);
    expect((await file()).saved).toHaveLength(1);
  });

  it('that was saved by mistake gives way to the one before', async () => {
    const first = await save(null, 'К маме');
    const second = await save(first.id, 'Не то дело');
    await domain.as(intake, () =>
      domain.get(CaseRecords).mark(intake, SAFETY_PLANS, second.id, 1, 'voided', why),
    );
    expect((await file()).current?.id).toBe(first.id);
    expect(await refusalCode(save(second.id, 'Дальше'))).toBe('version.stale');
    await save(first.id, 'Дальше');
  });

  it('has no sections but those of its form, each once', async () => {
    await expect(save(null, 'К маме', 'elsewhere')).rejects.toMatchObject({
      faults: [{ field: 'sections', rule: 'exists' }],
    });
    const twice = [
      { section: 'where', text: 'К маме' },
      { section: 'where', text: 'К сестре' },
    ];
    await expect(
      domain.as(intake, () =>
        domain.get(SafetyPlans).save(intake, caseId, { basedOn: null, sections: twice }),
      ),
    ).rejects.toMatchObject({ faults: [{ field: 'sections', rule: 'notTwice' }] });
  });

  it('leaves in the trail that a card of it was printed, under a title of the form', async () => {
    const { id } = await save(null, 'К маме');
    const print = (title: string): Promise<void> =>
      domain.as(intake, () =>
        domain.get(SafetyPlans).print(intake, id, { title, sections: [{ section: 'where' }] }),
      );
    await expect(print('safety')).rejects.toMatchObject({ faults: [{ field: 'title', rule: 'exists' }] });
    await print('memo');
    expect(
      await domain.owner(
        `SELECT count(*)::int AS n FROM audit_event WHERE subject_id = $1 AND action = 'plans.card_printed'`,
        [id],
      ),
    ).toEqual([{ n: 1 }]);
  });
});
