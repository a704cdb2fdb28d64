import { CASES_ENTITIES, CaseLifecycle, CaseTeam, Dangers } from '@baanek/cases';
import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { LEGAL_ENTITIES, LegalModule } from '../legal.module';
import { EscortCorrections } from './escort-corrections.service';
import type { EscortTimes, EscortView } from './escort.dto';
import { EscortPlanning } from './escort-planning.service';
import { EscortReader } from './escort-reader.service';

const someone: PersonFields = {
  ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
};
const danger = { oblast: null, what: '', reason: 'его сестра', untilOn: null, otherCentreId: null };

describe('an escort of somebody with dangers', () => {
  let domain: TestDomain;
  let intake: Principal;
  let lawyer: Principal;
  let worker: Principal;
  let caseId: string;

  beforeAll(async () => {
    const entities = [...LEGAL_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [LegalModule], entities });
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  beforeEach(async () => {
    [worker, lawyer] = [
      await domain.staff(intake.centreId, 'escort'),
      await domain.staff(intake.centreId, 'lawyer'),
    ];
    caseId = await domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, someone);
      return (await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' })).id;
    });
  });
  afterAll(() => domain.close());

  const needs: EscortTimes = {
    ...{ kind: 'court', place: 'Свердловский районный суд', meetingPoint: 'у входа', safetyRemark: '' },
    ...{ wish: 'any', interpreter: false, car: false, leavesAt: '2026-11-24T09:30:00+06:00' },
    ...{ startsAt: '2026-11-24T10:00:00+06:00', endsAt: '2026-11-24T12:00:00+06:00' },
  };
  const request = (dangersRead = false): Promise<Ref> =>
    domain.as(intake, () => domain.get(EscortPlanning).request(intake, { ...needs, caseId, dangersRead }));
  const assign = (id: string, seen = 1): Promise<unknown> =>
    domain.as(lawyer, () =>
      domain.get(EscortPlanning).assign(lawyer, id, seen, { workerId: worker.staffId }),
    );
  const namesWorker = (): Promise<Ref> =>
    domain.as(intake, () =>
      domain.get(Dangers).record(intake, caseId, { ...danger, kind: 'colleague', staffId: worker.staffId }),
    );
  const inWeek = (id: string, by = lawyer): Promise<EscortView | undefined> =>
    domain.as(by, async () => {
      const all = await domain.get(EscortReader).list({ from: '2026-11-24', to: '2026-11-24' });
      return all.find(escort => escort.id === id);
    });

  it('never goes with a colleague who is named; a lawyer learns why in a case of her own alone', async () => {
    const { id } = await request();
    expect(await inWeek(id)).toMatchObject({ notWith: [], dangers: false });
    await namesWorker();
    expect(await inWeek(id)).toMatchObject({ notWith: [worker.staffId], dangers: true });
    expect(JSON.stringify(await inWeek(id))).not.toContain('сестра');
    expect(await refusalCode(assign(id))).toBe('cases.not_with');
    await domain.as(intake, () =>
      domain.get(CaseTeam).assign(intake, caseId, 1, { staffId: lawyer.staffId, part: 'lawyer' }),
    );
    expect(await refusalCode(assign(id))).toBe('cases.danger_colleague');
    const sql = `UPDATE trip SET escort_id = $2, state = 'assigned' WHERE id = $1`;
    const inSql = domain.as(lawyer, () => domain.get(Database).sql(sql, [id, worker.staffId]));
    expect(await refusalCode(inSql)).toBe('cases.not_with');
  });

  it('is told to whoever reads the case where its worker is named after she was assigned', async () => {
    const { id } = await request();
    await assign(id);
    const { id: dangerId } = await namesWorker();
    const { remains } = await domain.as(intake, () => domain.get(Dangers).read(intake, dangerId));
    expect(remains).toEqual(['escorts']);
  });

  it('and the danger that is recorded while she is being assigned wait for one another', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { id } = await request();
      const before = await domain.as(intake, () => domain.get(Dangers).list(intake, caseId));
      expect(before.live).toEqual([]);
      const [recorded, assigned] = await Promise.all([namesWorker(), refusalCode(assign(id))]);
      const { remains } = await domain.as(intake, () => domain.get(Dangers).read(intake, recorded.id));
      expect([assigned, remains]).toEqual(
        assigned === 'done' ? ['done', ['escorts']] : ['cases.not_with', []],
      );
      await domain.owner(`UPDATE case_danger SET voided_at = recorded_at WHERE id = $1`, [recorded.id]);
      await domain.owner(`UPDATE trip SET voided_at = requested_at WHERE id = $1`, [id]);
    }
  });

  it('is asked for once the dangerous places were read, and again as its place is corrected', async () => {
    const { id: far } = await request();
    await domain.as(intake, () =>
      domain
        .get(Dangers)
        .record(intake, caseId, { ...danger, kind: 'his_work', what: 'рынок', staffId: null }),
    );
    const why = { reason: 'learned_later' } as const;
    const move = (place: string, dangersRead: boolean): Promise<unknown> =>
      domain.as(intake, () =>
        domain.get(EscortCorrections).correct(intake, far, 1, { ...needs, place, dangersRead, why }),
      );
    expect(await refusalCode(request())).toBe('cases.dangers_unread');
    expect(await refusalCode(move('рынок', false))).toBe('cases.dangers_unread');
    expect(await refusalCode(move('больница', true))).toBe('done');
  });
});
