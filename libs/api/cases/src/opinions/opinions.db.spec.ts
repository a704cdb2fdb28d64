import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Outcomes } from '../outcomes/outcomes.service';
import { WORKING_SCALES_1 } from '../outcomes/working-scales-1';
import { CaseTasks } from '../plans/case-tasks.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import type { OpinionList } from './opinion.dto';
import { SecondOpinions } from './opinions.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('a second opinion', () => {
  let domain: TestDomain;
  let intake: Principal;
  let worker: Principal;
  let asked: Principal;
  let stranger: Principal;
  let caseId: string;
  let otherCase: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [intake, worker] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
    [asked, stranger] = [await domain.staff(centre, 'counsellor'), await domain.staff(centre, 'counsellor')];
    [caseId, otherCase] = [await openCase(), await openCase()];
  });
  afterAll(() => domain.close());

  const openCase = (): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: worker.staffId, part: 'counsellor' });
      return id;
    });
  const opinions = (): SecondOpinions => domain.get(SecondOpinions);
  const ask = (to = asked, by = worker): Promise<Ref> =>
    domain.as(by, () =>
      opinions().ask(by, caseId, { colleagueId: to.staffId, question: 'Закрывать?', dueOn: '2026-11-27' }),
    );
  const list = (by: Principal): Promise<OpinionList> => domain.as(by, () => opinions().list(by, caseId));
  const answer = (by: Principal, { id, version }: Ref): Promise<Ref> =>
    domain.as(by, () =>
      opinions().answer(by, id, version, { answer: 'more_needed', words: 'Спросить школу' }),
    );
  /** What she is let open, by the table of rights and by the database. */
  const opens = async (by: Principal, id = caseId): Promise<[string, boolean]> => {
    const [row] = await domain.as(by, () =>
      domain.get(Database).sql<{ may: boolean }>(`SELECT case_openable($1) AS may`, [id]),
    );
    return [await refusalCode(domain.as(by, () => domain.get(CaseFiles).read(by, id))), row?.may === true];
  };
  const CLOSED = ['request.not_found', false];
  const OPEN = ['done', true];

  it('opens exactly this case to whom it is asked of, until she has answered', async () => {
    expect(await opens(asked)).toEqual(CLOSED);
    const ref = await ask();
    expect([await opens(asked), await opens(asked, otherCase), await opens(stranger)]).toEqual([
      ...[OPEN, CLOSED, CLOSED],
    ]);
    const { consulted, counselling } = await domain.as(asked, () =>
      domain.get(CaseFiles).read(asked, caseId),
    );
    expect([consulted, counselling]).toEqual([true, false]);
    expect((await list(asked)).opinions).toMatchObject([
      { question: 'Закрывать?', mine: true, answer: null },
    ]);
    await answer(asked, ref);
    expect(await opens(asked)).toEqual(CLOSED);
    expect((await list(worker)).opinions).toMatchObject([
      { answer: 'more_needed', words: 'Спросить школу', mine: false, version: 2 },
    ]);
    expect(await refusalCode(answer(asked, ref))).toBe('request.not_found');
    const told = async (by: Principal): Promise<string[]> =>
      (await domain.as(by, () => domain.get(Today).read(by))).lines.map(({ kind }) => kind);
    expect([await told(worker), await told(asked)]).toEqual([expect.arrayContaining(['opinion_given']), []]);
  });

  it('lets her change nothing, and read no session, by the table of rights and by the database', async () => {
    await ask();
    const task = { what: 'чужое', dueOn: '2026-11-27', ownerId: asked.staffId, goalId: null };
    expect(await refusalCode(domain.as(asked, () => domain.get(CaseTasks).add(asked, caseId, task)))).toBe(
      'request.not_found',
    );
    expect(await refusalCode(domain.as(asked, () => domain.get(Counselling).list(asked, caseId)))).toBe(
      'request.not_found',
    );
    await domain.as(worker, () =>
      domain.get(Outcomes).record(worker, caseId, {
        ...{ moment: 'entry', askedOn: '2026-11-23', changed: '', scales: 'working', scalesVersion: 1 },
        answers: WORKING_SCALES_1.scales.map(({ id }) => ({ scale: id, value: 3, none: null })),
        followUpId: null,
      }),
    );
    const sql = (text: string): Promise<unknown[]> =>
      domain.as(asked, () => domain.get(Database).sql(text, [caseId]));
    expect(await sql(`SELECT 1 FROM case_outcome WHERE case_id = $1`)).toHaveLength(1);
    expect(
      await sql(`WITH w AS (UPDATE case_outcome SET words = words WHERE case_id = $1 RETURNING 1) TABLE w`),
    ).toEqual([]);
    const forged =
      sql(`INSERT INTO case_conference (id, centre_id, case_id, author_id, recorded_at, kind, starts_at, state, colleagues, words)
      SELECT gen_random_uuid(), c.centre_id, c.id, app_staff(), now(), 'other', now(), 'planned', '{}', '' FROM client_case c WHERE c.id = $1`);
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('is withdrawn by the team, and ends with the case', async () => {
    const { id, version } = await ask();
    await domain.as(worker, () => opinions().withdraw(worker, id, version));
    expect(await opens(asked)).toEqual(CLOSED);
    const again = await ask();
    expect(await opens(asked)).toEqual(OPEN);
    expect(await refusalCode(domain.as(asked, () => opinions().withdraw(asked, again.id, 1)))).toBe(
      'request.not_found',
    );
    for (const state of ['closed', 'open']) {
      await domain.owner(`UPDATE client_case SET state = $2 WHERE id = $1`, [caseId, state]);
      expect(await opens(asked)).toEqual(CLOSED); // opened again, it is asked anew
    }
  });

  it('is asked by nobody who is named as dangerous to the client, though she coordinates all cases', async () => {
    await domain.as(worker, () =>
      domain.get(Dangers).record(worker, caseId, {
        ...{ kind: 'colleague', oblast: null, what: '', reason: '', untilOn: null, otherCentreId: null },
        staffId: intake.staffId,
      }),
    );
    expect(await refusalCode(ask(asked, intake))).toBe('request.not_found');
  });

  it('is asked once of a colleague at a time, who is neither on the team nor dangerous to the client', async () => {
    await ask();
    expect([await refusalCode(ask()), await refusalCode(ask(worker, intake))]).toEqual([
      ...['opinions.asked_already', 'request.invalid'],
    ]);
    expect(await refusalCode(ask(stranger, asked))).toBe('request.not_found');
    await domain.as(worker, () =>
      domain.get(Dangers).record(worker, caseId, {
        ...{ kind: 'colleague', oblast: null, what: '', reason: '', untilOn: null, otherCentreId: null },
        staffId: asked.staffId,
      }),
    );
    expect(await opens(asked)).toEqual(CLOSED);
    expect((await list(worker)).colleagues.map(({ id }) => id)).not.toContain(asked.staffId);
  });

  it('is answered by nobody in her name', async () => {
    const ref = await ask();
    expect(await refusalCode(answer(worker, ref))).toBe('request.not_found');
    const forged = domain.as(worker, () =>
      domain
        .get(Database)
        .sql(`UPDATE second_opinion SET answer = 'agree', words = '', answered_at = now() WHERE id = $1`, [
          ref.id,
        ]),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });
});
