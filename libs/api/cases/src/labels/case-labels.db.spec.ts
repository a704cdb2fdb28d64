import { Audit, AuditLabels, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { ConsultingRooms } from '../appointments/consulting-rooms.service';
import { PoliceResults } from '../risk/police-results.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';

describe('what a case and its client are called in the trail', () => {
  let domain: TestDomain;
  let intake: Principal;
  let auditor: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    [intake, auditor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'auditor')];
  });
  afterAll(() => domain.close());

  const labels = async (by: Principal, caseId: string, personId: string): Promise<(string | undefined)[]> => {
    const subjects = [
      { subjectKind: 'case', subjectId: caseId },
      { subjectKind: 'person', subjectId: personId },
      { subjectKind: 'person', subjectId: caseId }, // of another kind
      { subjectKind: null, subjectId: null },
    ];
    const found = await domain.as(by, () => domain.get(AuditLabels).of(subjects));
    return [found.get(caseId), found.get(personId)];
  };

  it('is the code of the client, for auditors of the centre and of what stands in the trail', async () => {
    const names = { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] };
    const facts = {
      names,
      sex: 'female',
      oblast: 'osh',
      language: 'ky',
      interpreter: false,
      wheelchair: false,
    } as const;
    const { caseId, personId } = await domain.as(intake, async () => {
      const { id } = await domain.get(Registration).register(intake, facts);
      const opened = await domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' });
      return { caseId: opened.id, personId: id };
    });
    const [{ code } = { code: '' }] = await domain.owner<{ code: string }>(
      `SELECT code FROM person WHERE id = $1`,
      [personId],
    );
    expect(code).not.toBe('');
    expect(await labels(auditor, caseId, personId)).toEqual([code, code]);
    const elsewhere = await domain.staff(await domain.centre(), 'auditor');
    for (const by of [intake, elsewhere])
      expect(await labels(by, caseId, personId)).toEqual([undefined, undefined]);
  });

  it('is that of the client for a record of her case, and its name for a consulting room', async () => {
    const [one] = await domain.owner<{ id: string; code: string }>(
      `SELECT c.id, p.code FROM client_case c JOIN person p ON p.id = c.person_id WHERE c.centre_id = $1 LIMIT 1`,
      [intake.centreId],
    );
    const { id: caseId = '', code = '' } = one ?? {};
    const director = await domain.staff(intake.centreId, 'director');
    const found = { level: 'high', assessedOn: '2026-11-10' } as const;
    const [police, room] = [
      await domain.as(intake, () => domain.get(PoliceResults).record(intake, caseId, found)),
      await domain.as(director, () => domain.get(ConsultingRooms).add(director, { name: 'Кабинет 7' })),
    ];
    const subjects = [
      { subjectKind: 'police_risk', subjectId: police.id },
      { subjectKind: 'consulting_room', subjectId: room.id },
    ];
    const told = (by: Principal): Promise<Map<string, string>> =>
      domain.as(by, () => domain.get(AuditLabels).of(subjects));
    expect([...(await told(auditor)).values()]).toEqual([code, 'Кабинет 7']);
    expect((await told(intake)).size).toBe(0);
  });

  it('is not told of a record that no entry names', async () => {
    const [quiet] = await domain.owner<{ id: string }>(
      `INSERT INTO person
       SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'code', 'НЕТ-0001'))).*
       FROM person p WHERE centre_id = $1 LIMIT 1 RETURNING id`,
      [intake.centreId],
    );
    const id = quiet?.id ?? '';
    expect((await labels(auditor, id, id))[1]).toBeUndefined();
    await domain.as(intake, () => {
      domain.get(Audit).record({ action: 'registry.opened', subjectKind: 'person', subjectId: id });
    });
    expect((await labels(auditor, id, id))[1]).toBe('НЕТ-0001');
  });
});
