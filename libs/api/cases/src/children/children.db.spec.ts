import type { CaseKind } from '@baanek/contracts';
import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Households, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { CaseTeam } from '../team/case-team.service';
import { ComingsOfAgeToday } from '../today/comings-of-age-today';
import type { ChildGuardian, RecordOfChild } from './child-record.dto';
import { CHILD_RECORDS, ChildRecords } from './child-records.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const why = { reason: 'typing_error' } as const;
const guardian = (change: Partial<ChildGuardian> = {}): RecordOfChild => ({
  ...{ school: null, needs: null },
  guardian: {
    ...{ relation: 'mother', telling: 'may', guardianId: null, name: 'Анара', contact: '', remark: '' },
    consentedOn: null,
    ...change,
  },
});

/** It is noon of Monday, 23 November 2026; the child comes of age on 20 December. */
describe('children with a case of their own', () => {
  let domain: TestDomain;
  let intake: Principal;
  let mothers: Principal;
  let childs: Principal;
  let stranger: Principal;
  let motherId: string;
  let childId: string;
  let motherCase: string;
  let childCase: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    [mothers, childs] = [await domain.staff(centre, 'counsellor'), await domain.staff(centre, 'counsellor')];
    stranger = await domain.staff(centre, 'counsellor');
    await domain.as(intake, async () => {
      const child = { ...SOMEBODY, part: 'child' as const, birth: { date: '2008-12-20' } };
      const mother = await domain.get(Registration).register(intake, { ...SOMEBODY, members: [child] });
      const { members } = await domain.get(Households).shapes(mother.householdId);
      motherId = mother.id;
      childId = members.find(({ part }) => part === 'child')?.id ?? '';
    });
    motherCase = await openCase(motherId, 'survivor', mothers);
    childCase = await openCase(childId, 'child', childs);
  });
  afterAll(() => domain.close());

  const openCase = (personId: string, kind: CaseKind, worker: Principal): Promise<string> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: worker.staffId, part: 'counsellor' });
      return id;
    });
  const record = (said = guardian(), by = childs, caseId = childCase): Promise<Ref> =>
    domain.as(by, () => domain.get(ChildRecords).record(by, caseId, said));
  const sql = (by: Principal, text: string, values: unknown[]): Promise<unknown[]> =>
    domain.as(by, () => domain.get(Database).sql(text, values));
  /** What the database, and what the service tells of the other case. */
  const learnt = async (by: Principal, from: string): Promise<[number, number]> => {
    const rows = await sql(by, `SELECT 1 FROM case_relatives($1)`, [from]);
    const { relatives } = await domain.as(by, () => domain.get(CaseFiles).read(by, from));
    return [rows.length, relatives.length];
  };

  it('have guardians, a school and needs, sealed, corrected with what they said before, for their own team alone', async () => {
    const { id } = await record(guardian({ remark: 'Работает ночью' }));
    await record({
      guardian: null,
      needs: null,
      school: { schoolKind: 'school', name: '№ 5', form: '3а', contact: '', whoKnows: '' },
    });
    const [row] = await domain.owner<{ row: string }>(
      `SELECT r::text AS row FROM child_record r WHERE id = $1`,
      [id],
    );
    expect(row?.row).not.toContain('Работает');
    const changed = { ...guardian({ remark: 'Работает днём' }), why };
    await domain.as(childs, () => domain.get(ChildRecords).correct(childs, id, 1, changed));
    const { records } = await domain.as(childs, () => domain.get(ChildRecords).file(childs, childCase));
    expect(records).toMatchObject([
      { school: { name: '№ 5' }, guardian: null, tellingNow: null },
      { id, version: 2, guardian: { remark: 'Работает днём' }, tellingNow: 'may' },
    ]);
    const { versions } = await domain.as(childs, () =>
      domain.get(CaseRecords).history(childs, CHILD_RECORDS, id),
    );
    expect(versions.flatMap(({ fields }) => fields)).toEqual([
      { field: 'guardianRemark', before: ['Работает ночью'], after: ['Работает днём'] },
    ]);
    for (const by of [mothers, stranger]) {
      expect(await refusalCode(record(guardian(), by))).toBe('request.not_found');
      expect(await refusalCode(domain.as(by, () => domain.get(ChildRecords).file(by, childCase)))).toBe(
        'request.not_found',
      );
      expect(await sql(by, `SELECT 1 FROM child_record`, [])).toEqual([]);
    }
    await expect(sql(childs, `UPDATE child_record SET author_id = author_id`, [])).rejects.toThrow(
      'permission denied',
    );
  });

  it('say so in no case of an adult', async () => {
    expect(await refusalCode(record(guardian(), mothers, motherCase))).toBe('children.no_child');
  });

  it('have as a guardian of the household somebody who belongs to it', async () => {
    expect(await refusalCode(record(guardian({ guardianId: motherId })))).toBe('done');
    expect(await refusalCode(record(guardian({ guardianId: childId })))).toBe('request.invalid');
    expect(await refusalCode(record(guardian({ name: '' })))).toBe('request.invalid');
  });

  it('are known to who works for the mother by their workers and their next day, and the other way round', async () => {
    await domain.as(childs, () =>
      domain.get(AppointmentPlanning).plan(childs, {
        ...{ caseIds: [childCase], workerId: childs.staffId, kind: 'individual', weeks: 1 },
        ...{ startsAt: '2026-12-01T10:00:00+06:00', minutes: 50, roomId: null },
      }),
    );
    const { relatives } = await domain.as(mothers, () => domain.get(CaseFiles).read(mothers, motherCase));
    expect(relatives).toEqual([
      { personId: childId, workers: [expect.any(String), expect.any(String)], nextOn: '2026-12-01' },
    ]);
    expect(await learnt(mothers, motherCase)).toEqual([1, 1]);
    expect(await learnt(childs, childCase)).toEqual([1, 1]);
    expect(await refusalCode(domain.as(mothers, () => domain.get(CaseFiles).read(mothers, childCase)))).toBe(
      'request.not_found',
    );
  });

  it('are not known to who works on neither, and need no outline for who opens both', async () => {
    expect(await sql(stranger, `SELECT 1 FROM case_relatives($1)`, [motherCase])).toEqual([]);
    expect(await learnt(intake, motherCase)).toEqual([0, 0]);
    await domain.as(intake, () =>
      domain.get(CaseTeam).assign(intake, childCase, 2, { staffId: mothers.staffId, part: 'counsellor' }),
    );
    expect(await learnt(mothers, motherCase)).toEqual([0, 0]);
  });

  it('are not known to who works for a brother or a sister', async () => {
    await domain.owner(`UPDATE client_case SET kind = 'child' WHERE id = $1`, [motherCase]);
    expect(await learnt(mothers, motherCase)).toEqual([0, 0]);
  });

  it('are not known to who works for a guardian who may not be told, nor hers to who works for the child', async () => {
    const { id } = await record(guardian({ guardianId: motherId, telling: 'may_not' }));
    expect([await learnt(mothers, motherCase), await learnt(childs, childCase)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    await domain.as(childs, () => domain.get(CaseRecords).mark(childs, CHILD_RECORDS, id, 1, 'voided', why));
    expect(await learnt(mothers, motherCase)).toEqual([1, 1]);
  });

  it('are not known to who is dangerous to them, and no longer when their case is closed or they left the household', async () => {
    const danger = {
      ...{ kind: 'colleague' as const, oblast: null, what: '', reason: '', untilOn: null },
      otherCentreId: null,
    } as const;
    await domain.as(childs, () =>
      domain.get(Dangers).record(childs, childCase, { ...danger, staffId: mothers.staffId }),
    );
    expect(await learnt(mothers, motherCase)).toEqual([0, 0]);
    await domain.owner(`UPDATE case_danger SET voided_at = now() WHERE case_id = $1`, [childCase]);
    expect(await learnt(mothers, motherCase)).toEqual([1, 1]);
    await domain.owner(`UPDATE household_member SET left_at = now() WHERE person_id = $1`, [childId]);
    expect(await learnt(mothers, motherCase)).toEqual([0, 0]);
  });

  describe('coming of age', () => {
    const look = (by = childs): Promise<unknown> =>
      domain.as(by, () => {
        const now = domain.clock.now();
        return domain.get(ComingsOfAgeToday).read({ by, now, today: domain.clock.today(), since: now });
      });
    const tasks = (): Promise<unknown[]> =>
      domain.owner(`SELECT owner_id AS "ownerId" FROM case_task WHERE case_id = $1`, [childCase]);

    it('is told to their own worker a month before, and to nobody else', async () => {
      const line = { kind: 'comes_of_age', urgency: 'next', id: childCase, at: '2026-12-20' };
      expect(await look()).toMatchObject({ lines: [line] });
      expect(await look(mothers)).toEqual({ lines: [] });
      domain.clock.set('2026-11-19T06:00:00Z');
      expect(await look()).toEqual({ lines: [] });
      expect(await tasks()).toEqual([]);
    });

    it('posts one task, from however many servers, and none again when a birth is put right', async () => {
      await record(guardian());
      domain.clock.set('2026-12-20T06:00:00Z');
      await domain.as(intake, () =>
        domain.get(CaseTeam).assign(intake, childCase, 2, { staffId: stranger.staffId, part: 'coordinator' }),
      );
      await Promise.all([look(), look(stranger), look()]);
      expect(await tasks()).toHaveLength(1);
      const told = async (): Promise<unknown> =>
        (await domain.as(childs, () => domain.get(ChildRecords).file(childs, childCase))).records[0]
          ?.tellingNow;
      expect(await told()).toBe('of_age');
      const birth = (date: string, seen: number): Promise<unknown> =>
        domain.as(intake, () =>
          domain.get(Registration).change(intake, childId, seen, { ...SOMEBODY, birth: { date } }),
        );
      await birth('2009-01-10', 1);
      expect([await told(), await look()]).toEqual(['may', { lines: [] }]);
      domain.clock.set('2027-01-10T06:00:00Z');
      await Promise.all([look(), look(stranger)]);
      expect([await tasks(), await told()]).toMatchObject([{ length: 1 }, 'of_age']);
    });

    it('lets a guardian be told again only with a consent of that day or later', async () => {
      const { id } = await record(guardian());
      domain.clock.set('2026-12-21T06:00:00Z');
      const consent = (consentedOn: string): Promise<unknown> =>
        domain.as(childs, () =>
          domain.get(ChildRecords).correct(childs, id, 1, { ...guardian({ consentedOn }), why }),
        );
      expect(await refusalCode(consent('2026-12-19'))).toBe('request.invalid');
      await consent('2026-12-21');
      const { records } = await domain.as(childs, () => domain.get(ChildRecords).file(childs, childCase));
      expect(records[0]?.tellingNow).toBe('may');
    });
  });
});
