import { CASES_ENTITIES, CaseLifecycle, CaseTeam } from '@baanek/cases';
import { type Principal, RecordVersions, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { LEGAL_ENTITIES, LegalModule } from '../legal.module';
import type { CorrectEscort, OwnEscortView } from './escort.dto';
import { EscortCorrections } from './escort-corrections.service';
import { EscortPlanning } from './escort-planning.service';
import { EscortReader } from './escort-reader.service';

const someone = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const WHY = { reason: 'typing_error', remark: 'Другой зал.' } as const;

/** People, courts and days are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of an escort', () => {
  let domain: TestDomain;
  let intake: Principal;
  let lawyer: Principal;
  let worker: Principal;
  let caseId: string;
  let escort: Ref;

  beforeAll(async () => {
    const entities = [...LEGAL_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [LegalModule], entities });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    lawyer = await domain.staff(centre, 'lawyer');
    worker = await domain.staff(centre, 'escort');
    caseId = await aCase();
    escort = await anEscort(caseId);
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, someone);
      return (await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' })).id;
    });
  const said = (from = '09:30', to = '12:00', over: Partial<CorrectEscort> = {}): CorrectEscort => ({
    ...{ kind: 'court', place: 'Свердловский суд', meetingPoint: 'у входа', safetyRemark: '' },
    ...{ wish: 'female', interpreter: false, car: true, why: WHY },
    ...{ leavesAt: `2026-11-24T${from}:00+06:00`, startsAt: `2026-11-24T${from}:00+06:00` },
    ...{ endsAt: `2026-11-24T${to}:00+06:00`, ...over },
  });
  const anEscort = (of: string, from?: string, to?: string): Promise<Ref> => {
    const { why: _, ...request } = said(from, to);
    return domain.as(intake, () => domain.get(EscortPlanning).request(intake, { ...request, caseId: of }));
  };
  const assign = (one: Ref): Promise<Ref> =>
    domain.as(lawyer, () =>
      domain.get(EscortPlanning).assign(lawyer, one.id, one.version, { workerId: worker.staffId }),
    );
  const correct = (one: Ref, command: CorrectEscort, by = intake): Promise<Ref> =>
    domain.as(by, () => domain.get(EscortCorrections).correct(by, one.id, one.version, command));
  const mark = (change: 'void' | 'restore', one: Ref, by = intake): Promise<Ref> =>
    domain.as(by, () => domain.get(EscortCorrections)[change](by, one.id, one.version, WHY));
  const history = (by = lawyer): ReturnType<EscortCorrections['history']> =>
    domain.as(by, () => domain.get(EscortCorrections).history(by, escort.id));
  const own = (): Promise<OwnEscortView[]> => domain.as(worker, () => domain.get(EscortReader).own(worker));
  const list = (voided?: 'true'): ReturnType<EscortReader['list']> => {
    const week = { from: '2026-11-23', to: '2026-11-29', ...(voided ? { voided } : {}) };
    return domain.as(lawyer, () => domain.get(EscortReader).list(week));
  };

  it('change what it says, and keep what it said, for those who read escorts', async () => {
    await correct(escort, said('10:00', '13:00', { place: 'Первомайский суд', kind: 'police', car: false }));
    expect(await list()).toMatchObject([
      { place: 'Первомайский суд', kind: 'police', car: false, version: 2 },
    ]);
    const { versions } = await history();
    expect(versions).toMatchObject([{ change: 'corrected', reason: 'typing_error', remark: 'Другой зал.' }]);
    expect(versions[0]?.fields.map(({ field }) => field)).toEqual([
      ...['escortKind', 'leavesAt', 'startsAt', 'endsAt', 'place', 'car'],
    ]);
    for (const by of [await domain.staff(intake.centreId, 'shelter'), worker]) {
      const seen = await domain.as(by, () => domain.get(RecordVersions).of('escort', escort.id));
      expect(seen.versions).toEqual([]);
    }
  });

  it('never send a worker or a client to two places at once', async () => {
    await assign(escort);
    const second = await assign(await anEscort(await aCase(), '13:00', '15:00'));
    expect(await refusalCode(correct(second, said('11:00', '15:00')))).toBe('escorts.worker_busy');
    const hers = await anEscort(caseId, '16:00', '17:00');
    expect(await refusalCode(correct(hers, said('11:59', '17:00')))).toBe('escorts.client_busy');
    expect(await refusalCode(correct(second, said('12:00', '15:00')))).toBe('done');
  });

  it.each<[string, CorrectEscort, string]>([
    ['an end before the start', said('12:00', '09:30'), 'escorts.ends_before_start'],
    [
      'leaving after the start',
      said('09:30', '12:00', { leavesAt: '2026-11-24T10:00:00+06:00' }),
      'escorts.ends_before_start',
    ],
    [
      'three days away',
      said('09:30', '12:00', { endsAt: '2026-11-27T12:00:00+06:00' }),
      'escorts.ends_before_start',
    ],
    ['the day before', said('09:30', '12:00', { leavesAt: '2026-11-23T20:00:00+06:00' }), 'done'],
    [
      'a day that has passed',
      said('09:30', '12:00', {
        ...{ leavesAt: '2026-11-20T09:30:00+06:00', startsAt: '2026-11-20T09:30:00+06:00' },
        endsAt: '2026-11-20T12:00:00+06:00',
      }),
      'done',
    ],
  ])('to %s: %#', async (_, command, code) => {
    expect(await refusalCode(correct(escort, command))).toBe(code);
  });

  it('of how it went are made by who recorded it: the worker, or those who plan', async () => {
    const assigned = await assign(escort);
    domain.clock.set('2026-11-24T08:00:00Z');
    const done = await domain.as(worker, () =>
      domain.get(EscortPlanning).recordOutcome(worker, 'escorts.own', escort.id, assigned.version, {
        ...{ outcome: 'held', words: 'Прошло спокойно.' },
      }),
    );
    const outcome = { outcome: 'postponed', words: 'Перенесли.', why: WHY } as const;
    const put = (by: Principal, permission: 'escorts.own' | 'escorts.plan', seen: number): Promise<Ref> =>
      domain.as(by, () =>
        domain.get(EscortCorrections).correctOutcome(by, permission, escort.id, seen, outcome),
      );
    const colleague = await domain.staff(intake.centreId, 'escort');
    expect(await refusalCode(put(colleague, 'escorts.own', done.version))).toBe('request.not_found');
    const put1 = await put(worker, 'escorts.own', done.version);
    expect(await own()).toMatchObject([{ outcome: 'postponed', words: 'Перенесли.' }]);
    expect(await refusalCode(put(lawyer, 'escorts.plan', put1.version))).toBe('done');
    const { versions } = await history();
    expect(versions.at(-1)?.fields).toEqual([
      { field: 'escortOutcome', before: ['held'], after: ['postponed'] },
      { field: 'outcomeWords', before: ['Прошло спокойно.'], after: ['Перенесли.'] },
    ]);
  });

  it('that void it free its worker and the client, and are taken back only where both are free', async () => {
    const assigned = await assign(escort);
    const voided = await mark('void', assigned);
    expect([await list(), await own()]).toEqual([[], []]);
    expect(await list('true')).toMatchObject([{ id: escort.id, voided: true }]);
    expect(await refusalCode(mark('void', voided))).toBe('record.voided');
    expect(await refusalCode(correct(voided, said()))).toBe('record.voided');
    expect(await refusalCode(assign(voided))).toBe('record.voided');
    const other = await assign(await anEscort(await aCase(), '10:00', '11:00'));
    expect(await refusalCode(mark('restore', voided))).toBe('escorts.worker_busy');
    await mark('void', other);
    const hers = await anEscort(caseId, '11:00', '14:00');
    expect(await refusalCode(mark('restore', voided))).toBe('escorts.client_busy');
    await mark('void', hers);
    const back = await mark('restore', voided);
    expect(await own()).toMatchObject([{ id: escort.id }]);
    expect(await refusalCode(mark('restore', back))).toBe('record.not_voided');
  });

  it('are made by those who may ask for it, of a case that is theirs', async () => {
    expect(await refusalCode(correct(escort, said(), lawyer))).toBe('request.not_found');
    await domain.as(intake, () =>
      domain.get(CaseTeam).assign(intake, caseId, 1, { staffId: lawyer.staffId, part: 'lawyer' }),
    );
    expect(await refusalCode(correct(escort, said(), lawyer))).toBe('done');
    const stranger = await domain.staff(await domain.centre(), 'intake');
    expect(await refusalCode(mark('void', { ...escort, version: 2 }, stranger))).toBe('request.not_found');
    expect(await refusalCode(history(stranger))).toBe('request.not_found');
  });
});
