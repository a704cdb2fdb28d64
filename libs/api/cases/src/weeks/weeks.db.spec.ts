import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import { Weeks } from './weeks.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('the week of a worker', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let director: Principal;
  let caseId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    [intake, counsellor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
    director = await domain.staff(centre, 'director');
    caseId = await aCase();
    const add = (dueOn: string): Promise<{ id: string }> =>
      domain.as(counsellor, () =>
        domain.get(CaseTasks).add(counsellor, caseId, {
          ...{ what: 'Позвонить в школу', dueOn, ownerId: counsellor.staffId, goalId: null },
        }),
      );
    const { id } = await add('2026-11-24');
    await domain.as(counsellor, () =>
      domain.get(CaseTasks).end(counsellor, id, 1, { outcome: 'done', remark: '' }),
    );
    for (const day of ['2026-11-23', '2026-11-30', '2026-12-06', '2026-12-07']) await add(day);
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });

  it('is what she did, what is due in the week after, and what stayed behind', async () => {
    domain.clock.set('2026-11-25T06:00:00Z');
    const week = await domain.as(counsellor, () => domain.get(Weeks).read(counsellor));
    expect(week).toMatchObject({ from: '2026-11-23', to: '2026-11-29', done: [{ what: 'tasks', n: 1 }] });
    expect(week.due.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['task 2026-11-30', 'task 2026-12-06']);
    expect(week.behind.map(({ on, caseId: of }) => [on, of])).toEqual([['2026-11-23', caseId]]);
    const before = await domain.as(counsellor, () => domain.get(Weeks).read(counsellor, '2026-11-22'));
    expect(before.done).toEqual([]);
  });

  it('has a group as one session, however many came', async () => {
    domain.clock.set('2026-12-16T06:00:00Z');
    const other = await aCase();
    await domain.as(counsellor, async () => {
      const heldAt = '2026-12-16T10:00:00+06:00';
      const { ids } = await domain.get(AppointmentPlanning).plan(counsellor, {
        ...{ startsAt: heldAt, minutes: 60, kind: 'group', weeks: 1 },
        ...{ caseIds: [caseId, other], workerId: counsellor.staffId, roomId: null },
      });
      for (const id of [caseId, other])
        await domain.get(Counselling).log(counsellor, id, {
          ...{ heldAt, minutes: 60, kind: 'group', attendance: 'attended', note: '' },
          appointmentId: ids[0] ?? '',
        });
    });
    const { done } = await domain.as(counsellor, () => domain.get(Weeks).read(counsellor));
    expect(done.find(({ what }) => what === 'sessions')?.n).toBe(1);
    domain.clock.set('2026-11-25T06:00:00Z');
  });

  it('is told to a director as counts of her own centre', async () => {
    const { workers } = await domain.as(director, () => domain.get(Weeks).centre());
    expect(workers.map(({ staffId, done }) => [staffId, done])).toEqual([
      [counsellor.staffId, [{ what: 'tasks', n: 1 }]],
    ]);
    const elsewhere = await domain.staff(await domain.centre(), 'director');
    expect((await domain.as(elsewhere, () => domain.get(Weeks).centre())).workers).toEqual([]);
  });
});
