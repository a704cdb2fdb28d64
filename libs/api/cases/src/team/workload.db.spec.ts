import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from './case-team.service';
import type { Workload } from './team.dto';
import { CaseWorkload } from './workload.service';

/** It is noon of Monday, 23 November 2026, until a test says otherwise. */
describe('who carries how much', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [intake, counsellor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const told = {
        sex: 'female',
        oblast: 'osh',
        language: 'ky',
        interpreter: false,
        wheelchair: false,
      } as const;
      const { id: personId } = await domain.get(Registration).register(intake, told);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  const read = (by: Principal): Promise<Workload> => domain.as(by, () => domain.get(CaseWorkload).read(by));
  const of = ({ workers }: Workload, { staffId }: Principal): unknown =>
    workers.filter(one => one.staffId === staffId).map(({ open, late, sessions }) => [open, late, sessions]);

  it('counts a case of two colleagues for each and once for the centre, late steps, and sessions of thirty days', async () => {
    const [one, other] = [await aCase(), await aCase()];
    const closed = await aCase();
    await domain.as(counsellor, async () => {
      const task = { what: 'Позвонить', dueOn: '2026-11-24', ownerId: counsellor.staffId, goalId: null };
      await domain.get(CaseTasks).add(counsellor, one, task);
      const said = { minutes: 60, kind: 'individual', attendance: 'attended', note: '' } as const;
      for (const heldAt of ['2026-10-24T10:00:00+06:00', '2026-11-20T10:00:00+06:00'])
        await domain.get(Counselling).log(counsellor, other, { ...said, heldAt });
    });
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, closed, 2, { reason: 'goals_met' }),
    );
    domain.clock.set('2026-11-25T06:00:00Z');
    const found = await read(intake);
    expect([of(found, counsellor), of(found, intake)]).toEqual([[[2, 1, 1]], [[2, 1, 0]]]);
    expect(found.all).toEqual({ open: 2, high: 0, late: 1, waiting: 0, sessions: 1 });
    expect(found.firstMeetings).toEqual({ count: 1, medianDays: 0 });
    await domain.as(counsellor, async () => {
      const { ids } = await domain.get(AppointmentPlanning).plan(counsellor, {
        ...{ startsAt: '2026-11-25T10:00:00+06:00', minutes: 60, kind: 'group', weeks: 1 },
        ...{ caseIds: [one, other], workerId: counsellor.staffId, roomId: null },
      });
      const said = { minutes: 60, kind: 'group', attendance: 'attended', note: '' } as const;
      for (const id of [one, other])
        await domain.get(Counselling).log(counsellor, id, {
          ...{ ...said, heldAt: '2026-11-25T10:00:00+06:00', appointmentId: ids[0] ?? '' },
        });
    });
    expect((await read(intake)).all.sessions).toBe(2); // a group is one session
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    expect(await read(elsewhere)).toEqual({
      ...{ workers: [], all: { open: 0, high: 0, late: 0, waiting: 0, sessions: 0 } },
      firstMeetings: { count: 0, medianDays: null },
    });
  });
});
