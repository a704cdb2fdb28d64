import { Database, type Principal, type RecordHistory } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import {
  Households,
  Merging,
  type PersonFields,
  Persons,
  REGISTRY_ENTITIES,
  Registration,
} from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import { CaseRecords } from '../files/case-records.service';
import { IncidentCorrections, INCIDENTS } from './incident-corrections.service';
import type { IncidentLine, IncidentView, RecordIncident } from './incident.dto';
import { Incidents } from './incidents.service';

const fields = (given: string): PersonFields => ({
  names: { surname: 'Орозова', given, patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});
const said = (change: Partial<RecordIncident> = {}): RecordIncident => ({
  ...{ happenedOn: '2026-11', violence: ['physical', 'psychological'], placeKind: 'home', injuries: 'light' },
  flags: [
    { flag: 'weapon', answer: 'no' },
    { flag: 'strangulation', answer: 'refused' },
  ],
  ...{ adultsSaw: 'one', childrenSaw: null, childIds: [], reported: 'yes', reportedTo: ['police'] },
  ...{ relation: 'other_relative', livesTogether: 'yes' },
  ...{ what: 'Ударил на кухне.', place: 'у свекрови', perpetrator: 'Бакыт', policeNumber: 'КУИ 00000' },
  ...change,
});
const why = { reason: 'learned_later', remark: '' } as const;

describe('incidents of a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let lawyer: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    lawyer = await domain.staff(centre, 'lawyer');
  });
  afterAll(() => domain.close());

  const register = (
    given: string,
    children = 1,
    known: Partial<PersonFields> = {},
  ): Promise<{ id: string; householdId: string }> =>
    domain.as(intake, () =>
      domain.get(Registration).register(intake, {
        ...fields(given),
        ...known,
        members: Array.from({ length: children }, (_, i) => ({
          ...{ ...fields(`Айша ${'аб'[i] ?? ''}`), birth: { year: 2018 + i } },
          part: 'child' as const,
        })),
      }),
    );
  const open = (personId: string): Promise<string> =>
    domain.as(intake, async () => {
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      for (const [i, { staffId }] of [counsellor, lawyer].entries())
        await domain
          .get(CaseTeam)
          .assign(intake, id, i + 1, { staffId, part: (['counsellor', 'lawyer'] as const)[i] ?? 'lawyer' });
      return id;
    });
  const aCase = async (): Promise<string> => open((await register('Чолпон')).id);
  const childOf = (householdId: string): Promise<string> =>
    domain.as(intake, async () => {
      const { members } = await domain.get(Households).shapes(householdId);
      return members.find(({ part }) => part === 'child')?.id ?? '';
    });
  const record = (by: Principal, caseId: string, what = said()): Promise<{ id: string }> =>
    domain.as(by, () => domain.get(Incidents).record(by, caseId, what));
  const list = async (by: Principal, caseId: string): Promise<IncidentLine[]> =>
    (await domain.as(by, () => domain.get(Incidents).list(by, caseId))).incidents;
  const read = (by: Principal, id: string): Promise<IncidentView> =>
    domain.as(by, () => domain.get(Incidents).read(by, id));
  const correct = (by: Principal, id: string, seen: number, what: RecordIncident): Promise<unknown> =>
    domain.as(by, () => domain.get(IncidentCorrections).correct(by, id, seen, { ...what, why }));
  const mark = (by: Principal, id: string, seen: number, change: 'voided' | 'restored'): Promise<unknown> =>
    domain.as(by, () => domain.get(CaseRecords).mark(by, INCIDENTS, id, seen, change, why));
  const history = (by: Principal, id: string): Promise<RecordHistory> =>
    domain.as(by, () => domain.get(CaseRecords).history(by, INCIDENTS, id));
  const faults = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.then(
      () => null,
      (refused: unknown) => refused,
    );
    return (error as { faults?: unknown } | null)?.faults ?? null;
  };

  it('are kept with what was said, refused and not asked, and listed without their words', async () => {
    const caseId = await aCase();
    const { id } = await record(counsellor, caseId);
    const earlier = await record(lawyer, caseId, said({ happenedOn: '2025', perpetrator: '' }));
    const unknown = await record(intake, caseId, said({ happenedOn: null }));
    expect(await read(lawyer, id)).toMatchObject({ ...said(), caseId, voided: false, version: 1 });
    const lines = await list(intake, caseId);
    expect(lines.map(line => line.id)).toEqual([id, earlier.id, unknown.id]);
    expect(lines.map(({ named }) => named)).toEqual([true, false, true]);
    expect(lines[0]).toMatchObject({ flags: said().flags, childrenSaw: null, childCount: 0 });
    expect(JSON.stringify(lines)).not.toMatch(/Бакыт|свекров|кухн|КУИ/);
    const [row] = await domain.owner(
      `SELECT encode(words, 'escape') AS text FROM case_incident WHERE id = $1`,
      [id],
    );
    expect(JSON.stringify(row)).not.toMatch(/Бакыт|кухн/);
    const { entries: timeline } = await domain.as(intake, () => domain.get(Timeline).of(intake, caseId));
    expect(timeline).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'case_incident', refId: id },
        facts: ['violence.physical', 'violence.psychological'],
      }),
    );
  });

  it('are refused at the field where they contradict themselves', async () => {
    const caseId = await aCase();
    const refused = (change: Partial<RecordIncident>): Promise<unknown> =>
      faults(record(counsellor, caseId, said(change)));
    const flag = { flag: 'weapon', answer: 'yes' } as const;
    expect(await refused({ happenedOn: '2026-02-30' })).toEqual([{ field: 'happenedOn', rule: 'isDay' }]);
    for (const happenedOn of ['2027', '2026-12', '2026-12-01'])
      expect(await refused({ happenedOn })).toEqual([{ field: 'happenedOn', rule: 'inThePast' }]);
    for (const happenedOn of ['2026', '2026-11', '2026-11-20'])
      expect(await refused({ happenedOn })).toBeNull();
    const { id: bornThen } = await register('Сайкал', 1, { birth: { date: '1996-05-20' } });
    const hers = await open(bornThen);
    for (const happenedOn of ['1900', '1996-04', '1996-05-19', '1995'])
      expect(await faults(record(counsellor, hers, said({ happenedOn })))).toEqual([
        { field: 'happenedOn', rule: 'earliest', limit: '1996-05-20' },
      ]);
    for (const happenedOn of ['1996', '1996-05', '1996-05-20'])
      expect(await faults(record(counsellor, hers, said({ happenedOn })))).toBeNull();
    expect(await refused({ happenedOn: '1900' })).toEqual([
      { field: 'happenedOn', rule: 'earliest', limit: expect.stringMatching(/^1926-11-/) as string },
    ]);
    expect(await refused({ violence: ['not_known', 'sexual'] })).toEqual([
      { field: 'violence', rule: 'notKnownAlone' },
    ]);
    expect(await refused({ flags: [flag, flag] })).toEqual([{ field: 'flags', rule: 'notTwice' }]);
    expect(await refused({ reported: 'not_known' })).toEqual([
      { field: 'reported', rule: 'reportedSomewhere' },
    ]);
  });

  it('name children of her household who saw it, and no others', async () => {
    const { id: personId, householdId } = await register('Гүлнара');
    const [caseId, childId] = [await open(personId), await childOf(householdId)];
    const stranger = await childOf((await register('Жаңыл')).householdId);
    const saw = (childIds: string[]): RecordIncident => said({ childrenSaw: 'yes', childIds });
    expect(await faults(record(counsellor, caseId, saw([stranger])))).toEqual([
      { field: 'childIds', rule: 'exists' },
    ]);
    expect(await faults(record(counsellor, caseId, saw([personId])))).toEqual([
      { field: 'childIds', rule: 'exists' },
    ]);
    const unsaid = said({ childrenSaw: 'no', childIds: [childId] });
    expect(await faults(record(counsellor, caseId, unsaid))).toEqual([
      { field: 'childrenSaw', rule: 'childrenNamed' },
    ]);
    const { id } = await record(counsellor, caseId, saw([childId]));
    expect((await read(intake, id)).children).toMatchObject([{ id: childId, caseId: null }]);
    const own = await domain.as(intake, () =>
      domain.get(CaseLifecycle).open(intake, { personId: childId, kind: 'child' }),
    );
    expect((await read(intake, id)).children).toMatchObject([{ id: childId, caseId: own.id }]);
    expect((await read(counsellor, id)).children).toMatchObject([{ id: childId, caseId: null }]);
  });

  it('are put right with a reason, and keep what they said', async () => {
    const { id: personId, householdId } = await register('Сабира');
    const [caseId, childId] = [await open(personId), await childOf(householdId)];
    const { id } = await record(counsellor, caseId);
    const after = said({
      ...{ happenedOn: '2026-11-20', flags: [{ flag: 'weapon', answer: 'yes' }], perpetrator: 'Белек' },
      ...{ childrenSaw: 'yes', childIds: [childId] },
    });
    await correct(lawyer, id, 1, after);
    expect(await read(counsellor, id)).toMatchObject({ ...after, version: 2 });
    expect(await refusalCode(correct(lawyer, id, 1, after))).toBe('version.stale');
    const { versions } = await history(intake, id);
    const code = (await read(counsellor, id)).children[0]?.code;
    expect(versions[0]?.fields).toEqual([
      { field: 'happenedOn', before: ['2026-11'], after: ['2026-11-20'] },
      { field: 'weapon', before: ['no'], after: ['yes'] },
      { field: 'childrenSaw', before: [], after: ['yes'] },
      { field: 'childCodes', before: [], after: [code] },
      { field: 'perpetrator', before: ['Бакыт'], after: ['Белек'] },
      { field: 'strangulation', before: ['refused'], after: [] },
    ]);
  });

  it('recorded by mistake are voided and counted again, and a voided one is not corrected', async () => {
    const caseId = await aCase();
    const { id } = await record(counsellor, caseId);
    await mark(counsellor, id, 1, 'voided');
    expect((await list(intake, caseId)).map(({ voided }) => voided)).toEqual([true]);
    const kinds = (await domain.as(intake, () => domain.get(Timeline).of(intake, caseId))).entries.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('case_incident');
    expect(await refusalCode(correct(counsellor, id, 2, said()))).toBe('record.voided');
    expect(await refusalCode(mark(counsellor, id, 2, 'voided'))).toBe('record.voided');
    await mark(counsellor, id, 2, 'restored');
    expect((await read(intake, id)).voided).toBe(false);
    const { versions } = await history(lawyer, id);
    expect(versions.map(({ change }) => change)).toEqual(['restored', 'voided']);
  });

  it('stay readable when two records of her become one, and go back with the other', async () => {
    const [kept, other] = [await register('Айгүл', 0), await register('Айгуль', 0)];
    const [keptCase, otherCase] = [await open(kept.id), await open(other.id)];
    const { id } = await record(counsellor, otherCase);
    const merged = await domain.as(intake, async () => {
      const [{ version: keptVersion }, { version: mergedVersion }] = [
        await domain.get(Persons).open(kept.id),
        await domain.get(Persons).open(other.id),
      ];
      return domain.get(Merging).merge(intake, {
        ...{ keptId: kept.id, keptVersion, mergedId: other.id, mergedVersion, doubtsSeen: true },
      });
    });
    expect((await list(intake, keptCase)).map(line => line.id)).toEqual([id]);
    await correct(intake, id, 1, said({ what: 'Ударил во дворе.' }));
    expect(await read(intake, id)).toMatchObject({ caseId: keptCase, what: 'Ударил во дворе.' });
    await domain.as(intake, () => domain.get(Merging).undo(intake, merged.id, merged.version));
    expect(await list(intake, keptCase)).toEqual([]);
    expect(await read(counsellor, id)).toMatchObject({ caseId: otherCase, what: 'Ударил во дворе.' });
    expect((await history(counsellor, id)).versions).toHaveLength(1);
  });

  it('are closed to workers who are not named, to other roles and to other centres', async () => {
    const caseId = await aCase();
    const { id } = await record(counsellor, caseId);
    const others = [
      await domain.staff(intake.centreId, 'counsellor'),
      await domain.staff(intake.centreId, 'lawyer'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
    for (const by of others)
      for (const asked of [
        list(by, caseId),
        read(by, id),
        record(by, caseId),
        mark(by, id, 1, 'voided'),
        history(by, id),
      ])
        expect(await refusalCode(asked)).toBe('request.not_found');
    const director = await domain.staff(intake.centreId, 'director');
    expect(await list(director, caseId)).toHaveLength(1);
    for (const role of ['shelter', 'escort'] as const) {
      const by = await domain.staff(intake.centreId, role);
      expect(await domain.as(by, () => domain.get(Database).sql(`SELECT id FROM case_incident`))).toEqual([]);
    }
  });

  it('are recorded and put right in an open case only', async () => {
    const caseId = await aCase();
    const { id } = await record(counsellor, caseId);
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, caseId, 3, { reason: 'goals_met' }),
    );
    expect(await refusalCode(record(intake, caseId))).toBe('cases.closed');
    expect(await refusalCode(correct(intake, id, 1, said()))).toBe('cases.closed');
  });
});
