import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseTeam } from '../team/case-team.service';
import { ConferenceParticipants } from './conference-participants.service';
import { ConferenceRecords } from './conference-records.service';
import type { ConferenceFields, ConferenceView, InvitedFields } from './conference.dto';
import { Conferences } from './conferences.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;
const why = { reason: 'learned_later' } as const;
const CITY: InvitedFields = {
  ...{ staffId: null, name: '', organisation: 'Мэрия', post: 'специалист' },
  hears: [
    {
      ...{ area: 'children', ground: 'her_consent', source: '' },
      ...{ consentedOn: '2026-11-20', consentForm: 'written' },
    },
  ],
};

/** It is noon of Monday, 23 November 2026. */
describe('a conference about a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let stranger: Principal;
  let escort: Principal;
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
    [stranger, escort] = [await domain.staff(centre, 'counsellor'), await domain.staff(centre, 'escort')];
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  });
  afterAll(() => domain.close());

  const fields = (change: Partial<ConferenceFields> = {}): ConferenceFields => ({
    ...{ kind: 'local_commission', startsAt: '2026-11-24T04:00:00Z' },
    agenda: [
      { text: 'Знакомство', area: null },
      { text: 'Место в садике', area: 'children' },
      { text: 'Справка о побоях', area: 'health' },
    ],
    ...change,
  });
  const plan = (change: Partial<ConferenceFields> = {}): Promise<Ref> =>
    domain.as(counsellor, () => domain.get(Conferences).plan(counsellor, caseId, fields(change)));
  const read = (id: string, by = counsellor): Promise<ConferenceView> =>
    domain.as(by, () => domain.get(Conferences).read(by, id));
  const add = (id: string, seen: number, said: InvitedFields): Promise<Ref> =>
    domain.as(counsellor, () => domain.get(ConferenceParticipants).add(counsellor, id, seen, said));
  const colleague = (who: Principal): InvitedFields => ({
    ...{ staffId: who.staffId, name: '', organisation: '', post: '', hears: [] },
  });
  const hold = (id: string, seen: number, present: string[] = []): Promise<Ref> =>
    domain.as(counsellor, () =>
      domain.get(Conferences).hold(counsellor, id, seen, { minutes: 'Место есть', present }),
    );
  const danger = (who: Principal): Promise<Ref> =>
    domain.as(counsellor, () =>
      domain.get(Dangers).record(counsellor, caseId, {
        ...{ kind: 'colleague', staffId: who.staffId, otherCentreId: null, oblast: null },
        ...{ what: '', reason: '', untilOn: null },
      }),
    );

  it('is read by the team alone, and sealed but for its kind, its moment and its colleagues', async () => {
    const { id } = await plan();
    await add(id, 1, CITY);
    const [row] = await domain.owner<{ row: string }>(
      `SELECT k::text AS row FROM case_conference k WHERE id = $1`,
      [id],
    );
    expect(row?.row).not.toMatch(/садик|Мэрия|children/);
    expect(await read(id, intake)).toMatchObject({
      ...{ kind: 'local_commission', state: 'planned', decisions: 0 },
      participants: [{ organisation: 'Мэрия', team: false, present: null }],
    });
    const strangers = domain.as(stranger, () => domain.get(Conferences).read(stranger, id));
    expect(await refusalCode(strangers)).toBe('request.not_found');
  });

  it('gives each participant a paper with what she may hear, and refuses what she hears without a ground', async () => {
    const { id } = await plan();
    await expect(
      add(id, 1, {
        ...CITY,
        hears: [{ area: 'health', ground: null, consentedOn: null, consentForm: null, source: '' }],
      }),
    ).rejects.toMatchObject({ faults: [{ field: 'hears.0.ground', rule: 'required' }] });
    await add(id, 1, CITY);
    await add(id, 2, colleague(counsellor));
    await add(id, 3, colleague(escort));
    const { participants } = await read(id);
    const printed = async (n: number): Promise<string[]> => {
      const paper = await domain.as(counsellor, () =>
        domain.get(ConferenceParticipants).print(counsellor, id, participants[n]?.id ?? ''),
      );
      expect(Object.keys(paper).sort()).toEqual(['addressee', 'agenda', 'startsAt']);
      return paper.agenda.map(({ text }) => text);
    };
    expect(await printed(0)).toEqual(['Знакомство', 'Место в садике']);
    expect(await printed(1)).toHaveLength(3);
    expect(await printed(2)).toEqual(['Знакомство']);
    await expect(add(id, 4, colleague(escort))).rejects.toMatchObject({
      faults: [{ field: 'staffId', rule: 'notTwice' }],
    });
  });

  it('has no participant who is dangerous to her, whichever statement brings her there', async () => {
    const { id } = await plan();
    await danger(escort);
    expect((await read(id)).colleagues.map(one => one.id)).not.toContain(escort.staffId);
    expect(await refusalCode(add(id, 1, colleague(escort)))).toBe('cases.danger_colleague');
    const statement = `UPDATE case_conference SET colleagues = ARRAY[$2::uuid] WHERE id = $1`;
    await expect(domain.owner(statement, [id, escort.staffId])).rejects.toThrow('a danger of the case');
    await domain.owner(`UPDATE case_danger SET until_on = '2026-11-23' WHERE staff_id = $1`, [
      escort.staffId,
    ]);
    await domain.owner(statement, [id, escort.staffId]);
    const moved = `UPDATE case_conference SET starts_at = '2026-11-23T10:00:00Z' WHERE id = $1`;
    await expect(domain.owner(moved, [id])).rejects.toThrow('a danger of the case');
  });

  it('tells what of hers is still with a colleague who is recorded as dangerous, who can be taken out', async () => {
    const { id } = await plan();
    await add(id, 1, colleague(escort));
    await danger(escort);
    const remains = async (): Promise<unknown> =>
      (await domain.as(counsellor, () => domain.get(Dangers).list(counsellor, caseId))).live[0]?.remains;
    expect(await remains()).toEqual(['conferences']);
    const participantId = (await read(id)).participants[0]?.id ?? '';
    await domain.as(counsellor, () =>
      domain.get(ConferenceParticipants).remove(counsellor, id, 2, { participantId, why }),
    );
    expect(await remains()).toEqual([]);
  });

  it('gives nothing more to a colleague who came before she was recorded as dangerous, on whichever day it was', async () => {
    const { id } = await plan({ startsAt: '2026-11-23T04:00:00Z' });
    await add(id, 1, colleague(escort));
    await add(id, 2, CITY);
    domain.clock.set('2026-11-25T06:00:00Z');
    await danger(escort);
    const { participants } = await read(id);
    const one = (who: string | null): string => participants.find(({ staffId }) => staffId === who)?.id ?? '';
    const people = domain.get(ConferenceParticipants);
    const as = (work: () => Promise<unknown>): Promise<string> => refusalCode(domain.as(counsellor, work));
    const said = { ...colleague(escort), hears: CITY.hears, participantId: one(escort.staffId), why };
    const refused = 'cases.danger_colleague';
    expect(await as(() => people.correct(counsellor, id, 3, said))).toBe(refused);
    expect(await as(() => people.print(counsellor, id, one(escort.staffId)))).toBe(refused);
    expect(await as(() => people.print(counsellor, id, one(null)))).toBe('done');
    expect(await refusalCode(hold(id, 3, [one(escort.staffId)]))).toBe(refused);
    const more = { ...fields({ startsAt: '2026-11-23T04:00:00Z' }), minutes: '', present: [], why };
    const correct = (): Promise<unknown> => domain.get(Conferences).correct(counsellor, id, 3, more);
    expect(await as(correct)).toBe(refused);
    const statement = `UPDATE case_conference SET state = 'held' WHERE id = $1`;
    expect(await as(() => domain.get(Database).sql(statement, [id]))).toBe('cases.not_with');
    const out = { participantId: one(escort.staffId), why };
    expect(await as(() => people.remove(counsellor, id, 3, out))).toBe('done');
    expect(await refusalCode(hold(id, 4))).toBe('done');
    // neither is she brought into one that was held
    expect(await refusalCode(add(id, 5, colleague(escort)))).toBe(refused);
    const into = `UPDATE case_conference SET colleagues = ARRAY[$2::uuid] WHERE id = $1`;
    expect(await as(() => domain.get(Database).sql(into, [id, escort.staffId]))).toBe('cases.not_with');
  });

  it('gives whoever is dangerous to her no paper also where she asks for it herself, and tells her nothing', async () => {
    const second = await domain.staff(intake.centreId, 'intake');
    const { id } = await plan({ startsAt: '2026-11-23T10:00:00Z' });
    await add(id, 1, colleague(second));
    const told = async (): Promise<number> => {
      const { lines } = await domain.as(second, () => domain.get(Today).read(second));
      return lines.filter(({ kind }) => kind === 'conference').length;
    };
    expect(await told()).toBe(1);
    await danger(second);
    const participantId = (await read(id)).participants[0]?.id ?? '';
    const people = domain.get(ConferenceParticipants);
    const as = (work: () => Promise<unknown>): Promise<string> => refusalCode(domain.as(second, work));
    expect(await as(() => people.print(second, id, participantId))).toBe('request.not_found');
    const said = { ...colleague(second), participantId, why };
    expect(await as(() => people.correct(second, id, 2, said))).toBe('request.not_found');
    expect(await told()).toBe(0);
  });

  it('is there for whoever may open its case alone, recorded by herself and in her name for good', async () => {
    const { id } = await plan();
    const sql = (by: Principal, text: string, values: unknown[]): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(text, values));
    const seen = `SELECT 1 FROM case_conference WHERE id = $1`;
    expect([await sql(intake, seen, [id]), await sql(stranger, seen, [id])]).toMatchObject([[{}], []]);
    const copy = `INSERT INTO case_conference (id, centre_id, case_id, author_id, recorded_at, kind, starts_at, state, colleagues, words)
      SELECT gen_random_uuid(), $2, $1, $3, now(), 'case_conference', now(), 'planned', '{}', '\\x00'`;
    const own = [caseId, intake.centreId, counsellor.staffId];
    await sql(counsellor, copy, own);
    await expect(sql(counsellor, copy, [...own.slice(0, 2), intake.staffId])).rejects.toThrow('row-level');
    await expect(sql(stranger, copy, [...own.slice(0, 2), stranger.staffId])).rejects.toThrow('row-level');
    for (const column of ['author_id = author_id', 'recorded_at = now()', 'case_id = case_id'])
      await expect(
        sql(counsellor, `UPDATE case_conference SET ${column} WHERE id = $1`, [id]),
      ).rejects.toThrow('permission denied');
  });

  it('is held once, after it began, with those who came; what it said before a correction is kept', async () => {
    const { id } = await plan();
    await add(id, 1, CITY);
    const came = (await read(id)).participants.map(one => one.id);
    expect(await refusalCode(hold(id, 2, came))).toBe('conferences.not_begun');
    domain.clock.set('2026-11-24T06:00:00Z');
    await expect(hold(id, 2, [caseId])).rejects.toMatchObject({ faults: [{ field: 'present' }] });
    await hold(id, 2, came);
    expect(await refusalCode(hold(id, 3, came))).toBe('conferences.held');
    const correct = (minutes: string): Promise<Ref> =>
      domain.as(counsellor, () =>
        domain.get(Conferences).correct(counsellor, id, 3, { ...fields(), minutes, present: [], why }),
      );
    await expect(correct('')).rejects.toMatchObject({ faults: [{ field: 'minutes', rule: 'required' }] });
    await correct('Места нет');
    expect(await read(id)).toMatchObject({ minutes: 'Места нет', participants: [{ present: false }] });
  });

  it('decides tasks of the case: the owner has it in her plan, and the conference shows how far it is', async () => {
    const { id } = await plan();
    const decide = (ownerId: string, outside = ''): Promise<Ref> =>
      domain.as(counsellor, () =>
        domain
          .get(CaseTasks)
          .decide(counsellor, id, { what: 'Место в садике', dueOn: '2026-11-30', ownerId, outside }),
      );
    await expect(decide(stranger.staffId)).rejects.toMatchObject({ faults: [{ field: 'ownerId' }] });
    const task = await decide(counsellor.staffId, 'Мэрия');
    const tasks = domain.get(CaseTasks);
    const { open } = await domain.as(counsellor, () => tasks.list(counsellor, caseId));
    expect(open).toMatchObject([{ id: task.id, outside: 'Мэрия', conferenceId: id, dueOn: '2026-11-30' }]);
    const end = { outcome: 'done', remark: '' } as const;
    await domain.as(counsellor, () => tasks.end(counsellor, task.id, 1, end));
    expect(await read(id)).toMatchObject({
      ...{ decisions: 1, decisionsOpen: 0 },
      tasks: [{ id: task.id, outcome: 'done', outside: 'Мэрия' }],
    });
    const { ended } = await domain.as(counsellor, () => tasks.list(counsellor, caseId));
    expect(ended).toMatchObject([{ what: 'Место в садике', outside: 'Мэрия' }]);
  });

  it('is told on “today” on its day, and afterwards until it is said what was decided', async () => {
    const told = async (by: Principal): Promise<string[]> => {
      const { lines } = await domain.as(by, () => domain.get(Today).read(by));
      return lines.filter(({ kind }) => kind === 'conference').map(({ urgency }) => urgency);
    };
    const second = await domain.staff(intake.centreId, 'intake'); // opens every case, and works on none
    const { id } = await plan();
    expect(await told(counsellor)).toEqual([]);
    domain.clock.set('2026-11-24T02:00:00Z');
    expect([await told(counsellor), await told(second), await told(stranger)]).toEqual([['now'], [], []]);
    await add(id, 1, colleague(second));
    expect(await told(second)).toEqual(['now']);
    domain.clock.set('2026-11-25T06:00:00Z');
    expect(await told(counsellor)).toEqual(['late']);
    await hold(id, 2);
    expect(await told(counsellor)).toEqual([]);
  });

  it('does not take place where that is said with a reason, and counts again but for a danger', async () => {
    const { id } = await plan();
    await add(id, 1, colleague(escort));
    const mark = (seen: number, change: 'voided' | 'restored'): Promise<Ref> =>
      domain.as(counsellor, () => domain.get(ConferenceRecords).mark(counsellor, id, seen, change, why));
    await mark(2, 'voided');
    expect(await refusalCode(add(id, 3, CITY))).toBe('record.voided');
    await danger(escort);
    expect(await refusalCode(mark(3, 'restored'))).toBe('cases.danger_colleague');
  });
});
