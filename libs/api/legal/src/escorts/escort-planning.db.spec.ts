import { CASES_ENTITIES, CaseLifecycle } from '@baanek/cases';
import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { LEGAL_ENTITIES, LegalModule } from '../legal.module';
import type { RequestEscort } from './escort.dto';
import { EscortPlanning } from './escort-planning.service';
import { EscortReader } from './escort-reader.service';

const someone = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

describe('escorts', () => {
  let domain: TestDomain;
  let intake: Principal;
  let lawyer: Principal;
  let worker: Principal;

  beforeAll(async () => {
    const entities = [...LEGAL_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [LegalModule], entities });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    lawyer = await domain.staff(centre, 'lawyer');
  });
  beforeEach(async () => {
    worker = await domain.staff(intake.centreId, 'escort');
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, someone);
      return (await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' })).id;
    });
  const anEscort = (
    caseId: string,
    from = '09:30',
    to = '12:00',
    over: Partial<RequestEscort> = {},
  ): Promise<Ref> =>
    domain.as(intake, () =>
      domain.get(EscortPlanning).request(intake, {
        caseId,
        kind: 'court',
        place: 'Свердловский районный суд',
        meetingPoint: 'у входа',
        safetyRemark: 'не садиться рядом',
        wish: 'female',
        interpreter: false,
        car: true,
        leavesAt: `2026-11-24T${from}:00+06:00`,
        startsAt: `2026-11-24T${from}:00+06:00`,
        endsAt: `2026-11-24T${to}:00+06:00`,
        ...over,
      }),
    );
  const assign = (escort: Ref, who = worker): Promise<Ref> =>
    domain.as(lawyer, () =>
      domain.get(EscortPlanning).assign(lawyer, escort.id, escort.version, { workerId: who.staffId }),
    );

  it('refuses an escort worker a second escort at the same time, also when two are assigned at once', async () => {
    const escorts = [await anEscort(await aCase()), await anEscort(await aCase(), '11:00', '13:00')];
    const codes = await Promise.all(escorts.map(escort => refusalCode(assign(escort))));
    expect(codes.sort()).toEqual(['done', 'escorts.worker_busy']);
  });

  it('gives an escort worker no key but those of her own escorts, and lets her make none', async () => {
    const [own, another] = [await anEscort(await aCase()), await anEscort(await aCase())];
    await assign(own);
    await assign(another, await domain.staff(intake.centreId, 'escort'));
    const keys = (by: Principal): Promise<{ id: string }[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT subject_id AS id FROM sealing_key`));
    expect(await keys(worker)).toEqual([{ id: own.id }]);
    const both = await domain.staff(intake.centreId, 'escort', 'lawyer');
    expect(await keys(both)).toEqual(expect.arrayContaining([{ id: own.id }, { id: another.id }]));
    const made = domain.as(worker, () =>
      domain.get(Database).sql(
        `INSERT INTO sealing_key (subject_id, centre_id, side, wrapped)
         VALUES (gen_random_uuid(), $1, 'survivor', '')`,
        [worker.centreId],
      ),
    );
    await expect(made).rejects.toThrow('row-level security');
  });

  it('gives her the escort that begins when the other ends', async () => {
    await assign(await anEscort(await aCase(), '09:00', '11:00'));
    expect(await refusalCode(assign(await anEscort(await aCase(), '11:00', '12:00')))).toBe('done');
  });

  it('refuses a client two escorts at the same time, and takes the second once the first is cancelled', async () => {
    const caseId = await aCase();
    const escort = await anEscort(caseId);
    expect(await refusalCode(anEscort(caseId, '10:00', '11:00'))).toBe('escorts.client_busy');
    await domain.as(lawyer, () => domain.get(EscortPlanning).cancel(lawyer, escort.id, 1));
    expect(await refusalCode(anEscort(caseId, '10:00', '11:00'))).toBe('done');
  });

  it('shows an escort worker her own escorts only: a code, a place, a remark', async () => {
    const own = await assign(await anEscort(await aCase()));
    await assign(await anEscort(await aCase()), await domain.staff(intake.centreId, 'escort'));
    const escorts = await domain.as(worker, () => domain.get(EscortReader).own(worker));
    expect(escorts.map(escort => escort.id)).toEqual([own.id]);
    expect(escorts[0]).toMatchObject({
      place: 'Свердловский районный суд',
      safetyRemark: 'не садиться рядом',
    });
    expect(Object.keys(escorts[0] ?? {})).not.toContain('caseId');
    const listed = await domain.as(worker, () =>
      domain.get(EscortReader).list({ from: '2026-11-23', to: '2026-11-29' }),
    );
    expect(listed.map(escort => escort.id)).toEqual([own.id]); // the route refuses her; the database would too
  });

  it('takes an outcome from the worker who went, not from another, and only once', async () => {
    const escort = await assign(await anEscort(await aCase()));
    const other = await domain.staff(intake.centreId, 'escort');
    const tell = (by: Principal, version: number): Promise<unknown> =>
      domain.as(by, () =>
        domain
          .get(EscortPlanning)
          .recordOutcome(by, 'escorts.own', escort.id, version, { outcome: 'postponed', words: 'до 01.12' }),
      );
    domain.clock.set('2026-11-24T04:00:00Z');
    expect(await refusalCode(tell(other, escort.version))).toBe('request.not_found');
    expect(await refusalCode(tell(worker, escort.version))).toBe('done');
    expect(await refusalCode(tell(worker, escort.version + 1))).toBe('escorts.wrong_state');
  });

  it('takes no outcome before the start, from the worker or from those who plan; it may be cancelled', async () => {
    const escort = await assign(await anEscort(await aCase()));
    const plan = domain.get(EscortPlanning);
    const outcome = { outcome: 'held', words: '' } as const;
    const tell = (by: Principal, permission: 'escorts.own' | 'escorts.plan'): Promise<string> =>
      refusalCode(
        domain.as(by, () => plan.recordOutcome(by, permission, escort.id, escort.version, outcome)),
      );
    domain.clock.set('2026-11-24T03:29:00Z');
    expect(await tell(worker, 'escorts.own')).toBe('escorts.not_begun');
    expect(await tell(lawyer, 'escorts.plan')).toBe('escorts.not_begun');
    const cancelled = domain.as(lawyer, () => plan.cancel(lawyer, escort.id, escort.version));
    expect(await refusalCode(cancelled)).toBe('done');
    const other = await assign(await anEscort(await aCase()));
    domain.clock.set('2026-11-24T03:30:00Z');
    const told = domain.as(worker, () =>
      plan.recordOutcome(worker, 'escorts.own', other.id, other.version, outcome),
    );
    expect(await refusalCode(told)).toBe('done');
  });

  it('chains a new date to the one put off, within one case', async () => {
    const caseId = await aCase();
    const first = await assign(await anEscort(caseId));
    const plan = domain.get(EscortPlanning);
    domain.clock.set('2026-11-24T04:00:00Z');
    await domain.as(lawyer, () =>
      plan.recordOutcome(lawyer, 'escorts.plan', first.id, first.version, {
        outcome: 'postponed',
        words: '',
      }),
    );
    expect(await refusalCode(anEscort(await aCase(), '14:00', '15:00', { postponedFrom: first.id }))).toBe(
      'request.invalid',
    );
    expect(await refusalCode(anEscort(caseId, '14:00', '15:00', { postponedFrom: first.id }))).toBe('done');
  });

  it('refuses times that run backwards or for days', async () => {
    const caseId = await aCase();
    expect(await refusalCode(anEscort(caseId, '12:00', '11:00'))).toBe('escorts.ends_before_start');
    const late = { endsAt: '2026-11-29T10:00:00+06:00' };
    expect(await refusalCode(anEscort(caseId, '10:00', '11:00', late))).toBe('escorts.ends_before_start');
  });

  it('lets a counsellor ask only for her own cases, and assigns only escort workers', async () => {
    const caseId = await aCase();
    const counsellor = await domain.staff(intake.centreId, 'counsellor');
    const escort = await anEscort(caseId);
    const ask = domain.as(counsellor, () =>
      domain.get(EscortPlanning).request(counsellor, { caseId } as RequestEscort),
    );
    expect(await refusalCode(ask)).toBe('request.not_found');
    expect(await refusalCode(assign(escort, counsellor))).toBe('escorts.worker_lacks_role');
  });

  it('says whose worker goes no more, until somebody else does', async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const left = async (): Promise<boolean | undefined> => {
      const query = { from: '2026-11-23', to: '2026-11-29' };
      const listed = await domain.as(lawyer, () => domain.get(EscortReader).list(query));
      return listed.find(({ id }) => id === escort.id)?.workerLeft;
    };
    let escort = await anEscort(await aCase());
    expect(await left()).toBe(false);
    escort = await assign(escort);
    expect(await left()).toBe(false);
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [worker.staffId]);
    expect(await left()).toBe(true);
    escort = await assign(escort, await domain.staff(intake.centreId, 'escort'));
    expect(await left()).toBe(false);
  });
});
