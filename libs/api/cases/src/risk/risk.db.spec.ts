import { Database, type Principal, RecordVersions } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseRecords } from '../files/case-records.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import { PoliceResults } from './police-results.service';
import { RiskAssessments } from './risk-assessments.service';
import { ASSESSMENTS } from './risk-records';
import type { AssessRisk, RiskAnswerGiven } from './risk.dto';

const fields: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};
const said = (answers: Record<string, string>): RiskAnswerGiven[] =>
  Object.entries(answers).map(([question, answer]) => ({ question, answer }));
const command = (answers: Record<string, string>, change: Partial<AssessRisk> = {}): AssessRisk => ({
  ...{ assessedAt: '2026-11-20T10:00:00+06:00', questionnaire: 'working', questionnaireVersion: 1 },
  ...{ answers: said(answers), level: 'standard', why: '' },
  ...change,
});

describe('the risk in a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let stranger: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    stranger = await domain.staff(centre, 'counsellor');
  });
  afterAll(() => domain.close());

  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  const assess = (
    by: Principal,
    caseId: string,
    what: AssessRisk,
  ): Promise<{ id: string; version: number }> =>
    domain.as(by, () => domain.get(RiskAssessments).assess(by, caseId, what));
  const standing = async (caseId: string): Promise<unknown> => {
    const { riskLevel, reassessOn } = await domain.as(intake, () =>
      domain.get(CaseFiles).read(intake, caseId),
    );
    return [riskLevel, reassessOn];
  };
  const mark = (id: string, seen: number, change: 'voided' | 'restored'): Promise<unknown> =>
    domain.as(counsellor, () =>
      domain.get(CaseRecords).mark(counsellor, ASSESSMENTS, id, seen, change, { reason: 'made_by_mistake' }),
    );

  it('is kept with its answers as they were asked, and stands in the case', async () => {
    const caseId = await aCase();
    expect(await standing(caseId)).toEqual([null, null]);
    const answers = { strangulation: 'yes', control: 'not_known', own_fear: 'some' };
    const { id } = await assess(counsellor, caseId, command(answers, { level: 'high' }));
    const view = await domain.as(counsellor, () => domain.get(RiskAssessments).read(counsellor, id));
    expect(view).toMatchObject({ score: 4, found: 'high', level: 'high', why: '', reassessOn: '2026-11-27' });
    expect(view.answers).toEqual(said(answers));
    expect(view.asked.questions.map(one => one.id)).toContain('strangulation');
    expect(await standing(caseId)).toEqual(['high', '2026-11-27']);
    const { entries: timeline } = await domain.as(intake, () => domain.get(Timeline).of(intake, caseId));
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'risk_assessed', facts: ['riskLevel.high'] }),
    );
  });

  it('is never below what the answers come to, and higher only with a reason', async () => {
    const caseId = await aCase();
    const faults = async (what: AssessRisk): Promise<unknown> => {
      const error: unknown = await assess(counsellor, caseId, what).then(
        () => null,
        (refused: unknown) => refused,
      );
      return (error as { faults?: unknown } | null)?.faults ?? null;
    };
    expect(await faults(command({ weapon: 'yes' }, { level: 'medium', why: 'так думаю' }))).toEqual([
      { field: 'level', rule: 'notLower', limit: 'high' },
    ]);
    expect(await faults(command({}, { level: 'high' }))).toEqual([{ field: 'why', rule: 'required' }]);
    expect(await faults(command({}, { level: 'high', why: 'он нашёл, где она' }))).toBeNull();
    const lower = command({}, { assessedAt: '2026-11-21T10:00:00+06:00' });
    expect(await faults(lower)).toEqual([{ field: 'why', rule: 'required' }]);
    expect(await faults({ ...lower, why: 'он осуждён и под стражей' })).toBeNull();
    expect(await faults(command({}, { reassessOn: '2026-11-20' }))).toEqual([
      { field: 'reassessOn', rule: 'afterAssessed' },
    ]);
    expect(await faults(command({ own_fear: 'yes' }))).toEqual([{ field: 'answers.0.answer', rule: 'isIn' }]);
    expect(await faults(command({ nothing: 'yes' }))).toEqual([
      { field: 'answers.0.question', rule: 'exists' },
    ]);
    expect(await faults(command({}, { questionnaireVersion: 7 }))).toEqual([
      { field: 'questionnaireVersion', rule: 'exists' },
    ]);
    const tomorrow = new Date(domain.clock.now().getTime() + 86_400_000).toISOString();
    expect(await faults(command({}, { assessedAt: tomorrow }))).toEqual([
      { field: 'assessedAt', rule: 'inThePast' },
    ]);
  });

  it('stands by the latest that counts: an earlier one recorded later changes nothing, a voided one gives way', async () => {
    const caseId = await aCase();
    await assess(counsellor, caseId, command({}, { level: 'medium', why: 'ждёт суда' }));
    const earlier = command({ weapon: 'yes' }, { level: 'high', assessedAt: '2026-11-01T10:00:00+06:00' });
    await assess(intake, caseId, earlier);
    expect(await standing(caseId)).toEqual(['medium', '2026-12-20']);
    const later = command({ weapon: 'yes' }, { level: 'high', assessedAt: '2026-11-22T10:00:00+06:00' });
    const { id } = await assess(counsellor, caseId, later);
    expect(await standing(caseId)).toEqual(['high', '2026-11-29']);
    await mark(id, 1, 'voided');
    expect(await standing(caseId)).toEqual(['medium', '2026-12-20']);
    expect(await refusalCode(mark(id, 2, 'voided'))).toBe('record.voided');
    await mark(id, 2, 'restored');
    expect(await standing(caseId)).toEqual(['high', '2026-11-29']);
    const history = await domain.as(counsellor, () => domain.get(RecordVersions).of('risk_assessment', id));
    expect(history.versions.map(({ change }) => change)).toEqual(['restored', 'voided']);
  });

  it('is closed to counsellors who are not named, and to other centres', async () => {
    const caseId = await aCase();
    const { id } = await assess(counsellor, caseId, command({ weapon: 'yes' }, { level: 'high' }));
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    for (const by of [stranger, elsewhere]) {
      const risk = domain.get(RiskAssessments);
      expect(await refusalCode(domain.as(by, () => risk.file(by, caseId)))).toBe('request.not_found');
      expect(await refusalCode(domain.as(by, () => risk.read(by, id)))).toBe('request.not_found');
      expect(await refusalCode(assess(by, caseId, command({})))).toBe('request.not_found');
    }
    const shelter = await domain.staff(intake.centreId, 'shelter');
    const rows = await domain.as(shelter, () => domain.get(Database).sql(`SELECT id FROM risk_assessment`));
    expect(rows).toEqual([]);
  });

  it('keeps what the police found beside it, and lets it change no level', async () => {
    const caseId = await aCase();
    const found = { level: 'high', assessedOn: '2026-11-10' } as const;
    const longAgo = domain.as(intake, () =>
      domain.get(PoliceResults).record(intake, caseId, { ...found, assessedOn: '1900-01-01' }),
    );
    await expect(longAgo).rejects.toMatchObject({ faults: [{ field: 'assessedOn', rule: 'earliest' }] });
    await domain.as(intake, () => domain.get(PoliceResults).record(intake, caseId, found));
    const file = await domain.as(counsellor, () => domain.get(RiskAssessments).file(counsellor, caseId));
    expect(file.police).toMatchObject([{ ...found, voided: false }]);
    expect(await standing(caseId)).toEqual([null, null]);
  });

  it('is recorded in an open case only', async () => {
    const caseId = await aCase();
    const closing = { reason: 'goals_met' } as const;
    await domain.as(intake, () => domain.get(CaseLifecycle).close(intake, caseId, 2, closing));
    expect(await refusalCode(assess(intake, caseId, command({})))).toBe('cases.closed');
  });
});
