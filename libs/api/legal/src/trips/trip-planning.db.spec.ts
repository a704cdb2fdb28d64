import { CASES_ENTITIES, CaseLifecycle } from '@baanek/cases';
import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { LEGAL_ENTITIES, LegalModule } from '../legal.module';
import type { RequestTrip } from './trip.dto';
import { TripPlanning } from './trip-planning.service';
import { TripReader } from './trip-reader.service';

const someone = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

describe('trips', () => {
  let domain: TestDomain;
  let intake: Principal;
  let lawyer: Principal;
  let escort: Principal;

  beforeAll(async () => {
    const entities = [...LEGAL_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [LegalModule], entities });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    lawyer = await domain.staff(centre, 'lawyer');
  });
  beforeEach(async () => {
    escort = await domain.staff(intake.centreId, 'escort');
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, someone);
      return (await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' })).id;
    });
  const aTrip = (
    caseId: string,
    from = '09:30',
    to = '12:00',
    over: Partial<RequestTrip> = {},
  ): Promise<Ref> =>
    domain.as(intake, () =>
      domain.get(TripPlanning).request(intake, {
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
  const assign = (trip: Ref, who = escort): Promise<Ref> =>
    domain.as(lawyer, () =>
      domain.get(TripPlanning).assign(lawyer, trip.id, trip.version, { escortId: who.staffId }),
    );

  it('refuses an escort a second trip at the same time, also when two are assigned at once', async () => {
    const trips = [await aTrip(await aCase()), await aTrip(await aCase(), '11:00', '13:00')];
    const codes = await Promise.all(trips.map(trip => refusalCode(assign(trip))));
    expect(codes.sort()).toEqual(['done', 'trips.escort_busy']);
  });

  it('gives an escort no key but those of her own trips, and lets her make none', async () => {
    const [own, another] = [await aTrip(await aCase()), await aTrip(await aCase())];
    await assign(own);
    await assign(another, await domain.staff(intake.centreId, 'escort'));
    const keys = (by: Principal): Promise<{ id: string }[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT subject_id AS id FROM sealing_key`));
    expect(await keys(escort)).toEqual([{ id: own.id }]);
    const both = await domain.staff(intake.centreId, 'escort', 'lawyer');
    expect(await keys(both)).toEqual(expect.arrayContaining([{ id: own.id }, { id: another.id }]));
    const made = domain.as(escort, () =>
      domain.get(Database).sql(
        `INSERT INTO sealing_key (subject_id, centre_id, side, wrapped)
         VALUES (gen_random_uuid(), $1, 'survivor', '')`,
        [escort.centreId],
      ),
    );
    await expect(made).rejects.toThrow('row-level security');
  });

  it('gives her the trip that begins when the other ends', async () => {
    await assign(await aTrip(await aCase(), '09:00', '11:00'));
    expect(await refusalCode(assign(await aTrip(await aCase(), '11:00', '12:00')))).toBe('done');
  });

  it('refuses a client two trips at the same time, and takes the second once the first is cancelled', async () => {
    const caseId = await aCase();
    const trip = await aTrip(caseId);
    expect(await refusalCode(aTrip(caseId, '10:00', '11:00'))).toBe('trips.client_busy');
    await domain.as(lawyer, () => domain.get(TripPlanning).cancel(lawyer, trip.id, 1));
    expect(await refusalCode(aTrip(caseId, '10:00', '11:00'))).toBe('done');
  });

  it('shows an escort her own trips only: a code, a place, a remark', async () => {
    const own = await assign(await aTrip(await aCase()));
    await assign(await aTrip(await aCase()), await domain.staff(intake.centreId, 'escort'));
    const trips = await domain.as(escort, () => domain.get(TripReader).own(escort));
    expect(trips.map(trip => trip.id)).toEqual([own.id]);
    expect(trips[0]).toMatchObject({ place: 'Свердловский районный суд', safetyRemark: 'не садиться рядом' });
    expect(Object.keys(trips[0] ?? {})).not.toContain('caseId');
    const listed = await domain.as(escort, () =>
      domain.get(TripReader).list({ from: '2026-11-23', to: '2026-11-29' }),
    );
    expect(listed.map(trip => trip.id)).toEqual([own.id]); // the route refuses her; the database would too
  });

  it('takes an outcome from the escort who went, not from another, and only once', async () => {
    const trip = await assign(await aTrip(await aCase()));
    const other = await domain.staff(intake.centreId, 'escort');
    const tell = (by: Principal, version: number): Promise<unknown> =>
      domain.as(by, () =>
        domain
          .get(TripPlanning)
          .recordOutcome(by, 'trips.own', trip.id, version, { outcome: 'postponed', words: 'до 01.12' }),
      );
    expect(await refusalCode(tell(other, trip.version))).toBe('request.not_found');
    expect(await refusalCode(tell(escort, trip.version))).toBe('done');
    expect(await refusalCode(tell(escort, trip.version + 1))).toBe('trips.wrong_state');
  });

  it('chains a new date to the one put off, within one case', async () => {
    const caseId = await aCase();
    const first = await assign(await aTrip(caseId));
    const plan = domain.get(TripPlanning);
    await domain.as(lawyer, () =>
      plan.recordOutcome(lawyer, 'trips.plan', first.id, first.version, { outcome: 'postponed', words: '' }),
    );
    expect(await refusalCode(aTrip(await aCase(), '14:00', '15:00', { postponedFrom: first.id }))).toBe(
      'request.invalid',
    );
    expect(await refusalCode(aTrip(caseId, '14:00', '15:00', { postponedFrom: first.id }))).toBe('done');
  });

  it('refuses times that run backwards or for days', async () => {
    const caseId = await aCase();
    expect(await refusalCode(aTrip(caseId, '12:00', '11:00'))).toBe('trips.ends_before_start');
    const late = { endsAt: '2026-11-29T10:00:00+06:00' };
    expect(await refusalCode(aTrip(caseId, '10:00', '11:00', late))).toBe('trips.ends_before_start');
  });

  it('lets a counsellor ask only for her own cases, and assigns only escorts', async () => {
    const caseId = await aCase();
    const counsellor = await domain.staff(intake.centreId, 'counsellor');
    const trip = await aTrip(caseId);
    const ask = domain.as(counsellor, () =>
      domain.get(TripPlanning).request(counsellor, { caseId } as RequestTrip),
    );
    expect(await refusalCode(ask)).toBe('request.not_found');
    expect(await refusalCode(assign(trip, counsellor))).toBe('trips.escort_lacks_role');
  });
});
