import { Database, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTeam } from '../team/case-team.service';
import type { CaseTaskFields, CaseTaskList } from './case-task.dto';
import { CaseTasks } from './case-tasks.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('what is to be done in a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let lawyer: Principal;
  let stranger: Principal;
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
    [lawyer, stranger] = [await domain.staff(centre, 'lawyer'), await domain.staff(centre, 'counsellor')];
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      await domain.get(CaseTeam).assign(intake, id, 2, { staffId: lawyer.staffId, part: 'lawyer' });
      return id;
    });
  });
  afterAll(() => domain.close());

  const tasks = (): CaseTasks => domain.get(CaseTasks);
  const task = (change: Partial<CaseTaskFields> = {}): CaseTaskFields => ({
    ...{ what: 'Позвонить в школу', dueOn: '2026-11-25', ownerId: counsellor.staffId, goalId: null },
    ...change,
  });
  const add = (
    change: Partial<CaseTaskFields> = {},
    by = counsellor,
  ): Promise<{ id: string; version: number }> => domain.as(by, () => tasks().add(by, caseId, task(change)));
  const list = (by = counsellor, after?: string): Promise<CaseTaskList> =>
    domain.as(by, () => tasks().list(by, caseId, after));
  const refused = (by: Principal, work: () => Promise<unknown>): Promise<string> =>
    refusalCode(domain.as(by, work));
  const told = async (by: Principal): Promise<string[]> => {
    const { lines } = await domain.as(by, () => domain.get(Today).read(by));
    return lines.flatMap(({ kind, urgency }) =>
      kind.startsWith('task_') || kind === 'case_without_next_step' ? `${kind} ${urgency}` : [],
    );
  };

  it('is read by the team in the order in which it is due, sealed in the database', async () => {
    await add({ what: 'Справка из больницы', dueOn: '2026-12-01', ownerId: lawyer.staffId });
    await add();
    for (const by of [counsellor, lawyer, intake])
      expect((await list(by)).open.map(({ what }) => what)).toEqual([
        'Позвонить в школу',
        'Справка из больницы',
      ]);
    const [row] = await domain.owner<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM case_task t WHERE case_id = $1 LIMIT 1`,
      [caseId],
    );
    expect(row?.row).not.toContain('школу');
    expect(await refused(stranger, () => tasks().list(stranger, caseId))).toBe('request.not_found');
    expect(await refused(stranger, () => tasks().add(stranger, caseId, task()))).toBe('request.not_found');
  });

  it('is given to those who open the case, and to nobody else', async () => {
    const { owners } = await list();
    const ids = owners.map(({ id }) => id).sort();
    expect(ids).toEqual([intake, counsellor, lawyer].map(({ staffId }) => staffId).sort());
    await expect(add({ ownerId: stranger.staffId })).rejects.toMatchObject({
      faults: [{ field: 'ownerId', rule: 'exists' }],
    });
  });

  it('is never with a colleague who is dangerous to her: not given, kept, nor opened again, whichever statement does it', async () => {
    const second = await domain.staff(intake.centreId, 'intake');
    const [kept, ended] = [await add({ ownerId: second.staffId }), await add({ ownerId: second.staffId })];
    const free = await add();
    await domain.as(counsellor, () => tasks().end(counsellor, ended.id, 1, { outcome: 'done', remark: '' }));
    expect(await told(second)).toEqual(['task_due next']);
    await domain.as(counsellor, () =>
      domain.get(Dangers).record(counsellor, caseId, {
        ...{ kind: 'colleague', staffId: second.staffId, otherCentreId: null, oblast: null },
        ...{ what: '', reason: '', untilOn: null },
      }),
    );
    const remains = async (): Promise<unknown> =>
      (await domain.as(counsellor, () => domain.get(Dangers).list(counsellor, caseId))).live[0]?.remains;
    expect(await remains()).toEqual(['tasks']);
    // she is told no more of it, and others that nobody sees to it
    expect([await told(second), await told(counsellor)]).toEqual([
      [],
      ['task_without_owner now', 'task_due next'],
    ]);
    expect((await list()).owners.map(({ id }) => id)).not.toContain(second.staffId);
    const hers = task({ ownerId: second.staffId });
    for (const [by, code] of [
      [counsellor, 'cases.danger_colleague'],
      [second, 'cases.not_with'],
    ] as const) {
      expect(await refused(by, () => tasks().add(by, caseId, hers))).toBe(code);
      expect(await refused(by, () => tasks().change(by, free.id, 1, hers))).toBe(code);
      expect(await refused(by, () => tasks().reopen(by, ended.id, 2))).toBe(code);
    }
    expect(await refused(counsellor, () => tasks().change(counsellor, kept.id, 1, hers))).toBe(
      'cases.danger_colleague',
    );
    const sql = (text: string, values: unknown[]): Promise<string> =>
      refused(counsellor, () => domain.get(Database).sql(text, values));
    const give = `UPDATE case_task SET owner_id = $2 WHERE id = $1`;
    expect(await sql(give, [free.id, second.staffId])).toBe('cases.not_with');
    const reopen = `UPDATE case_task SET outcome = NULL, ended_at = NULL, ended_by = NULL WHERE id = $1`;
    expect(await sql(reopen, [ended.id])).toBe('cases.not_with');
    await domain.as(counsellor, () => tasks().change(counsellor, kept.id, 1, task()));
    expect(await remains()).toEqual([]);
  });

  it('is due today or later when it is planned, and keeps a day that has passed', async () => {
    await expect(add({ dueOn: '2026-11-22' })).rejects.toMatchObject({
      faults: [{ field: 'dueOn', rule: 'notBeforeToday' }],
    });
    const { id } = await add();
    domain.clock.set('2026-11-30T06:00:00Z');
    const change = (version: number, fields: CaseTaskFields): Promise<unknown> =>
      domain.as(counsellor, () => tasks().change(counsellor, id, version, fields));
    await change(1, task({ what: 'Позвонить директору школы' }));
    await expect(change(2, task({ dueOn: '2026-11-26' }))).rejects.toMatchObject({
      faults: [{ field: 'dueOn', rule: 'notBeforeToday' }],
    });
    expect((await list()).open).toMatchObject([{ what: 'Позвонить директору школы', dueOn: '2026-11-25' }]);
  });

  it('is changed by one of two, and the second is told', async () => {
    const { id, version } = await add();
    await domain.as(lawyer, () => tasks().change(lawyer, id, version, task({ dueOn: '2026-12-02' })));
    const late = (): Promise<unknown> => tasks().change(counsellor, id, version, task({ what: 'Другое' }));
    expect(await refused(counsellor, late)).toBe('version.stale');
    expect((await list()).open).toMatchObject([
      { what: 'Позвонить в школу', dueOn: '2026-12-02', version: 2 },
    ]);
  });

  it('ends once, with what was said of it, and is to be done again where that was too early', async () => {
    const { id } = await add();
    const end = (version: number, outcome: 'done' | 'not_needed'): Promise<unknown> =>
      tasks().end(counsellor, id, version, { outcome, remark: 'Школа ждёт справку' });
    await domain.as(counsellor, () => end(1, 'done'));
    const { open, ended } = await list();
    expect(open).toEqual([]);
    expect(ended).toMatchObject([
      { what: 'Позвонить в школу', outcome: 'done', remark: 'Школа ждёт справку' },
    ]);
    expect(await refused(counsellor, () => end(2, 'not_needed'))).toBe('plans.ended');
    await domain.as(lawyer, () => tasks().reopen(lawyer, id, 2));
    expect(await refused(counsellor, () => tasks().reopen(counsellor, id, 3))).toBe('plans.not_ended');
    expect((await list()).open).toMatchObject([{ what: 'Позвонить в школу', outcome: null, endedAt: null }]);
  });

  it('is read page by page where much has ended, none twice and none left out', async () => {
    for (let n = 0; n < 53; n++) {
      const { id } = await add({ what: `Дело ${n}` });
      await domain.as(counsellor, () => tasks().end(counsellor, id, 1, { outcome: 'done', remark: '' }));
    }
    const first = await list();
    const second = await list(counsellor, first.next ?? '');
    expect([first.ended.length, second.ended.length, second.next]).toEqual([50, 3, null]);
    expect(new Set([...first.ended, ...second.ended].map(({ what }) => what)).size).toBe(53);
  });

  it('stays as it is in a case that is closed', async () => {
    const { id } = await add();
    await domain.owner(`UPDATE client_case SET state = 'closed' WHERE id = $1`, [caseId]);
    expect(await refused(counsellor, () => tasks().add(counsellor, caseId, task()))).toBe('cases.closed');
    expect(await refused(counsellor, () => tasks().reopen(counsellor, id, 1))).toBe('cases.closed');
    expect((await list()).open).toHaveLength(1);
  });

  it('goes with the part in the case that is handed over', async () => {
    await add({ ownerId: lawyer.staffId });
    const [director, other] = [
      await domain.staff(intake.centreId, 'director'),
      await domain.staff(intake.centreId, 'lawyer'),
    ];
    await domain.as(director, () =>
      domain
        .get(Database)
        .sql(`SELECT fits FROM staff_hand_over($1, 'lawyer', $2, $3)`, [
          ...[lawyer.staffId, other.staffId],
          new Date('2026-11-23T06:00:00Z'),
        ]),
    );
    expect((await list()).open).toMatchObject([{ ownerId: other.staffId, version: 2 }]);
  });

  it('is told to those who stay, not to whoever may open the case no longer', async () => {
    await add({ ownerId: lawyer.staffId, dueOn: '2026-11-23' });
    expect(await told(lawyer)).toEqual(['task_due now']);
    await domain.owner(`UPDATE case_worker SET ended_at = now() WHERE case_id = $1 AND staff_id = $2`, [
      ...[caseId, lawyer.staffId],
    ]);
    expect([await told(lawyer), await told(counsellor), await told(intake), await told(stranger)]).toEqual([
      ...[[], ['task_without_owner now'], ['task_without_owner now']],
      [],
    ]);
  });

  it('is told on “today” of whose it is: before, on the day and after; a case without any after a fortnight', async () => {
    expect(await told(counsellor)).toEqual([]);
    const { id } = await add({ dueOn: '2026-11-26' });
    expect([await told(counsellor), await told(lawyer)]).toEqual([['task_due next'], []]);
    domain.clock.set('2026-11-26T06:00:00Z');
    expect(await told(counsellor)).toEqual(['task_due now']);
    domain.clock.set('2026-12-20T06:00:00Z');
    expect([await told(counsellor), await told(lawyer)]).toEqual([['task_due late'], []]);
    await domain.as(counsellor, () => tasks().end(counsellor, id, 1, { outcome: 'not_needed', remark: '' }));
    expect(await told(lawyer)).toEqual([]);
    domain.clock.set('2027-01-10T06:00:00Z');
    // her counsellor is told already that there was no session yet
    expect([await told(counsellor), await told(lawyer)]).toEqual([[], ['case_without_next_step late']]);
    await domain.owner(`UPDATE client_case SET last_session_at = '2026-12-25' WHERE id = $1`, [caseId]);
    expect(await told(counsellor)).toEqual(['case_without_next_step late']);
  });
});
