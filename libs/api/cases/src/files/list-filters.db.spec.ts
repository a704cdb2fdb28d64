import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import type { RecordIncident } from '../incidents/incident.dto';
import { Incidents } from '../incidents/incidents.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseTeam } from '../team/case-team.service';
import type { CaseSearch } from './case-list.dto';
import { CaseLifecycle } from './case-lifecycle.service';
import { CaseList } from './case-list.service';

/** It is noon of Monday, 23 November 2026, until a test says otherwise. */
describe('the list of cases', () => {
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

  const aCase = (oblast: 'osh' | 'chui'): Promise<string> =>
    domain.as(intake, async () => {
      const told = { sex: 'female', oblast, language: 'ky', interpreter: false, wheelchair: false } as const;
      const { id: personId } = await domain.get(Registration).register(intake, told);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  const plan = (caseId: string, what: string, dueOn: string): Promise<unknown> =>
    domain.as(counsellor, () =>
      domain
        .get(CaseTasks)
        .add(counsellor, caseId, { what, dueOn, ownerId: counsellor.staffId, goalId: null }),
    );
  const ids = async (query: CaseSearch): Promise<string[]> => {
    const { cases } = await domain.as(intake, () => domain.get(CaseList).page(intake, query));
    return cases.map(({ id }) => id);
  };

  it('is narrowed by where the client lives and by what is late, and not by what is due today', async () => {
    const [osh, chui] = [await aCase('osh'), await aCase('chui')];
    expect(await ids({ oblast: 'osh' })).toEqual([osh]);
    await plan(osh, 'Позвонить в школу', '2026-11-24');
    await plan(chui, 'Позвонить в школу', '2026-11-25');
    domain.clock.set('2026-11-25T06:00:00Z');
    expect(await ids({ late: 'true' })).toEqual([osh]);
    expect(await ids({ late: 'true', oblast: 'chui' })).toEqual([]);
  });

  it('says what is next of each, the one due first, and its words only when asked', async () => {
    const [planned, empty] = [await aCase('osh'), await aCase('osh')];
    await plan(planned, 'Вторая задача', '2026-11-26');
    await plan(planned, 'Первая задача', '2026-11-24');
    const lines = async (query: CaseSearch): Promise<Record<string, unknown>> => {
      const { cases } = await domain.as(intake, () => domain.get(CaseList).page(intake, query));
      return Object.fromEntries(cases.map(({ id, nextStep, nextStepOn }) => [id, [nextStep, nextStepOn]]));
    };
    expect(await lines({})).toEqual({ [planned]: [null, '2026-11-24'], [empty]: [null, null] });
    expect(await lines({ steps: 'true' })).toEqual({
      ...{ [planned]: ['Первая задача', '2026-11-24'], [empty]: [null, null] },
    });
  });

  it('is narrowed by a type of violence of an incident that counts', async () => {
    const [told] = [await aCase('osh'), await aCase('osh')];
    await domain.as(counsellor, () => domain.get(Incidents).record(counsellor, told, INCIDENT));
    expect(await ids({ violence: 'economic' })).toEqual([told]);
    expect(await ids({ violence: 'sexual' })).toEqual([]);
  });
});

const INCIDENT: RecordIncident = {
  ...{ happenedOn: '2026-11', violence: ['economic'], placeKind: 'home', injuries: 'none', flags: [] },
  ...{ adultsSaw: null, childrenSaw: null, childIds: [], reported: null, reportedTo: [] },
  ...{ relation: 'spouse', livesTogether: null, what: '', place: '', perpetrator: '', policeNumber: '' },
};
