import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { PrivateNotes } from '../notes/private-notes.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import { Supervision } from './supervision.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('supervision of a private note', () => {
  let domain: TestDomain;
  let [intake, author, supervisor, director, lawyer]: Principal[] = [];
  let caseId: string;
  let sessionId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [intake, author] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
    [supervisor, director] = [
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'director'),
    ];
    lawyer = await domain.staff(centre, 'lawyer');
    caseId = await as(intake, async by => {
      const { id: personId } = await domain.get(Registration).register(by, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(by, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(by, id, 1, { staffId: author?.staffId ?? '', part: 'counsellor' });
      return id;
    });
    sessionId = await as(author, async by => {
      const { id } = await domain.get(Counselling).log(by, caseId, {
        ...{ heldAt: '2026-11-22T10:00:00+06:00', minutes: 60, kind: 'individual' },
        ...{ attendance: 'attended', note: 'слова' },
      });
      await domain.get(PrivateNotes).write(by, id, 0, 'мои чувства');
      return id;
    });
  });
  afterAll(() => domain.close());

  const as = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const show = (to = supervisor, untilOn: string | null = null, by = author): Promise<Ref> =>
    as(by, me => domain.get(Supervision).show(me, sessionId, { supervisorId: to?.staffId ?? '', untilOn }));
  const rows = async (by: Principal | undefined): Promise<number> =>
    (await as(by, () => domain.get(Database).sql(`SELECT 1 FROM private_note`, []))).length;
  const notes = async (by = supervisor): Promise<number> =>
    (await as(by, me => domain.get(Supervision).shown(me))).notes.length;

  it('is read by exactly the colleague it is shown to, and by nobody else through the database either', async () => {
    expect(await rows(supervisor)).toBe(0);
    const { id } = await show();
    expect(await as(supervisor, by => domain.get(Supervision).read(by, id))).toMatchObject({
      note: 'мои чувства',
    });
    expect([await rows(author), await rows(supervisor)]).toEqual([1, 1]);
    for (const by of [intake, director, lawyer]) expect(await rows(by)).toBe(0);
    expect(await refusalCode(as(director, by => domain.get(Supervision).read(by, id)))).toBe(
      'request.not_found',
    );
    const written = `UPDATE private_note SET note = note RETURNING 1`;
    expect(
      await as(supervisor, () => domain.get(Database).sql(`WITH w AS (${written}) TABLE w`, [])),
    ).toEqual([]);
  });

  it('may be by a director, who finds it among what is shown to her', async () => {
    const { id } = await show(director);
    const told = await as(director, by => domain.get(Today).read(by));
    expect(told.lines.filter(({ kind }) => kind === 'note_shown')).toMatchObject([{ id, urgency: 'new' }]);
    expect([await notes(director), await rows(director), await notes()]).toEqual([1, 1, 0]);
    expect(await as(director, by => domain.get(Supervision).read(by, id))).toMatchObject({
      note: 'мои чувства',
    });
  });

  it('ends on its day, when it is withdrawn, and when it is shown to another', async () => {
    await show(supervisor, '2026-11-23');
    expect([await notes(), await rows(supervisor)]).toEqual([1, 1]);
    domain.clock.set('2026-11-24T06:00:00Z');
    expect([await notes(), await rows(supervisor)]).toEqual([0, 0]);
    const first = await show();
    await show(director);
    expect([await rows(supervisor), await rows(director)]).toEqual([0, 1]);
    const again = await show();
    expect([await rows(supervisor), await rows(director)]).toEqual([1, 0]);
    const withdraw = ({ id, version }: Ref, by = author): Promise<unknown> =>
      as(by, me => domain.get(Supervision).withdraw(me, id, version));
    expect(await refusalCode(withdraw(again, supervisor))).toBe('request.not_found');
    await withdraw(again);
    expect([await rows(supervisor), first.version]).toEqual([0, 1]);
    const { showings } = await as(author, by => domain.get(Supervision).of(by, sessionId));
    expect(showings.map(({ live }) => live)).toEqual([false, false, false, false]);
  });

  it('is forged by nobody: who did not write the note shows it to nobody', async () => {
    expect(await refusalCode(show(director, null, supervisor))).toBe('request.not_found');
    const forged = as(supervisor, by =>
      domain.get(Database).sql(
        `INSERT INTO note_showing (id, centre_id, session_id, author_id, supervisor_id, shown_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, now())`,
        [by.centreId, sessionId, by.staffId, director?.staffId],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
    expect(await refusalCode(show(lawyer))).toBe('request.invalid');
  });

  it('is none by a colleague who is dangerous to the client, from before or since', async () => {
    const danger = (to: Principal | undefined): Promise<unknown> =>
      as(author, by =>
        domain.get(Dangers).record(by, caseId, {
          ...{ kind: 'colleague', oblast: null, what: '', reason: '', untilOn: null, otherCentreId: null },
          staffId: to?.staffId ?? '',
        }),
      );
    await show();
    await danger(supervisor);
    expect([await rows(supervisor), await notes()]).toEqual([0, 0]);
    expect(await refusalCode(show())).toBe('cases.danger_colleague');
    const forced = as(author, by =>
      domain.get(Database).sql(
        `WITH ended AS (UPDATE note_showing SET ended_at = now() WHERE session_id = $2 RETURNING 1)
         INSERT INTO note_showing (id, centre_id, session_id, author_id, supervisor_id, shown_at)
         SELECT gen_random_uuid(), $1, $2, $3, $4, now() FROM ended`,
        [by.centreId, sessionId, by.staffId, supervisor?.staffId],
      ),
    );
    expect(await refusalCode(forced)).toBe('cases.not_with');
  });

  it('ends for good when either of the two leaves, or the colleague has no such role any more', async () => {
    const live = async (): Promise<number> =>
      (
        await domain.owner(`SELECT 1 FROM note_showing WHERE session_id = $1 AND ended_at IS NULL`, [
          sessionId,
        ])
      ).length;
    for (const leaves of [supervisor, author]) {
      await show();
      await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [leaves?.staffId]);
      expect(await live()).toBe(0);
      await domain.owner(`UPDATE staff SET active = true WHERE id = $1`, [leaves?.staffId]);
    }
    await show();
    await domain.owner(`DELETE FROM staff_role WHERE staff_id = $1`, [supervisor?.staffId]);
    expect(await live()).toBe(0);
  });

  it('is none of a session that was voided, and not begun there', async () => {
    const { id } = await show();
    await domain.owner(`UPDATE counselling_session SET voided_at = now() WHERE id = $1`, [sessionId]);
    expect([await notes(), await rows(supervisor)]).toEqual([0, 0]);
    expect(await refusalCode(as(supervisor, by => domain.get(Supervision).read(by, id)))).toBe(
      'request.not_found',
    );
    expect(await refusalCode(show(director))).toBe('record.voided');
  });

  it('lasts where the case goes to a colleague, who reads nothing of it; its author is told of nobody there', async () => {
    await show();
    await domain.owner(`UPDATE case_worker SET staff_id = $2 WHERE case_id = $1 AND part = 'counsellor'`, [
      ...[caseId, lawyer?.staffId],
    ]);
    expect([await rows(supervisor), await rows(lawyer), await rows(author)]).toEqual([1, 0, 1]);
    const { showings, supervisors } = await as(author, by => domain.get(Supervision).of(by, sessionId));
    expect([showings.length, supervisors]).toEqual([1, []]);
  });
});
