import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration, Transfers } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { CaseTeam } from '../team/case-team.service';
import type { DangerList, DangerView, RecordDanger } from './danger.dto';
import { DANGERS, Dangers } from './dangers.service';

const fields: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};
const place: RecordDanger = {
  ...{ kind: 'his_work', oblast: 'naryn', what: 'рынок у моста', reason: 'он там каждый день' },
  ...{ untilOn: null, staffId: null, otherCentreId: null },
};
const why = { reason: 'made_by_mistake' } as const;

describe('the dangers of a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let colleague: Principal;
  let elsewhere: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    elsewhere = await domain.staff(await domain.centre(), 'intake', 'counsellor');
  });
  beforeEach(async () => {
    colleague = await domain.staff(intake.centreId, 'counsellor');
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<{ caseId: string; personId: string }> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id: caseId } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain
        .get(CaseTeam)
        .assign(intake, caseId, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return { caseId, personId };
    });
  const record = (by: Principal, caseId: string, said: Partial<RecordDanger> = {}): Promise<Ref> =>
    domain.as(by, () => domain.get(Dangers).record(by, caseId, { ...place, ...said }));
  const named = (caseId: string, said: Partial<RecordDanger> = {}): Promise<Ref> =>
    record(counsellor, caseId, {
      ...{ kind: 'colleague', staffId: colleague.staffId, oblast: null, what: '' },
      ...said,
    });
  const list = (by: Principal, caseId: string): Promise<DangerList> =>
    domain.as(by, () => domain.get(Dangers).list(by, caseId));
  const read = (by: Principal, id: string): Promise<DangerView> =>
    domain.as(by, () => domain.get(Dangers).read(by, id));
  const mark = (id: string, seen: number, change: 'voided' | 'restored'): Promise<unknown> =>
    domain.as(counsellor, () => domain.get(CaseRecords).mark(counsellor, DANGERS, id, seen, change, why));
  const assign = (by: Principal, caseId: string, seen = 2, who = colleague): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(CaseTeam).assign(by, caseId, seen, { staffId: who.staffId, part: 'counsellor' }),
    );
  let hours = 0;
  const plan = (by: Principal, caseId: string, worker: Principal, weeks = 1): Promise<{ ids: string[] }> =>
    domain.as(by, () =>
      domain.get(AppointmentPlanning).plan(by, {
        ...{ minutes: 60, kind: 'individual', weeks, workerId: worker.staffId, caseIds: [caseId] },
        startsAt: new Date(Date.parse('2026-12-01T02:00:00Z') + 7_200_000 * hours++).toISOString(),
      }),
    );

  it('are sealed, counted in the file, corrected with a reason, voided and restored', async () => {
    const { caseId } = await aCase();
    const { id } = await record(counsellor, caseId);
    const [row] = await domain.owner<{ row: string }>(
      `SELECT d::text AS row FROM case_danger d WHERE id = $1`,
      [id],
    );
    expect(row?.row).not.toContain('рынок');
    expect(row?.row).not.toContain('каждый');
    expect((await list(counsellor, caseId)).live).toMatchObject([{ id, what: 'рынок у моста', live: true }]);
    const dangersOf = async (): Promise<number | null> =>
      (await domain.as(intake, () => domain.get(CaseFiles).read(intake, caseId))).dangers;
    expect(await dangersOf()).toBe(1);
    await domain.as(counsellor, () =>
      domain
        .get(Dangers)
        .correct(counsellor, id, 1, { ...place, kind: 'his_home', what: 'дом у моста', why }),
    );
    expect(await read(intake, id)).toMatchObject({ kind: 'his_home', what: 'дом у моста', version: 2 });
    const { versions } = await domain.as(intake, () => domain.get(CaseRecords).history(intake, DANGERS, id));
    expect(JSON.stringify(versions)).toContain('рынок у моста');
    await mark(id, 2, 'voided');
    expect(await dangersOf()).toBe(0);
    expect((await list(counsellor, caseId)).past).toMatchObject([{ id, voided: true }]);
    await mark(id, 3, 'restored');
    expect(await dangersOf()).toBe(1);
  });

  it('says field by field what is wrong', async () => {
    const { caseId } = await aCase();
    const faults = async (said: Partial<RecordDanger>): Promise<unknown> => {
      const error: unknown = await record(counsellor, caseId, said).catch((refused: unknown) => refused);
      return (error as { faults?: unknown }).faults ?? null;
    };
    expect(await faults({ what: ' ' })).toEqual([{ field: 'what', rule: 'required' }]);
    expect(await faults({ kind: 'colleague', oblast: null })).toEqual([
      { field: 'staffId', rule: 'required' },
    ]);
    expect(await faults({ kind: 'centre', oblast: null })).toEqual([
      { field: 'otherCentreId', rule: 'required' },
    ]);
    expect(await faults({ staffId: colleague.staffId })).toEqual([{ field: 'staffId', rule: 'isIn' }]);
    expect(await faults({ kind: 'other_person' })).toEqual([{ field: 'oblast', rule: 'isIn' }]);
    expect(await faults({ untilOn: '2026-01-01' })).toEqual([{ field: 'untilOn', rule: 'notBeforeToday' }]);
    const asColleague = { kind: 'colleague', oblast: null } as const;
    for (const staffId of [elsewhere.staffId, newId()])
      expect(await faults({ ...asColleague, staffId })).toEqual([{ field: 'staffId', rule: 'exists' }]);
    expect(await faults({ ...asColleague, staffId: counsellor.staffId })).toEqual([
      { field: 'staffId', rule: 'isIn' },
    ]);
    expect(await faults({ kind: 'centre', oblast: null, otherCentreId: intake.centreId })).toEqual([
      { field: 'otherCentreId', rule: 'exists' },
    ]);
  });

  it('are hidden from other centres, from those outside the case, and from whoever is named', async () => {
    const { caseId } = await aCase();
    await assign(intake, caseId);
    const { id } = await named(caseId);
    expect((await list(counsellor, caseId)).live).toMatchObject([{ id, remains: ['team'] }]);
    expect((await list(colleague, caseId)).live).toEqual([]);
    for (const by of [colleague, elsewhere, await domain.staff(intake.centreId, 'counsellor')])
      expect(await refusalCode(read(by, id))).toBe('request.not_found');
    expect(await refusalCode(list(elsewhere, caseId))).toBe('request.not_found');
    const seen = await domain.as(colleague, () =>
      domain.get(Database).sql(`SELECT 1 FROM case_danger WHERE id = $1`, [id]),
    );
    expect(seen).toEqual([]);
    const asked = `SELECT * FROM case_not_with(ARRAY[$1]::uuid[], $2, '{2026-12-01}')`;
    expect(
      await domain.as(elsewhere, () => domain.get(Database).sql(asked, [caseId, colleague.staffId])),
    ).toEqual([]);
    expect(
      await domain.as(elsewhere, () =>
        domain.get(Database).sql(`SELECT * FROM case_danger_hints(ARRAY[$1]::uuid[])`, [caseId]),
      ),
    ).toEqual([]);
  });

  it('keep a colleague out of the team, and say why to whoever may know', async () => {
    const { caseId } = await aCase();
    const { id } = await named(caseId);
    expect(await refusalCode(assign(intake, caseId))).toBe('cases.danger_colleague');
    const herself = await domain.staff(intake.centreId, 'intake', 'counsellor');
    await named(caseId, { staffId: herself.staffId });
    expect(await refusalCode(assign(herself, caseId, 2, herself))).toBe('cases.not_with');
    await mark(id, 1, 'voided');
    expect(await refusalCode(assign(intake, caseId))).toBe('done');
  });

  it('keep her out of the team also where a part of hers or of another is given anew by the database', async () => {
    const { caseId } = await aCase();
    await assign(intake, caseId);
    await named(caseId);
    const change = (set: string, who: Principal): Promise<string> =>
      refusalCode(
        domain.as(intake, () =>
          domain
            .get(Database)
            .sql(`UPDATE case_worker SET ${set} WHERE case_id = $1 AND staff_id = $2`, [caseId, who.staffId]),
        ),
      );
    expect(await change('ended_at = now()', colleague)).toBe('done');
    expect(await change('ended_at = NULL', colleague)).toBe('cases.not_with');
    expect(await change(`staff_id = '${colleague.staffId}'`, counsellor)).toBe('cases.not_with');
    const since = `INSERT INTO case_worker (id, centre_id, case_id, staff_id, part, assigned_at, assigned_by)
      VALUES (gen_random_uuid(), $1, $2, $3, 'counsellor', '2026-11-01', $4)`;
    const values = [intake.centreId, caseId, colleague.staffId, intake.staffId];
    expect(await refusalCode(domain.as(intake, () => domain.get(Database).sql(since, values)))).toBe(
      'cases.not_with',
    );
  });

  it('are asked for by whoever may open the case alone, and never of herself', async () => {
    const { caseId } = await aCase();
    const herself = await domain.staff(intake.centreId, 'intake');
    await named(caseId, { staffId: herself.staffId });
    const asked = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () =>
        domain
          .get(Database)
          .sql(`SELECT * FROM case_not_with(ARRAY[$1]::uuid[], $2, '{2026-12-01}')`, [
            ...[caseId, herself.staffId],
          ]),
      );
    expect(await asked(counsellor)).toHaveLength(1);
    expect([await asked(herself), await asked(colleague)]).toEqual([[], []]);
  });

  it('keep a colleague out of appointments on the days on which they count, also as one is moved', async () => {
    const { caseId } = await aCase();
    const [one] = (await plan(intake, caseId, colleague)).ids;
    const { id } = await named(caseId, { untilOn: '2026-12-06' });
    expect((await read(counsellor, id)).remains).toEqual(['appointments']);
    expect(await refusalCode(plan(intake, caseId, colleague, 2))).toBe('cases.danger_colleague');
    const move = (by: Principal, appointment: string | undefined, workerId: string, day: string) =>
      domain.as(by, async () => {
        const time = { startsAt: `${day}T22:00:00+06:00`, minutes: 30 };
        const [row] = await domain.owner<{ version: number }>(
          `SELECT version FROM appointment WHERE id = $1`,
          [appointment],
        );
        await domain
          .get(AppointmentPlanning)
          .move(by, appointment ?? '', row?.version ?? 0, { ...time, workerId, roomId: null });
      });
    expect(await refusalCode(move(colleague, one, colleague.staffId, '2026-12-05'))).toBe('cases.not_with');
    expect(await refusalCode(move(intake, one, colleague.staffId, '2026-12-07'))).toBe('done');
    const [other] = (await plan(counsellor, caseId, counsellor)).ids;
    expect(await refusalCode(move(intake, other, colleague.staffId, '2026-12-06'))).toBe(
      'cases.danger_colleague',
    );
  });

  it('are obeyed by the database itself, whatever the service forgets', async () => {
    const { caseId, personId } = await aCase();
    await named(caseId);
    await record(counsellor, caseId, {
      ...{ kind: 'centre', oblast: null, what: '', otherCentreId: elsewhere.centreId },
    });
    const code = (sql: string, parameters: unknown[]): Promise<string> =>
      refusalCode(domain.as(intake, () => domain.get(Database).sql(sql, parameters)));
    expect(
      await code(
        `INSERT INTO case_worker (id, centre_id, case_id, staff_id, part, assigned_at, assigned_by)
         VALUES ($1, $2, $3, $4, 'counsellor', $6, $5)`,
        [newId(), intake.centreId, caseId, colleague.staffId, intake.staffId, domain.clock.now()],
      ),
    ).toBe('cases.not_with');
    const [planned] = (await plan(counsellor, caseId, counsellor)).ids;
    expect(
      await code(`UPDATE appointment SET worker_id = $2 WHERE id = $1`, [planned, colleague.staffId]),
    ).toBe('cases.not_with');
    expect(
      await code(
        `INSERT INTO person_transfer (id, centre_id, to_centre_id, person_id, lookup, package, people, appeals, consent_on, state,
           sent_at, sent_by, expires_at, version)
         VALUES ($1::uuid, $2, $3, $4, sha256($1::uuid::text::bytea), '\\x00', 1, 0, '2026-11-20', 'sent', $6, $5, $6, 1)`,
        [newId(), intake.centreId, elsewhere.centreId, personId, intake.staffId, domain.clock.now()],
      ),
    ).toBe('cases.not_there');
  });

  it('keep her records from being sent where it is dangerous, and have dangerous places read first', async () => {
    const { caseId, personId } = await aCase();
    const send = (dangersRead: boolean): Promise<unknown> =>
      domain.as(intake, () =>
        domain.get(Transfers).send(intake, {
          ...{ personId, toCentreId: elsewhere.centreId, withHousehold: false, dangersRead },
          consentOn: domain.clock.today(),
        }),
      );
    const { id } = await record(counsellor, caseId, {
      ...{ kind: 'centre', oblast: null, what: '', otherCentreId: elsewhere.centreId },
    });
    expect(await refusalCode(send(true))).toBe('cases.danger_centre');
    await mark(id, 1, 'voided');
    await record(counsellor, caseId);
    expect(await refusalCode(send(false))).toBe('cases.dangers_unread');
    expect(await refusalCode(send(true))).toBe('done');
  });

  it('and an assignment at the same moment wait for one another', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const { caseId } = await aCase();
      const [recorded, assigned] = await Promise.all([
        refusalCode(named(caseId)),
        refusalCode(assign(intake, caseId)),
      ]);
      expect(recorded).toBe('done');
      const [{ remains } = { remains: [] }] = (await list(counsellor, caseId)).live;
      // whichever was first: never a colleague in the team of whom nobody is told
      expect([assigned, remains]).toEqual(
        assigned === 'done' ? ['done', ['team']] : ['cases.danger_colleague', []],
      );
    }
  });
});
