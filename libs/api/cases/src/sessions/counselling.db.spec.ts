import { Database, type Principal, type RecordHistory, RecordVersions } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseList } from '../files/case-list.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import { Counselling } from './counselling.service';
import type { SessionFields } from './session.dto';
import { SessionCorrections } from './session-corrections.service';

const fields: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  sex: 'female',
  oblast: 'naryn',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
};
const aSession = (note: string): SessionFields => ({
  heldAt: '2026-11-22T10:00:00+06:00',
  minutes: 60,
  kind: 'individual',
  attendance: 'attended',
  note,
});

describe('case files and counselling', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let other: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    other = await domain.staff(centre, 'counsellor');
  });
  afterAll(() => domain.close());

  const anOpenCase = async (): Promise<{ caseId: string; personId: string }> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id: caseId } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      return { caseId, personId };
    });
  const assign = (caseId: string, version: number, who: Principal): Promise<unknown> =>
    domain.as(intake, () =>
      domain.get(CaseTeam).assign(intake, caseId, version, { staffId: who.staffId, part: 'counsellor' }),
    );
  const log = (by: Principal, caseId: string, note = 'слова'): Promise<{ id: string }> =>
    domain.as(by, () => domain.get(Counselling).log(by, caseId, aSession(note)));
  const note = (by: Principal, id: string): Promise<string> =>
    domain.as(by, async () => (await domain.get(Counselling).read(by, id)).note);

  it('opens one case per person, also when two workers open it at once', async () => {
    const { id } = await domain.as(intake, () => domain.get(Registration).register(intake, fields));
    const open = (): Promise<unknown> =>
      domain.as(intake, () => domain.get(CaseLifecycle).open(intake, { personId: id, kind: 'survivor' }));
    const codes = await Promise.all([refusalCode(open()), refusalCode(open())]);
    expect(codes.sort()).toEqual(['cases.already_open', 'done']);
  });

  it('hides a case from a counsellor who is not named in it, and shows it once she is', async () => {
    const { caseId } = await anOpenCase();
    const read = (): Promise<unknown> =>
      domain.as(counsellor, () => domain.get(CaseFiles).read(counsellor, caseId));
    expect(await refusalCode(read())).toBe('request.not_found');
    await assign(caseId, 1, counsellor);
    expect(await refusalCode(read())).toBe('done');
    const mine = await domain.as(counsellor, () => domain.get(CaseList).page(counsellor, {}));
    expect(mine.cases.map(line => line.id)).toContain(caseId);
  });

  it('opens a note to its author and the named counsellors, to nobody else', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    const { id } = await log(counsellor, caseId, 'боится возвращаться');
    expect(await note(counsellor, id)).toBe('боится возвращаться');
    const director = await domain.staff(intake.centreId, 'director');
    const lawyer = await domain.staff(intake.centreId, 'lawyer');
    for (const stranger of [other, intake, director, lawyer])
      expect(await refusalCode(note(stranger, id))).toBe('request.not_found');
    await assign(caseId, 2, other);
    expect(await note(other, id)).toBe('боится возвращаться');
  });

  it('refuses a session that has not begun, logged or changed', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    const { id } = await log(counsellor, caseId);
    const heldAt = new Date(domain.clock.now().getTime() + 6 * 60_000).toISOString();
    const later = { ...aSession('слова'), heldAt };
    const logging = domain.as(counsellor, () => domain.get(Counselling).log(counsellor, caseId, later));
    await expect(logging).rejects.toMatchObject({ faults: [{ field: 'heldAt', rule: 'inThePast' }] });
    const changing = domain.as(counsellor, () => domain.get(Counselling).change(counsellor, id, 1, later));
    await expect(changing).rejects.toMatchObject({ faults: [{ field: 'heldAt', rule: 'inThePast' }] });
  });

  it('lets only the author change a session', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    await assign(caseId, 2, other);
    const { id } = await log(counsellor, caseId);
    const change = (by: Principal): Promise<unknown> =>
      domain.as(by, () => domain.get(Counselling).change(by, id, 1, aSession('другое')));
    expect(await refusalCode(change(other))).toBe('request.not_found');
    expect(await refusalCode(change(counsellor))).toBe('done');
    expect(await refusalCode(change(counsellor))).toBe('version.stale');
  });

  it('keeps what a session and its note said before, for the readers of the note only', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    const { id } = await log(counsellor, caseId, 'слова');
    const change = { ...aSession('другие слова'), minutes: 45, why: { reason: 'typing_error' as const } };
    await domain.as(counsellor, () => domain.get(Counselling).change(counsellor, id, 1, change));
    const history = (by: Principal): Promise<RecordHistory> =>
      domain.as(by, () => domain.get(SessionCorrections).history(id));
    expect((await history(counsellor)).versions[0]?.fields).toEqual([
      { field: 'minutes', before: ['60'], after: ['45'] },
      { field: 'note', before: ['слова'], after: ['другие слова'] },
    ]);
    const director = await domain.staff(intake.centreId, 'director');
    for (const stranger of [other, intake, director]) {
      expect(await refusalCode(history(stranger))).toBe('request.not_found');
      const rows = await domain.as(stranger, () => domain.get(RecordVersions).of('session', id));
      expect(rows.versions).toEqual([]);
    }
  });

  it('voids a session that never took place, by its author, and counts it again', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    await assign(caseId, 2, other);
    const { id } = await log(counsellor, caseId);
    const mark = (what: 'void' | 'restore', by: Principal, seen: number): Promise<string> =>
      refusalCode(
        domain.as(by, () =>
          domain.get(SessionCorrections)[what](by, id, seen, { reason: 'made_by_mistake' }),
        ),
      );
    const shown = async (): Promise<unknown[]> => {
      const { entries: timeline } = await domain.as(counsellor, () =>
        domain.get(Timeline).of(counsellor, caseId),
      );
      const { sessions: list } = await domain.as(counsellor, () =>
        domain.get(Counselling).list(counsellor, caseId),
      );
      return [timeline.filter(({ kind }) => kind === 'session').length, list.map(({ voided }) => voided)];
    };
    expect(await mark('void', other, 1)).toBe('request.not_found');
    expect(await mark('void', counsellor, 1)).toBe('done');
    expect(await shown()).toEqual([0, [true]]);
    expect(await mark('void', counsellor, 2)).toBe('record.voided');
    expect(await mark('restore', counsellor, 2)).toBe('done');
    expect(await shown()).toEqual([1, [false]]);
    expect(await mark('restore', counsellor, 3)).toBe('record.not_voided');
  });

  it('keeps a note from being written over by another counsellor, or under her name, whatever the code does', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    await assign(caseId, 2, other);
    const { id } = await log(counsellor, caseId, 'слова');
    const database = domain.get(Database);
    const blank = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () =>
        database.sql(
          `WITH written AS (UPDATE session_note SET note = note WHERE session_id = $1 RETURNING 1) TABLE written`,
          [id],
        ),
      );
    expect(await blank(other)).toHaveLength(0);
    expect(await blank(counsellor)).toHaveLength(1);
    const { id: second } = await log(counsellor, caseId);
    const forged = domain.as(other, () =>
      database.sql(
        `INSERT INTO session_note (session_id, centre_id, case_id, author_id, note)
         VALUES (gen_random_uuid(), $1, $2, $3, '')`,
        [other.centreId, caseId, counsellor.staffId],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
    expect(await note(other, second)).toBe('слова');
  });

  it('refuses sessions in a closed case and takes them again once it is reopened', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    const lifecycle = domain.get(CaseLifecycle);
    await domain.as(intake, () =>
      lifecycle.close(intake, caseId, 2, { reason: 'moved', clientView: 'спасибо' }),
    );
    expect(await refusalCode(log(counsellor, caseId))).toBe('cases.closed');
    expect(
      await refusalCode(domain.as(intake, () => lifecycle.close(intake, caseId, 3, { reason: 'moved' }))),
    ).toBe('cases.wrong_state');
    await domain.as(intake, () => lifecycle.reopen(intake, caseId, 3));
    expect(await refusalCode(log(counsellor, caseId))).toBe('done');
  });

  it('names only people whose role fits the part', async () => {
    const { caseId } = await anOpenCase();
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    const elsewhere = await domain.staff(await domain.centre(), 'counsellor');
    for (const who of [intake, facilitator, elsewhere])
      expect(await refusalCode(assign(caseId, 1, who))).toBe('cases.worker_lacks_role');
    await assign(caseId, 1, counsellor);
    expect(await refusalCode(assign(caseId, 2, counsellor))).toBe('cases.already_assigned');
  });

  it('tells the story of a case without a word of its notes', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    await log(counsellor, caseId, 'тайна');
    const { entries: story } = await domain.as(intake, () => domain.get(Timeline).of(intake, caseId));
    expect(story.map(entry => entry.kind).sort()).toEqual([
      'case_opened',
      'session',
      'worker_assigned',
      'worker_assigned',
    ]);
    expect(JSON.stringify(story)).not.toContain('тайна');
  });

  it('tells the trail whose names a list and a file showed', async () => {
    const { caseId, personId } = await anOpenCase();
    const reader = await domain.staff(intake.centreId, 'intake');
    const { cases } = await domain.as(reader, () => domain.get(CaseList).page(reader, { personId }));
    expect(cases.map(line => line.id)).toEqual([caseId]);
    await domain.as(reader, () => domain.get(CaseFiles).read(reader, caseId));
    const trail = await domain.owner(
      `SELECT action, subject_id, subject_ids FROM audit_event WHERE staff_id = $1 ORDER BY id`,
      [reader.staffId],
    );
    expect(trail).toEqual([
      { action: 'cases.listed', subject_id: null, subject_ids: [personId] },
      { action: 'registry.opened', subject_id: personId, subject_ids: null },
      { action: 'cases.read', subject_id: caseId, subject_ids: [personId] },
    ]);
  });

  it('leaves a trace of every file and note that is opened', async () => {
    const { caseId } = await anOpenCase();
    await assign(caseId, 1, counsellor);
    const { id } = await log(counsellor, caseId);
    await note(counsellor, id);
    await domain.as(counsellor, () => domain.get(CaseFiles).read(counsellor, caseId));
    const trace = await domain.owner<{ action: string }>(
      `SELECT action FROM audit_event WHERE staff_id = $1 AND subject_id = ANY($2) ORDER BY id`,
      [counsellor.staffId, [caseId, id]],
    );
    expect(trace.map(row => row.action)).toEqual(['sessions.logged', 'sessions.note_read', 'cases.read']);
  });
});
