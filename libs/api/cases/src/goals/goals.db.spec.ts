import { Database, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { PlanReviews } from '../reviews/plan-reviews.service';
import { SafetyPlans } from '../safety/safety-plans.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import type { GoalFields, GoalList, NoteProgress } from './goal.dto';
import { NOTES } from './goal-records';
import { GoalProgressNotes } from './goal-progress.service';
import { Goals } from './goals.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const why = { reason: 'made_by_mistake', remark: '' } as const;

/** It is noon of Monday, 23 November 2026. */
describe('the plan of a client', () => {
  let domain: TestDomain;
  let [intake, counsellor, lawyer, stranger]: Principal[] = [];
  let elsewhere: Principal;
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
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    lawyer = await domain.staff(centre, 'lawyer');
    stranger = await domain.staff(centre, 'counsellor');
    elsewhere = await domain.staff(await domain.centre(), 'intake');
    caseId = await opened();
  });
  afterAll(() => domain.close());

  const by = (one: Principal | undefined): Principal => {
    if (!one) throw new Error('nobody is there yet');
    return one;
  };
  const opened = async (): Promise<string> => {
    const [who, hers, legal] = [by(intake), by(counsellor), by(lawyer)];
    return domain.as(who, async () => {
      const { id: personId } = await domain.get(Registration).register(who, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(who, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(who, id, 1, { staffId: hers.staffId, part: 'counsellor' });
      await domain.get(CaseTeam).assign(who, id, 2, { staffId: legal.staffId, part: 'lawyer' });
      return id;
    });
  };
  const as = <T>(who: Principal | undefined, work: (who: Principal) => Promise<T>): Promise<T> =>
    domain.as(by(who), () => work(by(who)));
  const refused = (who: Principal | undefined, work: (who: Principal) => Promise<unknown>): Promise<string> =>
    refusalCode(as(who, work));
  const goal = (change: Partial<GoalFields> = {}): GoalFields => ({
    ...{ kind: 'housing', what: 'Своя комната', agreedOn: '2026-11-20', aimOn: null, ...change },
  });
  const set = (change: Partial<GoalFields> = {}): Promise<{ id: string; version: number }> =>
    as(counsellor, one => domain.get(Goals).set(one, caseId, goal(change)));
  const list = (who = counsellor): Promise<GoalList> => as(who, one => domain.get(Goals).list(one, caseId));
  const note = (
    id: string,
    version: number,
    change: Partial<NoteProgress>,
    who = counsellor,
  ): Promise<unknown> =>
    as(who, one =>
      domain.get(GoalProgressNotes).note(one, id, version, {
        ...{ notedOn: '2026-11-23', progress: 'under_way', text: 'Нашла объявление', tasks: [], ...change },
      }),
    );
  const task = (goalId: string | null): Promise<{ id: string; version: number }> =>
    as(counsellor, one =>
      domain.get(CaseTasks).add(one, caseId, {
        ...{ what: 'Позвонить хозяйке', dueOn: '2026-11-25', ownerId: one.staffId, goalId },
      }),
    );

  it('is read by her team and by no other centre, her words sealed', async () => {
    const { id } = await set();
    expect((await list(lawyer)).open).toMatchObject([
      { kind: 'housing', what: 'Своя комната', progress: 'not_begun' },
    ]);
    for (const who of [stranger, elsewhere]) {
      expect(await refused(who, one => domain.get(Goals).list(one, caseId))).toBe('request.not_found');
      expect(await refused(who, one => domain.get(GoalProgressNotes).file(one, id))).toBe(
        'request.not_found',
      );
      expect(await refused(who, one => domain.get(SafetyPlans).file(one, caseId))).toBe('request.not_found');
      expect(await refused(who, one => domain.get(PlanReviews).list(one, caseId))).toBe('request.not_found');
    }
    await as(elsewhere, async () => {
      for (const table of ['case_goal', 'goal_note', 'plan_review', 'safety_plan'])
        expect(await domain.get(Database).sql(`SELECT id FROM ${table}`)).toEqual([]);
    });
    const rows = await domain.owner<{ row: string }>(
      `SELECT row_to_json(g)::text AS row FROM case_goal g WHERE id = $1`,
      [id],
    );
    expect(rows[0]?.row).not.toContain('комната');
  });

  it('has come as far as the last note says that counts; one that is voided gives way to the one before', async () => {
    const { id } = await set();
    await note(id, 1, { notedOn: '2026-11-21' });
    await note(id, 2, { progress: 'reached', text: '' });
    await note(id, 3, { notedOn: '2026-11-20', progress: 'not_begun', text: '' }); // of an earlier day
    expect(await list()).toMatchObject({
      open: [],
      ended: [{ id, progress: 'reached', notedOn: '2026-11-23' }],
    });
    const { notes } = await as(counsellor, one => domain.get(GoalProgressNotes).file(one, id));
    expect(notes.map(({ progress }) => progress)).toEqual(['reached', 'under_way', 'not_begun']);
    const [last] = notes;
    await as(counsellor, one => domain.get(CaseRecords).mark(one, NOTES, last?.id ?? '', 1, 'voided', why));
    expect((await list()).open).toMatchObject([{ id, progress: 'under_way' }]);
    const history = await as(lawyer, one => domain.get(CaseRecords).history(one, NOTES, last?.id ?? ''));
    expect(history.versions).toMatchObject([{ change: 'voided', reason: 'made_by_mistake' }]);
  });

  it('is changed by one of two, and the second is told; what it said before is kept', async () => {
    const { id } = await set();
    await as(lawyer, one =>
      domain
        .get(Goals)
        .correct(one, id, 1, { ...goal({ aimOn: '2027-03-01' }), why: { reason: 'learned_later' } }),
    );
    expect(await refusalCode(note(id, 1, { progress: 'given_up' }))).toBe('version.stale');
    expect((await list()).open).toMatchObject([{ aimOn: '2027-03-01', version: 2 }]);
  });

  it('shows how much is done for a goal; only tasks that are said to end do so with it', async () => {
    const { id } = await set();
    const [first, second, third] = [await task(id), await task(id), await task(id)];
    await as(counsellor, one => domain.get(CaseTasks).end(one, first.id, 1, { outcome: 'done', remark: '' }));
    expect((await list()).open).toMatchObject([{ tasksDone: 1, tasks: 3 }]);
    await note(id, 1, {
      progress: 'given_up',
      tasks: [{ id: second.id, version: 1, outcome: 'not_needed' }],
    });
    expect((await list()).ended).toMatchObject([{ progress: 'given_up', tasksDone: 1, tasks: 2 }]);
    const { open } = await as(counsellor, one => domain.get(CaseTasks).list(one, caseId));
    expect(open).toMatchObject([{ id: third.id, goalId: id }]);
  });

  it('takes no task for a goal of another case', async () => {
    const { id } = await set();
    caseId = await opened();
    await expect(task(id)).rejects.toMatchObject({ faults: [{ field: 'goalId', rule: 'exists' }] });
  });

  it('stands in the timeline when it is set, reached and given up', async () => {
    const { id } = await set();
    await note(id, 1, {});
    await note(id, 2, { progress: 'reached', text: '' });
    const { entries } = await as(lawyer, one => domain.get(Timeline).of(one, caseId, { part: 'plan' }));
    expect(entries.map(({ kind, facts }) => [kind, ...facts])).toEqual(
      expect.arrayContaining([
        ['goal_set', 'goalKind.housing'],
        ['goal_reached', 'goalKind.housing'],
      ]),
    );
    expect(entries).toHaveLength(2);
  });

  it('is due for review a month after the first goal, then on the day that was agreed on; “today” tells her workers', async () => {
    const told = async (who: Principal | undefined): Promise<string[]> => {
      const { lines } = await as(who, one => domain.get(Today).read(one));
      return lines.flatMap(({ kind, urgency }) => (kind === 'plan_review_due' ? [urgency] : []));
    };
    const due = async (): Promise<string | null> =>
      (await as(counsellor, one => domain.get(PlanReviews).list(one, caseId))).dueOn;
    expect(await due()).toBeNull();
    await set();
    expect([await due(), await told(counsellor)]).toEqual(['2026-12-20', []]);
    domain.clock.set('2026-12-20T06:00:00Z');
    expect([await told(counsellor), await told(lawyer), await told(stranger)]).toEqual([
      ['now'],
      ['now'],
      [],
    ]);
    await as(lawyer, one =>
      domain.get(PlanReviews).record(one, caseId, { nextOn: '2027-01-15', note: 'Всё идёт' }),
    );
    expect([await due(), await told(counsellor)]).toEqual(['2027-01-15', []]);
    domain.clock.set('2027-01-16T06:00:00Z');
    expect(await told(counsellor)).toEqual(['late']);
  });

  it('opens no more where her key is erased', async () => {
    await set();
    await domain.owner(
      `DELETE FROM sealing_key WHERE subject_id = (SELECT person_id FROM client_case WHERE id = $1)`,
      [caseId],
    );
    await expect(list()).rejects.toThrow();
  });

  it('is read page by page, goals that ended and notes alike: none twice and none left out', async () => {
    for (let n = 0; n < 32; n++) {
      const { id } = await set({ what: `Цель ${String(n)}` });
      await note(id, 1, { progress: 'reached', text: '' });
    }
    const { id } = await set({ what: 'Ещё' });
    for (let n = 0; n < 32; n++) await note(id, n + 1, { text: `Отметка ${String(n)}` });
    const first = await list();
    const second = await as(counsellor, one => domain.get(Goals).list(one, caseId, first.next ?? ''));
    expect([first.open.length, second.open.length, second.next]).toEqual([1, 0, null]);
    expect(new Set([...first.ended, ...second.ended].map(({ what }) => what)).size).toBe(32);
    const file = await as(counsellor, one => domain.get(GoalProgressNotes).file(one, id));
    const rest = await as(counsellor, one => domain.get(GoalProgressNotes).file(one, id, file.next ?? ''));
    expect([file.notes.length, rest.notes.length, rest.next]).toEqual([30, 2, null]);
    expect(new Set([...file.notes, ...rest.notes].map(({ text }) => text)).size).toBe(32);
  });

  it('takes no other words into a case that is closed', async () => {
    const { id } = await set();
    await domain.owner(`UPDATE client_case SET state = 'closed' WHERE id = $1`, [caseId]);
    expect(await refusalCode(set())).toBe('cases.closed');
    expect(await refusalCode(note(id, 1, {}))).toBe('cases.closed');
    expect((await list()).open).toHaveLength(1);
  });
});
