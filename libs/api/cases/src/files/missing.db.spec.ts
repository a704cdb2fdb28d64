import { MISSING_FACTS, type MissingFact } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import type { LogAppeal } from '../appeals/appeal.dto';
import { AppealLog } from '../appeals/appeal-log.service';
import { AppointmentCorrections } from '../appointments/appointment-corrections.service';
import { AppointmentOutcomes } from '../appointments/appointment-outcomes.service';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import type { RecordIncident } from '../incidents/incident.dto';
import { Incidents } from '../incidents/incidents.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { Counselling } from '../sessions/counselling.service';
import { SessionCorrections } from '../sessions/session-corrections.service';
import { CaseTeam } from '../team/case-team.service';
import { CaseFiles } from './case-files.service';
import { CaseLifecycle } from './case-lifecycle.service';
import { CaseList } from './case-list.service';
import type { CaseSearch } from './case-list.dto';

/** It is noon of Monday, 23 November 2026, until a test says otherwise. */
describe('what is missing in a case, and whom nobody has met', () => {
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

  const aCase = (oblast: 'osh' | 'not_known', appealedAt?: string): Promise<string> =>
    domain.as(intake, async () => {
      const told = { sex: 'female', oblast, language: 'ky', interpreter: false, wheelchair: false } as const;
      const { id: personId } = await domain.get(Registration).register(intake, told);
      if (appealedAt)
        await domain.get(AppealLog).log(intake, { ...APPEAL, happenedAt: appealedAt, personId });
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  const missing = async (by: Principal, id: string): Promise<MissingFact[]> =>
    (await domain.as(by, () => domain.get(CaseFiles).read(by, id))).missing;
  const list = async (query: CaseSearch) =>
    (await domain.as(intake, () => domain.get(CaseList).page(intake, query))).cases;
  const ids = async (query: CaseSearch): Promise<string[]> => (await list(query)).map(({ id }) => id);
  const hold = (id: string, attendance: 'attended' | 'absent', heldAt: string): Promise<{ id: string }> =>
    domain.as(counsellor, () =>
      domain
        .get(Counselling)
        .log(counsellor, id, { minutes: 60, kind: 'individual', note: '', attendance, heldAt }),
    );

  it('is one rule for the file, the list and its filter by each fact', async () => {
    const [bare, fuller] = [await aCase('not_known'), await aCase('osh')];
    const appealed = await aCase('osh', '2026-11-23T09:00:00+06:00');
    await domain.as(counsellor, async () => {
      const task = { what: 'Позвонить', dueOn: '2026-11-24', ownerId: counsellor.staffId, goalId: null };
      await domain.get(CaseTasks).add(counsellor, fuller, task);
      await domain.get(Incidents).record(counsellor, fuller, INCIDENT);
    });
    await hold(fuller, 'attended', '2026-11-20T10:00:00+06:00');
    expect(await missing(counsellor, bare)).toEqual(MISSING_FACTS);
    expect(await missing(counsellor, fuller)).toEqual(['birth', 'safe_contact', 'risk', 'plan']);
    expect(await missing(counsellor, appealed)).not.toContain('violence');
    const told = Object.fromEntries((await list({ facts: 'true' })).map(one => [one.id, one.missing]));
    for (const id of [bare, fuller, appealed]) expect(told[id]).toEqual(await missing(intake, id));
    for (const lacks of MISSING_FACTS) {
      const who = Object.keys(told).filter(id => told[id]?.includes(lacks));
      expect((await ids({ lacks })).toSorted()).toEqual(who.toSorted());
    }
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, fuller, 2, { reason: 'goals_met' }),
    );
    expect(await missing(intake, fuller)).toEqual(['birth']);
  });

  it('counts days from the appeal to the first session that she attended, and finds who waits longer than a week', async () => {
    const [week, longer, met] = [
      await aCase('osh', '2026-11-16T23:00:00+06:00'),
      await aCase('osh', '2026-11-15T23:00:00+06:00'),
      await aCase('osh', '2026-11-10T10:00:00+06:00'),
    ];
    await hold(longer, 'absent', '2026-11-18T10:00:00+06:00');
    await hold(met, 'attended', '2026-11-20T10:00:00+06:00');
    const { id: first } = await hold(met, 'attended', '2026-11-13T10:00:00+06:00');
    const waited = async (): Promise<unknown> =>
      Object.fromEntries((await list({ waits: 'true' })).map(one => [one.id, [one.waitedDays, one.met]]));
    expect(await waited()).toEqual({ [week]: [7, false], [longer]: [8, false], [met]: [3, true] });
    expect(await ids({ waiting: 'true' })).toEqual([longer]);
    expect(await ids({ met: 'true' })).toEqual([met]);
    await domain.as(counsellor, () =>
      domain.get(SessionCorrections).void(counsellor, first, 1, { reason: 'made_by_mistake' }),
    );
    expect(await waited()).toMatchObject({ [met]: [10, true] });
  });

  it('takes an appointment that was held for a meeting, and no longer once it was planned by mistake', async () => {
    const id = await aCase('osh', '2026-11-10T10:00:00+06:00');
    const planned = await domain.as(intake, () =>
      domain.get(AppointmentPlanning).plan(intake, {
        ...{ startsAt: '2026-11-20T10:00:00+06:00', minutes: 60, kind: 'individual', weeks: 1 },
        ...{ caseIds: [id], workerId: counsellor.staffId, roomId: null },
      }),
    );
    const [appointment = ''] = planned.ids;
    const waited = async (): Promise<unknown> =>
      (await list({ waits: 'true' })).map(one => [one.waitedDays, one.met]);
    expect(await waited()).toEqual([[13, false]]);
    const marked = await domain.as(intake, () =>
      domain
        .get(AppointmentOutcomes)
        .mark(intake, appointment, 1, { clients: [{ caseId: id, state: 'held' }] }),
    );
    expect(await waited()).toEqual([[10, true]]);
    await domain.as(intake, () =>
      domain
        .get(AppointmentCorrections)
        .mark(intake, appointment, marked.version, 'voided', { reason: 'made_by_mistake' }),
    );
    expect(await waited()).toEqual([[13, false]]);
  });
});

const APPEAL: Omit<LogAppeal, 'happenedAt'> = {
  ...{ channel: 'phone', sex: 'female', ageBand: '25-34', violence: ['physical'], relation: 'spouse' },
  ...{ oblast: 'osh', language: 'ky', services: [], outcome: 'advised' },
};
const INCIDENT: RecordIncident = {
  ...{ happenedOn: '2026-11', violence: ['economic'], placeKind: 'home', injuries: 'none', flags: [] },
  ...{ adultsSaw: null, childrenSaw: null, childIds: [], reported: null, reportedTo: [] },
  ...{ relation: 'spouse', livesTogether: null, what: '', place: '', perpetrator: '', policeNumber: '' },
};
