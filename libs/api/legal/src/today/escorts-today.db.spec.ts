import { CASES_ENTITIES, CaseLifecycle } from '@baanek/cases';
import type { Principal, Ref } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { EscortPlanning } from '../escorts/escort-planning.service';
import { LEGAL_ENTITIES, LegalModule } from '../legal.module';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026, until the clock is put on. */
describe('today, of escorts,', () => {
  let domain: TestDomain;
  let intake: Principal;
  let lawyer: Principal;
  let worker: Principal;

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
  });
  afterAll(() => domain.close());

  const escortOn = (day: string): Promise<Ref> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, SOMEBODY);
      const opened = await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' });
      return domain.get(EscortPlanning).request(intake, {
        ...{ caseId: opened.id, kind: 'court', place: 'Районный суд', meetingPoint: '', safetyRemark: '' },
        ...{ wish: 'any', interpreter: false, car: false, leavesAt: `${day}T14:00:00+06:00` },
        ...{ startsAt: `${day}T15:00:00+06:00`, endsAt: `${day}T16:00:00+06:00` },
      });
    });
  const assign = (escort: Ref): Promise<Ref> =>
    domain.as(lawyer, () =>
      domain.get(EscortPlanning).assign(lawyer, escort.id, escort.version, { workerId: worker.staffId }),
    );
  const lines = async (by: Principal): Promise<string[]> => {
    const { lines } = await domain.as(by, () => domain.get(Today).read(by));
    return lines.flatMap(({ kind, urgency, text }) => (text === null ? [] : `${kind} ${urgency} ${text}`));
  };

  it('has those nobody goes with for those who plan, and those of the next days for all who see them', async () => {
    await escortOn('2026-11-24');
    await escortOn('2026-11-26');
    expect(await lines(lawyer)).toEqual([
      'escort_without_worker now Районный суд',
      'escort_without_worker next Районный суд',
    ]);
    expect(await lines(intake)).toEqual([]);
    await assign(await escortOn('2026-11-23'));
    expect(await lines(intake)).toEqual(['escort_coming now Районный суд']);
  });

  it('tells the planners of one whose worker works here no more, and of one that nothing was told of', async () => {
    await assign(await escortOn('2026-11-24'));
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [worker.staffId]);
    expect(await lines(lawyer)).toEqual(['escort_worker_left now Районный суд']);
    domain.clock.set('2026-11-24T11:00:00Z');
    expect(await lines(lawyer)).toEqual(['escort_without_outcome late Районный суд']);
  });

  it('has one’s own: new when it was just given, then coming, then today, then to be told of', async () => {
    const { id, version } = await assign(await escortOn('2026-11-25'));
    await assign(await escortOn('2026-11-24')).then(other =>
      domain.as(lawyer, () => domain.get(EscortPlanning).unassign(lawyer, other.id, other.version)),
    );
    expect(await lines(worker)).toEqual(['own_escort new Районный суд']);
    domain.clock.set('2026-11-23T07:00:00Z');
    await domain.as(worker, () => domain.get(Today).seen(worker, new Date('2026-11-23T06:30:00Z')));
    expect(await lines(worker)).toEqual(['own_escort next Районный суд']);
    domain.clock.set('2026-11-25T09:30:00Z');
    expect(await lines(worker)).toEqual(['own_escort now Районный суд']);
    domain.clock.set('2026-11-25T11:00:00Z');
    expect(await lines(worker)).toEqual(['own_escort_without_outcome late Районный суд']);
    await domain.as(worker, () =>
      domain
        .get(EscortPlanning)
        .recordOutcome(worker, 'escorts.own', id, version, { outcome: 'held', words: '' }),
    );
    expect(await lines(worker)).toEqual([]);
    expect(await lines(await domain.staff(intake.centreId, 'escort'))).toEqual([]);
  });
});
