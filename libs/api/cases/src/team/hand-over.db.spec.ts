import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseTeam } from './case-team.service';
import type { HandedOver, HandOverOutlook } from './hand-over.dto';
import { CaseHandOver } from './hand-over.service';

/** It is noon of Monday, 23 November 2026. */
describe('cases that are handed over', () => {
  let domain: TestDomain;
  let intake: Principal;
  let director: Principal;
  let anna: Principal;
  let begim: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    domain.clock.set('2026-11-23T06:00:00Z');
  });
  beforeEach(async () => {
    const centre = await domain.centre();
    [intake, director] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'director')];
    [anna, begim] = [await domain.staff(centre, 'counsellor'), await domain.staff(centre, 'counsellor')];
  });
  afterAll(() => domain.close());

  const aCase = (worker = anna): Promise<string> =>
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
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: worker.staffId, part: 'counsellor' });
      return id;
    });
  const plan = (hour: string, workerId: string, ...caseIds: string[]): Promise<unknown> =>
    domain.as(intake, () =>
      domain.get(AppointmentPlanning).plan(intake, {
        ...{ startsAt: `2026-11-24T${hour}:00+06:00`, minutes: 60, weeks: 1, caseIds, workerId },
        ...{ kind: caseIds.length > 1 ? 'group' : 'individual', roomId: null },
      }),
    );
  const preview = async (by: Principal, ...caseIds: string[]): Promise<HandOverOutlook[]> => {
    const asked = { caseIds, part: 'counsellor', toId: begim.staffId } as const;
    return (await domain.as(by, () => domain.get(CaseHandOver).preview(by, asked))).cases;
  };
  const handOver = (
    { id, version, appointments }: Pick<HandOverOutlook, 'id' | 'version' | 'appointments'>,
    [from, to] = [anna, begim],
  ): Promise<HandedOver> =>
    domain.as(intake, () =>
      domain.get(CaseHandOver).handOver(intake, id, version, {
        ...{ part: 'counsellor', fromId: from.staffId, toId: to.staffId, appointments },
      }),
    );
  const team = async (id: string): Promise<string[]> =>
    (await domain.as(intake, () => domain.get(CaseFiles).read(intake, id))).team
      .filter(({ part }) => part === 'counsellor')
      .map(({ staffId }) => staffId);
  const tasksOf = async (by: Principal, id: string): Promise<number> =>
    (await domain.owner(`SELECT 1 FROM case_task WHERE case_id = $1 AND owner_id = $2`, [id, by.staffId]))
      .length;

  it('take tasks and appointments along, leave what is taken or for many, and come back whole', async () => {
    const [id, other] = [await aCase(), await aCase(begim)];
    await domain.as(anna, () =>
      domain.get(CaseTasks).add(anna, id, {
        ...{ what: 'Позвонить', dueOn: '2026-11-24', ownerId: anna.staffId, goalId: null },
      }),
    );
    await plan('10:00', anna.staffId, id);
    await plan('12:00', anna.staffId, id);
    await plan('12:30', begim.staffId, other);
    await plan('15:00', anna.staffId, id, other);
    const [outlook] = await preview(intake, id);
    if (!outlook) throw new Error('no outlook');
    expect(outlook).toMatchObject({ obstacle: null, fromId: anna.staffId, shared: 1 });
    expect(outlook.appointments).toHaveLength(2);
    const handed = await handOver(outlook);
    expect(handed.appointments).toHaveLength(1);
    expect(handed.left).toEqual([
      { startsAt: new Date('2026-11-24T12:00:00+06:00'), code: 'appointments.worker_busy' },
    ]);
    expect([await team(id), await tasksOf(begim, id)]).toEqual([[begim.staffId], 1]);
    await expect(handOver(outlook)).rejects.toMatchObject({ code: 'version.stale' });
    const back = await handOver(handed, [begim, anna]);
    expect(back).toMatchObject({ left: [], appointments: [{ id: handed.appointments[0]?.id }] });
    expect([await team(id), await tasksOf(anna, id)]).toEqual([[anna.staffId], 1]);
  });

  it('are told of before: what is closed, hers already, or not to be hers, and of a danger no more than that', async () => {
    const [fine, closed, hers, danger] = [await aCase(), await aCase(), await aCase(begim), await aCase()];
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, closed, 2, { reason: 'goals_met' }),
    );
    await domain.as(intake, () =>
      domain.get(Dangers).record(intake, danger, {
        ...{ kind: 'colleague', oblast: null, staffId: begim.staffId, otherCentreId: null, untilOn: null },
        ...{ what: '', reason: 'Родственник мужа' },
      }),
    );
    const told = await preview(director, fine, closed, hers, danger);
    expect(told.map(({ obstacle }) => obstacle)).toEqual([
      ...[null, 'cases.closed', 'cases.already_assigned', 'cases.not_with'],
    ]);
    for (const one of told.slice(1)) await expect(handOver(one)).rejects.toMatchObject({ status: 409 });
  });
});
