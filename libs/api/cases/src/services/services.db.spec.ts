import type { AppointmentState } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Merging, type PersonFields, Persons, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { AppointmentOutcomes } from '../appointments/appointment-outcomes.service';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { Counselling } from '../sessions/counselling.service';
import { SessionCorrections } from '../sessions/session-corrections.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import type { ServiceFields, ServiceOfMeeting, ServicePage, ServicesQuery } from './case-service.dto';
import { CaseServices } from './case-services.service';
import { FundingSources } from './funding-sources.service';
import { MeetingServices } from './meeting-services.service';
import { ServiceCorrections, SERVICES } from './service-corrections.service';

type Made = { id: string; version: number };
const why = { reason: 'made_by_mistake' } as const;
const person = (given: string): PersonFields => ({
  names: { surname: 'Асанова', given, patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});

/** It is noon of Monday, 23 November 2026. */
describe('services of a case', () => {
  let domain: TestDomain;
  let [intake, counsellor, stranger, director]: Principal[] = [];
  let personId: string;
  let caseId: string;

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
    [stranger, director] = [await domain.staff(centre, 'lawyer'), await domain.staff(centre, 'director')];
    ({ personId, caseId } = await aCase());
  });
  afterAll(() => domain.close());

  const as = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const aCase = (): Promise<{ personId: string; caseId: string }> =>
    as(intake, async by => {
      const { id } = await domain.get(Registration).register(by, person('Айгүл'));
      const opened = await domain.get(CaseLifecycle).open(by, { personId: id, kind: 'survivor' });
      const worker = { staffId: counsellor?.staffId ?? '', part: 'counsellor' } as const;
      await domain.get(CaseTeam).assign(by, opened.id, 1, worker);
      return { personId: id, caseId: opened.id };
    });
  const said = (change: Partial<ServiceFields> = {}): ServiceFields => ({
    ...{ kind: 'food', givenOn: '2026-11-20', units: 2, minutes: null, workerId: counsellor?.staffId ?? '' },
    ...{ fundingSourceId: null, projectId: null, note: 'мука и масло', place: '', injuries: null },
    ...change,
  });
  const record = (change: Partial<ServiceFields> = {}, by = counsellor): Promise<Made> =>
    as(by, me => domain.get(CaseServices).record(me, caseId, said(change)));
  const list = (query: ServicesQuery = {}, by = counsellor): Promise<ServicePage> =>
    as(by, me => domain.get(CaseServices).list(me, caseId, query));
  const ofMeeting = (what: Partial<ServiceOfMeeting>, id = caseId): Promise<Made> =>
    as(counsellor, by =>
      domain.get(MeetingServices).record(by, id, { sessionId: null, appointmentId: null, ...what }),
    );
  const mark = ({ id, version }: Made, change: 'voided' | 'restored'): Promise<Made> =>
    as(counsellor, by => domain.get(CaseRecords).mark(by, SERVICES, id, version, change, why));
  const aSession = (appointmentId?: string): Promise<Made> =>
    as(counsellor, by =>
      domain.get(Counselling).log(by, caseId, {
        ...{ heldAt: '2026-11-22T10:00:00+06:00', minutes: 50, kind: 'individual', attendance: 'attended' },
        ...{ note: 'слова', ...(appointmentId ? { appointmentId } : {}) },
      }),
    );
  /** Of yesterday at ten, marked so for all of these cases. */
  const anAppointment = (state: AppointmentState | null, ...caseIds: string[]): Promise<string> =>
    as(counsellor, async by => {
      domain.clock.set('2026-11-21T06:00:00Z');
      const kind = caseIds.length > 1 ? 'group' : 'individual';
      const { ids } = await domain.get(AppointmentPlanning).plan(by, {
        ...{
          startsAt: '2026-11-22T10:00:00+06:00',
          minutes: 60,
          kind,
          weeks: 1,
          workerId: by.staffId,
          caseIds,
        },
      });
      const id = ids[0] ?? '';
      domain.clock.set('2026-11-23T06:00:00Z');
      if (state)
        await domain
          .get(AppointmentOutcomes)
          .mark(by, id, 1, { clients: caseIds.map(of => ({ caseId: of, state })) });
      return id;
    });

  it('are read by those who open the case, with words that the database does not know', async () => {
    const { id } = await record();
    for (const by of [counsellor, intake, director])
      expect((await as(by, me => domain.get(CaseServices).read(me, id))).note).toBe('мука и масло');
    const [row] = await domain.owner<{ row: string }>(
      `SELECT row_to_json(s)::text AS row FROM case_service s WHERE id = $1`,
      [id],
    );
    expect(row?.row).not.toContain('мука');
    const asked = [
      as(stranger, by => domain.get(CaseServices).read(by, id)),
      list({}, stranger),
      record({}, stranger),
      as(stranger, by => domain.get(CaseServices).record(by, caseId, said())),
    ];
    for (const one of asked) expect(await refusalCode(one)).toBe('request.not_found');
    expect(await refusalCode(record({}, director))).toBe('request.not_found');
  });

  it('are added up by group over all that is asked for, also what stands on later pages; what is voided is not', async () => {
    for (let n = 0; n < 33; n++) await record({ units: 1 });
    await record({ kind: 'individual_counselling', minutes: 50, units: 1, givenOn: '2026-11-02' });
    await mark(await record({ units: 100 }), 'voided');
    const first = await list();
    const second = await list({ after: first.next ?? '' });
    expect([first.services.length, second.services.length, second.next]).toEqual([30, 5, null]);
    expect(new Set([...first.services, ...second.services].map(({ id }) => id)).size).toBe(35);
    const food = { group: 'things', services: 33, units: 33, minutes: 0 };
    const talk = { group: 'psychological', services: 1, units: 1, minutes: 50 };
    expect([first.totals, second.totals]).toEqual([
      [talk, food],
      [talk, food],
    ]);
    expect((await list({ group: 'things' })).totals).toEqual([food]);
    expect((await list({ from: '2026-11-01', to: '2026-11-19' })).totals).toEqual([talk]);
  });

  it('keep what they said before, with a reason, and name no stranger and no closed money', async () => {
    const sources = domain.get(FundingSources);
    const funding = await as(director, by =>
      sources.add(by, { kind: 'source', name: 'Бюджет', since: '2026-01-01', until: '2026-12-31' }),
    );
    const made = await record({ fundingSourceId: funding.id });
    await as(counsellor, by =>
      domain.get(ServiceCorrections).correct(by, made.id, 1, { ...said({ units: 3 }), why }),
    );
    const { versions } = await as(counsellor, by => domain.get(CaseRecords).history(by, SERVICES, made.id));
    expect(versions[0]?.fields).toEqual([
      { field: 'units', before: ['2'], after: ['3'] },
      { field: 'fundingSource', before: ['Бюджет'], after: [] },
    ]);
    const faulty = (change: Partial<ServiceFields>, field: string, rule: string): Promise<void> =>
      expect(record(change)).rejects.toMatchObject({ faults: [{ field, rule }] });
    await faulty({ workerId: stranger?.staffId ?? '' }, 'workerId', 'exists');
    await faulty({ fundingSourceId: funding.id, givenOn: '2025-12-31' }, 'fundingSourceId', 'paysNotThen');
    await faulty({ projectId: funding.id }, 'projectId', 'exists');
    const closed = { name: 'Бюджет', since: null, until: null, closed: true };
    await as(director, () => sources.change(funding.id, 1, closed));
    await faulty({ fundingSourceId: funding.id }, 'fundingSourceId', 'paysNotThen');
  });

  it('count a session once, and the appointment that it was planned as with it', async () => {
    const appointmentId = await anAppointment(null, caseId);
    const session = await aSession(appointmentId);
    const service = await ofMeeting({ sessionId: session.id });
    expect(await refusalCode(ofMeeting({ sessionId: session.id }))).toBe('services.counted_already');
    expect(await refusalCode(ofMeeting({ appointmentId }))).toBe('services.counted_already');
    expect((await list()).services).toMatchObject([
      { kind: 'individual_counselling', givenOn: '2026-11-22', minutes: 50, units: 1, ofMeeting: true },
    ]);
    const lines = await as(counsellor, by => domain.get(Counselling).list(by, caseId));
    expect(lines.sessions).toMatchObject([{ isService: true }]);
    await mark(service, 'voided');
    const again = await ofMeeting({ appointmentId });
    expect(await refusalCode(ofMeeting({ sessionId: session.id }))).toBe('services.counted_already');
    expect(await refusalCode(mark({ ...service, version: 2 }, 'restored'))).toBe('services.counted_already');
    await mark(again, 'voided');
    expect(await refusalCode(mark({ ...service, version: 2 }, 'restored'))).toBe('done');
  });

  it('count an appointment once, also where its session is recorded later, which stands in the timeline then', async () => {
    const told = (): Promise<string[]> =>
      as(counsellor, async by =>
        (await domain.get(Timeline).of(by, caseId, { part: 'services' })).entries.flatMap(
          ({ facts }) => facts,
        ),
      );
    const appointmentId = await anAppointment('held', caseId);
    await ofMeeting({ appointmentId });
    expect(await told()).toEqual(['serviceKind.individual_counselling']);
    const session = await aSession(appointmentId);
    expect(await refusalCode(ofMeeting({ sessionId: session.id }))).toBe('services.counted_already');
    const lines = await as(counsellor, by => domain.get(Counselling).list(by, caseId));
    expect(lines.sessions).toMatchObject([{ isService: true }]);
    expect(await told()).toEqual([]);
  });

  it('count one of ten presses at once', async () => {
    const session = await aSession();
    const presses = Array.from({ length: 10 }, () => refusalCode(ofMeeting({ sessionId: session.id })));
    expect((await Promise.all(presses)).filter(code => code === 'done')).toHaveLength(1);
    expect((await list()).services).toHaveLength(1);
  });

  it('are of what took place; it is not said to have never been while a service counts of it', async () => {
    const missed = await anAppointment('no_show', caseId);
    expect(await refusalCode(ofMeeting({ appointmentId: missed }))).toBe('services.not_held');
    const session = await aSession();
    const service = await ofMeeting({ sessionId: session.id });
    const voids = (): Promise<string> =>
      refusalCode(
        as(counsellor, by => domain.get(SessionCorrections).void(by, session.id, session.version, why)),
      );
    expect(await voids()).toBe('services.counts_of_it');
    await mark(service, 'voided');
    expect(await voids()).toBe('done');
    expect(await refusalCode(ofMeeting({ sessionId: session.id }))).toBe('services.not_held');
    expect(await refusalCode(ofMeeting({}))).toBe('request.invalid');
    const elsewhere = await aCase();
    expect(await refusalCode(ofMeeting({ sessionId: session.id }, elsewhere.caseId))).toBe(
      'request.not_found',
    );
  });

  it('keep an appointment from being called off while one counts of it', async () => {
    const appointmentId = await anAppointment('held', caseId);
    await ofMeeting({ appointmentId });
    const absent = as(counsellor, by =>
      domain
        .get(AppointmentOutcomes)
        .mark(by, appointmentId, 2, { clients: [{ caseId, state: 'cancelled_by_client' }] }),
    );
    expect(await refusalCode(absent)).toBe('services.counts_of_it');
  });

  it('of two records that were in one group and are one client count once, and twice again after it is undone', async () => {
    const other = await aCase();
    const appointmentId = await anAppointment('held', caseId, other.caseId);
    await ofMeeting({ appointmentId });
    await ofMeeting({ appointmentId }, other.caseId);
    const made = await as(intake, async by => {
      const persons = domain.get(Persons);
      const [kept, merged] = [await persons.open(personId), await persons.open(other.personId)];
      return domain.get(Merging).merge(by, {
        ...{ keptId: personId, keptVersion: kept.version },
        ...{ mergedId: other.personId, mergedVersion: merged.version },
      });
    });
    const merged = await list();
    expect(merged.services.map(({ sameHelp }) => sameHelp).sort()).toEqual([false, true]);
    expect(merged.totals).toMatchObject([{ group: 'psychological', services: 1, units: 1, minutes: 60 }]);
    expect(await refusalCode(ofMeeting({ appointmentId }))).toBe('services.counted_already');
    await as(intake, by => domain.get(Merging).undo(by, made.id, made.version));
    expect((await list()).services).toMatchObject([{ sameHelp: false }]);
  });
});
