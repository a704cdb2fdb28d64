import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { FollowUps } from '../follow-ups/follow-ups.service';
import { CaseTeam } from '../team/case-team.service';
import type { OutcomeAnswer, RecordClientOutcome } from './outcome.dto';
import { OUTCOMES, Outcomes } from './outcomes.service';
import { WORKING_SCALES_1 } from './working-scales-1';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const why = { reason: 'typing_error' } as const;
const answers = (value: number): OutcomeAnswer[] =>
  WORKING_SCALES_1.scales.map(({ id }) => ({ scale: id, value, none: null }));

/** It is noon of Monday, 23 November 2026. */
describe('how she says she is', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
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
    stranger = await domain.staff(centre, 'counsellor');
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  });
  afterAll(() => domain.close());

  const outcomes = (): Outcomes => domain.get(Outcomes);
  const record = (change: Partial<RecordClientOutcome> = {}): Promise<Ref> =>
    domain.as(counsellor, () =>
      outcomes().record(counsellor, caseId, {
        ...{ moment: 'entry', askedOn: '2026-11-23', answers: answers(3), changed: 'Съехала к сестре' },
        ...{ scales: 'working', scalesVersion: 1, followUpId: null },
        ...change,
      }),
    );

  it('is sealed, read by the team alone, and corrected with what it said before', async () => {
    const { id } = await record();
    const [row] = await domain.owner<{ row: string }>(
      `SELECT o::text AS row FROM case_outcome o WHERE id = $1`,
      [id],
    );
    expect(row?.row).not.toMatch(/сестре|safety/);
    const strangers = domain.as(stranger, () => outcomes().file(stranger, caseId));
    expect(await refusalCode(strangers)).toBe('request.not_found');
    const [first, ...others] = answers(3);
    if (!first) throw new Error('there are no scales');
    const said = { moment: 'entry', askedOn: '2026-11-23', changed: '', why } as const;
    await domain.as(counsellor, () =>
      outcomes().correct(counsellor, id, 1, {
        ...said,
        answers: [{ ...first, value: null, none: 'not_safe' }, ...others],
      }),
    );
    const { outcomes: all } = await domain.as(intake, () => outcomes().file(intake, caseId));
    expect(all).toMatchObject([{ moment: 'entry', changed: '', version: 2 }]);
    expect(all[0]?.answers[0]).toEqual({ scale: 'safety', value: null, none: 'not_safe' });
    const { versions } = await domain.as(counsellor, () =>
      domain.get(CaseRecords).history(counsellor, OUTCOMES, id),
    );
    expect(versions[0]?.fields).toEqual([
      { field: 'outcome_safety', before: ['3'], after: ['not_safe'] },
      { field: 'outcomeChanged', before: ['Съехала к сестре'], after: [] },
    ]);
  });

  it('is asked on scales that were shipped, on a day of the case', async () => {
    await expect(record({ scalesVersion: 2 })).rejects.toMatchObject({
      faults: [{ field: 'scalesVersion', rule: 'exists' }],
    });
    await expect(record({ askedOn: '2026-11-24' })).rejects.toMatchObject({
      faults: [{ field: 'askedOn', rule: 'inThePast' }],
    });
    await expect(record({ askedOn: '2026-11-22' })).rejects.toMatchObject({
      faults: [{ field: 'askedOn', rule: 'earliest', limit: '2026-11-23' }],
    });
  });

  it('is asked after the case was closed, in a follow-up in which she was reached, and voided there', async () => {
    await domain.as(counsellor, () =>
      domain.get(CaseLifecycle).close(counsellor, caseId, 2, { reason: 'goals_met', followUps: true }),
    );
    const { toCome } = await domain.as(counsellor, () => domain.get(FollowUps).list(counsellor, caseId));
    const followUpId = toCome[2]?.id ?? '';
    domain.clock.set('2027-05-24T06:00:00Z');
    const late = { moment: 'after_6_months', askedOn: '2027-05-24', followUpId } as const;
    expect(await refusalCode(record(late))).toBe('outcomes.not_reached');
    const end = { outcome: 'reached', safety: 'safer', remark: '', againOn: null } as const;
    await domain.as(counsellor, () => domain.get(FollowUps).end(counsellor, followUpId, 1, end));
    const { id } = await record(late);
    // it says so where the follow-up is to come again, and is neither corrected nor restored until she was reached
    await domain.as(counsellor, () => domain.get(FollowUps).reopen(counsellor, followUpId, 2));
    const correct = (): Promise<string> =>
      refusalCode(
        domain.as(counsellor, () =>
          outcomes().correct(counsellor, id, 1, { ...late, answers: answers(4), changed: '', why }),
        ),
      );
    const notReached = async (): Promise<unknown> =>
      (await domain.as(counsellor, () => outcomes().file(counsellor, caseId))).outcomes[0]?.notReached;
    expect([await notReached(), await correct()]).toEqual([true, 'outcomes.not_reached']);
    await domain.as(counsellor, () => domain.get(FollowUps).end(counsellor, followUpId, 3, end));
    expect([await notReached(), await correct()]).toEqual([false, 'done']);
    await domain.as(counsellor, () =>
      domain.get(CaseRecords).mark(counsellor, OUTCOMES, id, 2, 'voided', why),
    );
    const { outcomes: all } = await domain.as(counsellor, () => outcomes().file(counsellor, caseId));
    expect(all).toMatchObject([{ id, moment: 'after_6_months', voided: true, followUpId }]);
    await domain.as(counsellor, () => domain.get(FollowUps).reopen(counsellor, followUpId, 4));
    const restore = domain.as(counsellor, () => outcomes().restore(counsellor, id, 3, why));
    expect(await refusalCode(restore)).toBe('outcomes.not_reached');
  });

  it('is there for whoever may open its case alone, of a follow-up of that case, and in her name for good', async () => {
    const { id } = await record();
    const sql = (by: Principal, text: string, values: unknown[]): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(text, values));
    const seen = `SELECT 1 FROM case_outcome WHERE id = $1`;
    expect([await sql(intake, seen, [id]), await sql(stranger, seen, [id])]).toMatchObject([[{}], []]);
    await expect(sql(counsellor, `UPDATE case_outcome SET author_id = author_id`, [])).rejects.toThrow(
      'permission denied',
    );
    const other = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      return (await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' })).id;
    });
    const [followUp] = await domain.owner<{ id: string }>(
      `INSERT INTO follow_up (id, centre_id, case_id, planned_at, planned_by, due_on)
       VALUES (gen_random_uuid(), $2, $1, now(), $3, '2026-12-01') RETURNING id`,
      [other, intake.centreId, intake.staffId],
    );
    const add = `INSERT INTO case_outcome (id, centre_id, case_id, author_id, recorded_at, moment, asked_on, scales, scales_version, follow_up_id, words)
      SELECT gen_random_uuid(), $2, $1, $3, now(), 'entry', '2026-11-23', 'working', 1, $4, '\\x00'`;
    const own = [caseId, intake.centreId, intake.staffId];
    await sql(intake, add, [...own, null]);
    await expect(sql(intake, add, [...own, followUp?.id])).rejects.toThrow('row-level');
    await expect(sql(intake, add, [caseId, intake.centreId, counsellor.staffId, null])).rejects.toThrow(
      'row-level',
    );
    await expect(sql(stranger, add, [caseId, intake.centreId, stranger.staffId, null])).rejects.toThrow(
      'row-level',
    );
  });
});
