import { Database, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../../cases.module';
import { CaseLifecycle } from '../../files/case-lifecycle.service';
import { WORKING_1 } from '../questionnaires/working-1';
import { WORKING_1_CASES } from '../questionnaires/working-1-cases';
import { RiskAssessments } from '../risk-assessments.service';
import { Questionnaires } from './questionnaires.service';

const OWN = { ...WORKING_1, code: 'own', cases: WORKING_1_CASES };
const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

describe('questionnaires of a centre', () => {
  let domain: TestDomain;
  let admin: Principal;
  let director: Principal;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    const centre = await domain.centre();
    admin = await domain.staff(centre, 'admin');
    director = await domain.staff(centre, 'director');
    intake = await domain.staff(centre, 'intake');
  });
  afterAll(() => domain.close());

  const load = (by: Principal, file: object): Promise<unknown> =>
    domain.as(by, () => domain.get(Questionnaires).load(by, JSON.stringify(file)));
  const use = (by: Principal, code: string, version: number, turn: number): Promise<unknown> =>
    domain.as(by, () => domain.get(Questionnaires).use(by, { code, version, turn }));
  const list = async (by: Principal): Promise<string[]> => {
    const { turn, questionnaires } = await domain.as(by, () => domain.get(Questionnaires).list());
    return [
      String(turn),
      ...questionnaires.map(({ code, version, state }) => `${code} ${String(version)} ${state}`),
    ];
  };
  const aCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      return (await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' })).id;
    });
  const asked = async (caseId: string): Promise<string> => {
    const { questionnaire } = await domain.as(intake, () => domain.get(RiskAssessments).file(intake, caseId));
    return `${questionnaire.code} ${String(questionnaire.version)} ${'cases' in questionnaire ? 'with cases' : ''}`;
  };
  const assess = (caseId: string, questionnaire: string): Promise<{ id: string }> =>
    domain.as(intake, () =>
      domain.get(RiskAssessments).assess(intake, caseId, {
        ...{ assessedAt: '2026-11-20T10:00:00+06:00', questionnaire, questionnaireVersion: 1 },
        ...{ answers: [{ question: 'weapon', answer: 'yes' }], level: 'high', why: '' },
      }),
    );

  it('are asked from the moment one is put in use; what was found before stays as it was asked', async () => {
    const caseId = await aCase();
    expect(await asked(caseId)).toBe('working 1 ');
    const { id: old } = await assess(caseId, 'working');
    const softer = { ...OWN, rules: [], cases: OWN.cases.slice(0, 1) };
    await load(admin, softer);
    expect(await asked(caseId)).toBe('working 1 ');
    expect(await refusalCode(assess(caseId, 'own'))).toBe('request.invalid'); // loaded is not in use
    await use(admin, 'own', 1, 0);
    expect(await asked(caseId)).toBe('own 1 ');
    // a draft that was begun with the earlier one can still be saved
    await assess(caseId, 'working');
    const view = await domain.as(intake, () => domain.get(RiskAssessments).read(intake, old));
    expect([view.found, view.asked.code, view.asked.rules.length]).toEqual(['high', 'working', 3]);
    await use(director, 'working', 1, 1);
    expect(await asked(caseId)).toBe('working 1 ');
    expect(await list(admin)).toEqual(['2', 'working 1 in_use', 'own 1 replaced']);
  });

  it('tell the second of two who put one in use at the same time', async () => {
    await load(admin, OWN);
    const both = await Promise.allSettled([use(admin, 'own', 1, 0), use(director, 'own', 1, 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalCode(use(director, 'own', 1, 0))).toBe('questionnaires.changed');
    expect(await list(director)).toEqual(['1', 'own 1 in_use', 'working 1 replaced']);
  });

  it('keep nothing of a file that is not right, or that takes a name which is not free', async () => {
    expect(await refusalCode(load(admin, { ...OWN, bands: [] }))).toBe('questionnaires.faulty');
    expect(await refusalCode(load(admin, { ...OWN, code: 'working' }))).toBe('questionnaires.faulty');
    const failing = { ...OWN, cases: [{ ...OWN.cases[0], level: 'high' }] };
    expect(await refusalCode(load(admin, failing))).toBe('questionnaires.faulty');
    await load(admin, { ...OWN, version: 3 });
    const { faults } = await domain.as(admin, () =>
      domain.get(Questionnaires).check(JSON.stringify({ ...OWN, version: 3 })),
    );
    expect(faults).toEqual([{ path: '/version', rule: 'old_version', detail: '4' }]);
    expect(await refusalCode(use(admin, 'own', 2, 0))).toBe('request.invalid');
    expect(await list(admin)).toEqual(['0', 'working 1 in_use', 'own 3 draft']);
  });

  it('are those of one centre, kept by an administrator and a director alone', async () => {
    await load(admin, OWN);
    const stranger = await domain.staff(await domain.centre(), 'admin');
    expect(await list(stranger)).toEqual(['0', 'working 1 in_use']);
    expect(await refusalCode(use(stranger, 'own', 1, 0))).toBe('request.invalid');
    const added = (by: Principal, as: Principal): Promise<unknown> =>
      domain.as(by, () =>
        domain.get(Database).sql(
          `INSERT INTO risk_questionnaire_use (id, centre_id, turn, code, questionnaire_version, put_by, put_at)
         VALUES (gen_random_uuid(), $1, 1, 'own', 1, $2, now())`,
          [as.centreId, as.staffId],
        ),
      );
    await expect(added(intake, intake)).rejects.toThrow(/row-level security/);
    await expect(added(admin, director)).rejects.toThrow(/row-level security/);
    await expect(
      domain.as(admin, () => domain.get(Database).sql(`UPDATE risk_questionnaire SET code = 'other'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
