import { Database, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Counselling } from '../sessions/counselling.service';
import type { LogSession } from '../sessions/session.dto';
import { SessionCorrections } from '../sessions/session-corrections.service';
import { CaseTeam } from '../team/case-team.service';
import { NoteTemplates } from './note-templates.service';
import { PrivateNotes } from './private-notes.service';
import { Wellbeing } from './wellbeing.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const session = (change: Partial<LogSession> = {}): LogSession => ({
  ...{ heldAt: '2026-11-22T10:00:00+06:00', minutes: 60, kind: 'individual', attendance: 'attended' },
  ...{ note: 'слова', ...change },
});

describe('notes of a session', () => {
  let domain: TestDomain;
  let [intake, author, colleague, director]: Principal[] = [];
  let caseId: string;
  let sessionId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    const centre = await domain.centre();
    [intake, author] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
    [colleague, director] = [
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'director'),
    ];
    caseId = await as(intake, async by => {
      const { id: personId } = await domain.get(Registration).register(by, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(by, { personId, kind: 'survivor' });
      for (const [nth, who] of [author, colleague].entries())
        await domain
          .get(CaseTeam)
          .assign(by, id, nth + 1, { staffId: who?.staffId ?? '', part: 'counsellor' });
      return id;
    });
    sessionId = (await log()).id;
  });
  afterAll(() => domain.close());

  const as = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const log = (change: Partial<LogSession> = {}): Promise<{ id: string }> =>
    as(author, by => domain.get(Counselling).log(by, caseId, session(change)));
  const write = (by: Principal | undefined, seen: number, note = 'для себя'): Promise<unknown> =>
    as(by, me => domain.get(PrivateNotes).write(me, sessionId, seen, note));
  const read = async (by = author): Promise<unknown> => {
    const { note, version } = await as(by, me => domain.get(PrivateNotes).read(me, sessionId));
    return [note, version];
  };

  it('have a private part that is read by its author, and by nobody else through any service', async () => {
    expect(await read()).toEqual(['', 0]);
    await write(author, 0);
    expect(await read()).toEqual(['для себя', 1]);
    for (const by of [colleague, intake, director]) {
      expect(await refusalCode(read(by))).toBe('request.not_found');
      expect(await refusalCode(write(by, 1, 'чужое'))).toBe('request.not_found');
    }
    const seen = await as(colleague, by => domain.get(Counselling).read(by, sessionId));
    expect(JSON.stringify(seen)).not.toContain('для себя');
    const [row] = await domain.owner<{ row: string }>(
      `SELECT convert_from(note, 'LATIN1') AS row FROM private_note WHERE session_id = $1`,
      [sessionId],
    );
    expect(row?.row).not.toContain('для');
  });

  it('are walled by the database itself: other workers find no row, change none, and forge none', async () => {
    await write(author, 0);
    const sql = (by: Principal | undefined, text: string, values: unknown[]): Promise<unknown[]> =>
      as(by, () => domain.get(Database).sql(text, values));
    const found = `SELECT session_id FROM private_note`;
    const changed = `WITH written AS (UPDATE private_note SET note = note WHERE session_id = $1 RETURNING 1) TABLE written`;
    expect(await sql(author, found, [])).toHaveLength(1);
    for (const by of [colleague, intake, director]) {
      expect(await sql(by, found, [])).toEqual([]);
      expect(await sql(by, changed, [sessionId])).toEqual([]);
    }
    const other = (await log()).id;
    const forged = (by: Principal | undefined): Promise<unknown> =>
      sql(by, `INSERT INTO private_note (session_id, centre_id, author_id, note) VALUES ($1, $2, $3, '')`, [
        ...[other, colleague?.centreId, by?.staffId],
      ]);
    await expect(forged(colleague)).rejects.toThrow('row-level security');
    // hers is no way into a session of somebody else either
    await expect(
      sql(
        colleague,
        `INSERT INTO private_note (session_id, centre_id, author_id, note) VALUES ($1, $2, $3, '')`,
        [...[other, colleague?.centreId, author?.staffId]],
      ),
    ).rejects.toThrow('row-level security');
  });

  it('stay private where the case goes to a colleague, and stay readable to who wrote them', async () => {
    await write(author, 0);
    await domain.owner(`UPDATE case_worker SET ended_at = now() WHERE case_id = $1 AND staff_id = $2`, [
      ...[caseId, author?.staffId],
    ]);
    expect(await refusalCode(read(colleague))).toBe('request.not_found');
    expect(await read()).toEqual(['для себя', 1]);
    expect(await refusalCode(write(author, 1))).toBe('request.not_found');
  });

  it('are written by one of two windows, and the second is told', async () => {
    const codes = await Promise.all([
      refusalCode(write(author, 0, 'одно')),
      refusalCode(write(author, 0, 'другое')),
    ]);
    expect(codes.sort()).toEqual(['done', 'version.stale']);
    await write(author, 1, '');
    expect(await read()).toEqual(['', 2]);
  });

  it('say how she was, for their readers, and keep what was said before', async () => {
    const points = (by = author): Promise<number[]> =>
      as(by, async me =>
        (await domain.get(Wellbeing).of(me, caseId)).points.map(({ wellbeing }) => wellbeing),
      );
    const { id } = await log({ heldAt: '2026-11-21T10:00:00+06:00', wellbeing: 3 });
    await log({ wellbeing: 6 });
    expect([await points(), await points(colleague)]).toEqual([
      [3, 6],
      [3, 6],
    ]);
    expect(await refusalCode(points(director))).toBe('request.not_found');
    const change = (change: Partial<LogSession>, seen: number): Promise<unknown> =>
      as(author, by => domain.get(Counselling).change(by, id, seen, session(change)));
    await change({ wellbeing: 4 }, 1);
    await change({}, 2); // left out, it stays
    expect((await points()).sort()).toEqual([4, 6]);
    const { versions } = await as(author, () => domain.get(SessionCorrections).history(id));
    expect(versions.flatMap(({ fields }) => fields)).toContainEqual({
      ...{ field: 'wellbeing', before: ['3'], after: ['4'] },
    });
    await as(author, by => domain.get(SessionCorrections).void(by, id, 3, { reason: 'made_by_mistake' }));
    expect(await points()).toEqual([6]);
  });

  it('are begun with templates of the centre, of which the closed ones are not offered', async () => {
    const templates = domain.get(NoteTemplates);
    const first = { name: 'Первая сессия', body: 'Запрос:\nПлан:' };
    const { id } = await as(director, by => templates.add(by, first));
    expect(
      await refusalCode(as(director, by => templates.add(by, { ...first, name: 'ПЕРВАЯ сессия' }))),
    ).toBe('sessions.template_name_taken');
    expect(await as(author, () => templates.offered())).toMatchObject([first]);
    await as(director, () => templates.change(id, 1, { ...first, active: false }));
    expect(await as(author, () => templates.offered())).toEqual([]);
    expect(await as(director, () => templates.list())).toMatchObject([{ id, active: false }]);
    const change = as(author, () => templates.change(id, 2, { ...first, active: true }));
    expect(await refusalCode(change)).not.toBe('done');
  });
});
