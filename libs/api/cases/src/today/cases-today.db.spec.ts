import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import type { LogAppeal } from '../appeals/appeal.dto';
import { AppealLog } from '../appeals/appeal-log.service';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const CALL = {
  ...{ happenedAt: '2026-11-23T10:00:00+06:00', channel: 'phone', sex: 'female', ageBand: '25-34' },
  ...{ violence: ['physical'], relation: 'spouse', oblast: 'naryn', language: 'ky', services: [] },
  ...{ outcome: 'advised', reason: '', advice: '' },
} satisfies LogAppeal;

/** It is noon of Monday, 23 November 2026. */
describe('today, of those who work on cases,', () => {
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
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [intake, counsellor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<{ id: string; code: string }> =>
    domain.as(intake, async () => {
      const person = await domain.get(Registration).register(intake, SOMEBODY);
      const opened = await domain.get(CaseLifecycle).open(intake, { personId: person.id, kind: 'survivor' });
      const { staffId } = counsellor;
      await domain.get(CaseTeam).assign(intake, opened.id, opened.version, { staffId, part: 'counsellor' });
      return { id: opened.id, code: person.code };
    });
  const session = (caseId: string, heldAt: string): Promise<unknown> =>
    domain.as(counsellor, () =>
      domain.get(Counselling).log(counsellor, caseId, {
        ...{ heldAt, kind: 'individual', minutes: 50, attendance: 'attended', note: '' },
      }),
    );
  const lines = async (by: Principal, ...kinds: string[]): Promise<string[]> => {
    const { lines } = await domain.as(by, () => domain.get(Today).read(by));
    return lines.flatMap(({ kind, urgency, about }) =>
      kinds.includes(kind) ? `${kind} ${urgency} ${about}` : [],
    );
  };

  it('has a case without a session, one that is worked on, and one that has long been silent', async () => {
    const { id, code } = await aCase();
    const OF_SESSIONS = ['case_without_session', 'case_in_work', 'case_long_silent'];
    expect(await lines(counsellor, ...OF_SESSIONS)).toEqual([`case_without_session now ${code}`]);
    await session(id, '2026-11-20T10:00:00+06:00');
    expect(await lines(counsellor, ...OF_SESSIONS)).toEqual([`case_in_work next ${code}`]);
    domain.clock.set('2026-12-30T06:00:00Z');
    expect(await lines(counsellor, ...OF_SESSIONS)).toEqual([`case_long_silent late ${code}`]);
    expect(await lines(intake, ...OF_SESSIONS)).toEqual([]);
  });

  it('tells whoever was given a case, until she has seen it, and nobody who took it herself', async () => {
    const { code } = await aCase();
    expect(await lines(counsellor, 'case_assigned')).toEqual([`case_assigned new ${code}`]);
    expect(await lines(intake, 'case_assigned')).toEqual([]);
    domain.clock.set('2026-11-23T07:00:00Z');
    await domain.as(counsellor, () => domain.get(Today).seen(counsellor, new Date('2026-11-23T06:30:00Z')));
    expect(await lines(counsellor, 'case_assigned')).toEqual([]);
  });

  it('has a case that nobody works on any more, for those who assign, with the version that is seen', async () => {
    const { id, code } = await aCase();
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [counsellor.staffId]);
    expect(await lines(intake, 'case_unattended')).toEqual([`case_unattended late ${code}`]);
    const { lines: all } = await domain.as(intake, () => domain.get(Today).read(intake));
    expect(all.find(({ kind }) => kind === 'case_unattended')).toMatchObject({ id, version: 2 });
  });

  it('has the appointments to come of somebody who has left, for those who plan for others', async () => {
    const { id, code } = await aCase();
    await domain.as(intake, () =>
      domain.get(AppointmentPlanning).plan(intake, {
        ...{ startsAt: '2026-12-01T10:00:00+06:00', minutes: 60, kind: 'individual', weeks: 1 },
        ...{ caseIds: [id], workerId: counsellor.staffId, roomId: null },
      }),
    );
    expect(await lines(intake, 'appointment_worker_left')).toEqual([]);
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [counsellor.staffId]);
    expect(await lines(intake, 'appointment_worker_left')).toEqual([`appointment_worker_left late ${code}`]);
    domain.clock.set('2026-12-02T06:00:00Z');
    expect(await lines(intake, 'appointment_worker_left')).toEqual([]);
  });

  it('has the appeals that colleagues logged, not those of a journal, and counts those of the day', async () => {
    const colleague = await domain.staff(intake.centreId, 'intake');
    await domain.as(colleague, () => domain.get(AppealLog).log(colleague, CALL));
    await domain.owner(`UPDATE appeal SET logged_at = '2026-11-23T05:00:00Z' WHERE logged_by = $1`, [
      colleague.staffId,
    ]);
    expect(await lines(intake, 'appeal_logged')).toEqual(['appeal_logged new null']);
    expect(await lines(colleague, 'appeal_logged')).toEqual([]);
    const { figures } = await domain.as(intake, () => domain.get(Today).read(intake));
    expect(figures).toContainEqual({ figure: 'appeals_today', n: 1 });
    await domain.owner(`UPDATE appeal SET import_digest = '\\x01' WHERE logged_by = $1`, [colleague.staffId]);
    expect(await lines(intake, 'appeal_logged')).toEqual([]);
  });
});
