import type { Principal, Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseList } from '../files/case-list.service';
import { Goals } from '../goals/goals.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseTeam } from '../team/case-team.service';
import { OpenEnds } from '../timeline/open-ends.service';
import type { EndFollowUp, FollowUpList } from './follow-up.dto';
import { FollowUps } from './follow-ups.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('asking how she is after her case was closed', () => {
  let domain: TestDomain;
  let centre: string;
  let intake: Principal;
  let counsellor: Principal;
  let stranger: Principal;
  let caseId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    centre = await domain.centre();
    [intake, counsellor, stranger] = [
      await domain.staff(centre, 'intake'),
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'counsellor'),
    ];
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  });
  afterAll(() => domain.close());

  const followUps = (): FollowUps => domain.get(FollowUps);
  const close = (followUps = true, reason: 'goals_met' | 'opened_by_mistake' = 'goals_met'): Promise<Ref> =>
    domain.as(counsellor, () =>
      domain.get(CaseLifecycle).close(counsellor, caseId, 2, { reason, followUps }),
    );
  const list = (by = counsellor): Promise<FollowUpList> => domain.as(by, () => followUps().list(by, caseId));
  const end = (id: string, command: Partial<EndFollowUp>, version = 1): Promise<Ref> =>
    domain.as(counsellor, () =>
      followUps().end(counsellor, id, version, {
        ...{ outcome: 'reached', safety: null, remark: '', againOn: null },
        ...command,
      }),
    );
  const stage = async (): Promise<string> =>
    (await domain.as(counsellor, () => domain.get(CaseFiles).read(counsellor, caseId))).stage;
  const told = async (by: Principal): Promise<string[]> => {
    const { lines } = await domain.as(by, () => domain.get(Today).read(by));
    return lines.flatMap(({ kind, urgency }) => (kind === 'follow_up_due' ? urgency : []));
  };

  it('is planned with the closing for one, three and six months later, where she agrees', async () => {
    await close();
    const { toCome } = await list();
    expect(toCome.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [1, '2026-12-23'],
      [3, '2027-02-23'],
      [6, '2027-05-23'],
    ]);
  });

  it('is planned neither where she does not agree, nor for a case that was opened by mistake', async () => {
    await close(false);
    expect((await list()).toCome).toEqual([]);
    await domain.as(counsellor, () => domain.get(CaseLifecycle).reopen(counsellor, caseId, 3));
    await domain.as(counsellor, () =>
      domain
        .get(CaseLifecycle)
        .close(counsellor, caseId, 4, { reason: 'opened_by_mistake', followUps: true }),
    );
    expect((await list()).toCome).toEqual([]);
  });

  it('is told of to those who worked on the case, and to intake once none of them is here', async () => {
    await close();
    expect(await told(counsellor)).toEqual([]);
    domain.clock.set('2026-12-21T06:00:00Z');
    expect([await told(counsellor), await told(intake), await told(stranger)]).toEqual([
      ...[['next'], ['next'], []],
    ]);
    domain.clock.set('2026-12-24T06:00:00Z');
    expect(await told(counsellor)).toEqual(['late']);
    const other = await domain.staff(centre, 'intake');
    expect(await told(other)).toEqual([]);
    await domain.owner(`UPDATE staff SET active = false WHERE id = ANY ($1)`, [
      [counsellor.staffId, intake.staffId],
    ]);
    expect(await told(other)).toEqual(['late']);
  });

  it('says what became of it, sealed, and when it is tried again', async () => {
    await close();
    const { toCome } = await list();
    const [first, second] = toCome.map(({ id }) => id);
    await end(first ?? '', { outcome: 'not_reached', remark: 'Трубку взял мужчина', againOn: '2026-12-01' });
    await end(second ?? '', { outcome: 'reached', safety: 'safer', remark: 'Работает, живёт у сестры' });
    const { toCome: left, ended } = await list(intake);
    expect(left.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2027-05-23']);
    expect(ended.map(({ outcome, safety, remark }) => [outcome, safety, remark]).sort()).toEqual([
      ['not_reached', null, 'Трубку взял мужчина'],
      ['reached', 'safer', 'Работает, живёт у сестры'],
    ]);
    const [row] = await domain.owner<{ row: string }>(
      `SELECT string_agg(row_to_json(f)::text, '') AS row FROM follow_up f WHERE case_id = $1`,
      [caseId],
    );
    expect(row?.row).not.toMatch(/сестры|мужчина/);
  });

  it('asks how safe she is where she was reached, and only there', async () => {
    await close();
    const id = (await list()).toCome[0]?.id ?? '';
    for (const wrong of [
      { outcome: 'reached' as const },
      { outcome: 'declined' as const, safety: 'same' as const },
    ])
      await expect(end(id, wrong)).rejects.toMatchObject({ faults: [{ field: 'safety', rule: 'required' }] });
    await expect(end(id, { outcome: 'not_reached', againOn: '2026-11-22' })).rejects.toMatchObject({
      faults: [{ field: 'againOn', rule: 'notBeforeToday' }],
    });
    expect((await list()).toCome).toHaveLength(3);
  });

  it('is taken back where its end was a mistake, put off, and ended once', async () => {
    await close();
    const id = (await list()).toCome[0]?.id ?? '';
    await end(id, { outcome: 'declined' });
    expect(await refusalCode(end(id, { outcome: 'declined' }, 2))).toBe('follow_ups.ended');
    await domain.as(intake, () => followUps().reopen(intake, id, 2));
    await domain.as(intake, () => followUps().move(intake, id, 3, { dueOn: '2026-12-30' }));
    expect((await list()).toCome[0]).toMatchObject({ dueOn: '2026-12-30', outcome: null, version: 4 });
    expect(
      await refusalCode(
        domain.as(counsellor, () => followUps().move(counsellor, id, 3, { dueOn: '2026-12-31' })),
      ),
    ).toBe('version.stale');
  });

  it('ends with the case being opened again, and is planned for closed cases only', async () => {
    const plan = (): Promise<Ref> =>
      domain.as(counsellor, () => followUps().plan(counsellor, caseId, { dueOn: '2026-12-01' }));
    expect(await refusalCode(plan())).toBe('follow_ups.case_open');
    await close();
    await plan();
    await domain.as(counsellor, () => domain.get(CaseLifecycle).reopen(counsellor, caseId, 3));
    const { toCome, ended } = await list();
    expect([toCome.length, ended.map(({ outcome }) => outcome)]).toEqual([0, Array(4).fill('reopened')]);
    const id = ended[0]?.id ?? '';
    expect(await refusalCode(domain.as(counsellor, () => followUps().reopen(counsellor, id, 2)))).toBe(
      'follow_ups.ended',
    );
  });

  it('waits for nobody while she has an open case again, and an end that is taken back keeps what was said', async () => {
    await close();
    const [first] = (await list()).toCome;
    await end(first?.id ?? '', { outcome: 'reached', safety: 'less_safe', remark: 'Он ждёт у ворот' });
    await domain.as(counsellor, () => followUps().reopen(counsellor, first?.id ?? '', 2));
    expect((await list()).toCome[0]).toMatchObject({
      ...{ outcome: null, safety: 'less_safe', remark: 'Он ждёт у ворот' },
    });
    domain.clock.set('2026-12-24T06:00:00Z');
    expect(await told(counsellor)).toEqual(['late']);
    await domain.owner(
      `INSERT INTO client_case (id, centre_id, person_id, kind, state, opened_at, opened_by, version)
       SELECT gen_random_uuid(), centre_id, person_id, kind, 'open', now(), opened_by, 1 FROM client_case WHERE id = $1`,
      [caseId],
    );
    expect(await told(counsellor)).toEqual([]);
  });

  it('is nobody else’s business: another worker and another centre find nothing', async () => {
    await close();
    const id = (await list()).toCome[0]?.id ?? '';
    const far = await domain.staff(await domain.centre(), 'intake');
    for (const by of [stranger, far]) {
      expect(await refusalCode(domain.as(by, () => followUps().list(by, caseId)))).toBe('request.not_found');
      expect(
        await refusalCode(domain.as(by, () => followUps().move(by, id, 1, { dueOn: '2026-12-30' }))),
      ).toBe('request.not_found');
    }
  });

  it('is the stage of a case that nobody types, and lists find it by that', async () => {
    const listed = async (stage: 'opened' | 'planned' | 'follow_up' | 'closed'): Promise<boolean> => {
      const { cases } = await domain.as(intake, () =>
        domain.get(CaseList).page(intake, { stage, words: '' }),
      );
      return cases.some(({ id }) => id === caseId);
    };
    expect([await stage(), await listed('opened'), await listed('planned')]).toEqual(['opened', true, false]);
    const task = { what: 'Позвонить', dueOn: '2026-11-25', ownerId: counsellor.staffId, goalId: null };
    await domain.as(counsellor, () => domain.get(CaseTasks).add(counsellor, caseId, task));
    expect([await stage(), await listed('planned')]).toEqual(['planned', true]);
    await close();
    expect([await stage(), await listed('follow_up')]).toEqual(['follow_up', true]);
    for (const { id } of (await list()).toCome) await end(id, { outcome: 'declined' });
    expect([await stage(), await listed('closed')]).toEqual(['closed', true]);
  });

  it('is found among cases in which nothing is planned, until there is a task or a goal', async () => {
    const found = async (): Promise<boolean> => {
      const { cases } = await domain.as(intake, () =>
        domain.get(CaseList).page(intake, { planless: 'true', words: '' }),
      );
      return cases.some(({ id }) => id === caseId);
    };
    expect(await found()).toBe(true);
    const task = { what: 'Позвонить', dueOn: '2026-11-25', ownerId: counsellor.staffId, goalId: null };
    const { id } = await domain.as(counsellor, () => domain.get(CaseTasks).add(counsellor, caseId, task));
    expect(await found()).toBe(false);
    await domain.as(counsellor, () =>
      domain.get(CaseTasks).end(counsellor, id, 1, { outcome: 'done', remark: '' }),
    );
    expect(await found()).toBe(true);
    await domain.as(counsellor, () =>
      domain.get(Goals).set(counsellor, caseId, {
        ...{ what: 'Детский сад', kind: 'children', agreedOn: '2026-11-20', aimOn: '2026-11-22' },
      }),
    );
    expect(await found()).toBe(false);
    const { lines } = await domain.as(counsellor, () => domain.get(Today).read(counsellor));
    expect(lines.find(({ kind }) => kind === 'goal_due')).toMatchObject({
      urgency: 'late',
      at: '2026-11-22',
    });
  });

  it('is preceded by what its closing does not end', async () => {
    const ends = async (): Promise<unknown> =>
      (await domain.as(counsellor, () => domain.get(OpenEnds).of(counsellor, caseId))).ends;
    expect(await ends()).toEqual([]);
    const task = { what: 'Позвонить', dueOn: '2026-11-25', ownerId: counsellor.staffId, goalId: null };
    await domain.as(counsellor, () => domain.get(CaseTasks).add(counsellor, caseId, task));
    expect(await ends()).toEqual([{ kind: 'task', n: 1 }]);
    expect(await refusalCode(domain.as(stranger, () => domain.get(OpenEnds).of(stranger, caseId)))).toBe(
      'request.not_found',
    );
  });

  it('tells how many open cases each colleague has', async () => {
    const { workers } = await domain.as(intake, () => domain.get(CaseTeam).load(intake));
    expect(workers.find(({ staffId }) => staffId === counsellor.staffId)).toMatchObject({ open: 1 });
    await close();
    const { workers: after } = await domain.as(intake, () => domain.get(CaseTeam).load(intake));
    expect(after.map(({ staffId }) => staffId)).not.toContain(counsellor.staffId);
  });
});
