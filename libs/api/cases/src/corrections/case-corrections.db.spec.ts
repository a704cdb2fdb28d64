import type { Role } from '@baanek/contracts';
import { localDate, type Principal, type RecordHistory, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import type { CloseCase } from '../files/case.dto';
import { CaseList } from '../files/case-list.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { CaseClosing, CorrectCase } from './case-correction.dto';
import { CaseCorrections } from './case-corrections.service';

const WHY = { reason: 'typing_error', remark: 'Не та строка.' } as const;
const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** Clients and workers are made up. */
describe('corrections of a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let file: Ref;

  beforeAll(async () => {
    domain = await startDomain({
      ...{ modules: [CasesModule], entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES] },
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
    file = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      return domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
    });
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>, by = intake): Promise<T> => domain.as(by, work);
  const close = async (said: CloseCase): Promise<void> => {
    file = await as(() => domain.get(CaseLifecycle).close(intake, file.id, file.version, said));
  };
  const correct = async (said: Omit<CorrectCase, 'why'>): Promise<void> => {
    file = await as(() =>
      domain.get(CaseCorrections).correct(intake, file.id, file.version, { ...said, why: WHY }),
    );
  };
  const closing = (by = intake): Promise<object> =>
    as(() => domain.get(CaseCorrections).closing(by, file.id), by);
  const history = (by = intake): Promise<RecordHistory> =>
    as(() => domain.get(CaseCorrections).history(by, file.id), by);
  const listed = async (): Promise<string[]> =>
    (await as(() => domain.get(CaseList).page(intake, {}))).cases.map(({ kind }) => kind);
  const worker = (...roles: Role[]): Promise<Principal> => domain.staff(intake.centreId, ...roles);

  it('change of which kind it is, and keep what it was', async () => {
    await correct({ kind: 'child' });
    expect(await listed()).toEqual(['child']);
    expect((await history()).versions).toMatchObject([
      { change: 'corrected', fields: [{ field: 'caseKind', before: ['survivor'], after: ['child'] }] },
    ]);
  });

  it('show and put right what was said when it was closed', async () => {
    expect(await refusalCode(closing())).toBe('request.not_found');
    await close({ reason: 'moved', clientView: 'Стало спокойнее.' });
    await correct({ kind: 'survivor', closing: { reason: 'goals_met', clientView: 'Стало спокойно.' } });
    expect(await closing()).toMatchObject({ reason: 'goals_met', clientView: 'Стало спокойно.' });
    expect((await history()).versions[0]?.fields).toEqual([
      { field: 'closeReason', before: ['moved'], after: ['goals_met'] },
      { field: 'clientView', before: ['Стало спокойнее.'], after: ['Стало спокойно.'] },
    ]);
  });

  it('put a closing on the day on which it was, and refuse a day that it cannot have been', async () => {
    await domain.owner(`UPDATE case_change SET at = '2026-11-10T06:00:00Z' WHERE case_id = $1`, [file.id]);
    await close({ reason: 'goals_met', closedOn: '2026-11-20' });
    const on = async (): Promise<string> => localDate(((await closing()) as CaseClosing).closedAt);
    expect(await on()).toBe('2026-11-20');
    await correct({ kind: 'survivor', closing: { reason: 'goals_met', closedOn: '2026-11-18' } });
    expect(await on()).toBe('2026-11-18');
    expect((await history()).versions[0]?.fields).toEqual([
      { field: 'closedOn', before: ['2026-11-20'], after: ['2026-11-18'] },
    ]);
    for (const closedOn of ['2026-11-24', '2026-11-09']) {
      const asked = correct({ kind: 'survivor', closing: { reason: 'goals_met', closedOn } });
      await expect(asked).rejects.toMatchObject({ faults: [{ field: 'closing.closedOn' }] });
    }
    expect(await on()).toBe('2026-11-18');
  });

  it('take a case that was opened by mistake out of the list, and into it again', async () => {
    await close({ reason: 'moved' });
    await correct({ kind: 'survivor', closing: { reason: 'opened_by_mistake' } });
    expect(await listed()).toEqual([]);
    await correct({ kind: 'survivor', closing: { reason: 'moved' } });
    expect(await listed()).toEqual(['survivor']);
  });

  it('are refused at the field for a closing that was not, and one that nothing is said of', async () => {
    const early = correct({ kind: 'survivor', closing: { reason: 'goals_met' } });
    await expect(early).rejects.toMatchObject({ faults: [{ field: 'closing', rule: 'notWanted' }] });
    await close({ reason: 'goals_met' });
    await expect(correct({ kind: 'survivor' })).rejects.toMatchObject({
      faults: [{ field: 'closing', rule: 'required' }],
    });
  });

  it('are read by those who may read the case, and by nobody else', async () => {
    await close({ reason: 'moved', clientView: 'Стало спокойнее.' });
    await correct({ kind: 'survivor', closing: { reason: 'goals_met' } });
    expect((await history(await worker('director'))).versions).toHaveLength(1);
    const others = [
      await worker('counsellor'), // not hers
      await worker('shelter'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
    for (const other of others) {
      expect(await refusalCode(history(other))).toBe('request.not_found');
      expect(await refusalCode(closing(other))).toBe('request.not_found');
    }
  });
});
