import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { v7 as newId } from 'uuid';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Dangers } from '../dangers/dangers.service';
import { CaseTeam } from '../team/case-team.service';
import { RiskAssessments } from '../risk/risk-assessments.service';
import { MOST_URGENT, type RecordShiftEntry, type ShiftBookView, type ShiftEventList } from './shift.dto';
import { ShiftEntries } from './shift-entries.service';
import { Shifts } from './shifts.service';

const SOMEBODY: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
  contact: { phones: ['+996000123456'], safeHours: 'с 10 до 12', mayLeaveMessage: 'no', codeWord: '' },
};
const why = { reason: 'typing_error' } as const;

/** It is noon of Monday, 23 November 2026. */
describe('the shift book of a centre', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let stranger: Principal;
  let shelter: Principal;
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
    intake = await domain.staff(centre, 'intake');
    [counsellor, stranger] = [
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'counsellor'),
    ];
    shelter = await domain.staff(centre, 'shelter');
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
  });
  afterAll(() => domain.close());

  const record = (by: Principal, said: Partial<RecordShiftEntry> = {}): Promise<Ref> =>
    domain.as(by, () =>
      domain.get(ShiftEntries).record(by, {
        ...{ kind: 'happened', urgent: false, words: 'Ночью стучали в ворота', caseId: null, appealId: null },
        ...said,
      }),
    );
  const book = (by: Principal, after?: string): Promise<ShiftBookView> =>
    domain.as(by, () => domain.get(Shifts).read(after ? { after } : {}));
  const words = async (by: Principal): Promise<string[]> => {
    const { urgent, entries } = await book(by);
    return [...urgent, ...entries].map(entry => entry.words);
  };

  const events = (by: Principal): Promise<ShiftEventList> =>
    domain.as(by, () => domain.get(Shifts).events(by));
  const assess = (level: 'high', at = domain.clock.now().toISOString()): Promise<Ref> =>
    domain.as(counsellor, () =>
      domain.get(RiskAssessments).assess(counsellor, caseId, {
        ...{
          assessedAt: at,
          questionnaire: 'working',
          questionnaireVersion: 1,
        },
        ...{ level, why: 'Так я вижу', answers: [{ question: 'weapon', answer: 'yes' }] },
      }),
    );

  it('is read by those who work in shifts here, sealed in the database, and by no other centre', async () => {
    await record(shelter);
    for (const by of [intake, shelter, counsellor])
      expect(await words(by)).toEqual(['Ночью стучали в ворота']);
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    expect(await words(elsewhere)).toEqual([]);
    const [row] = await domain.owner<{ row: string }>(
      `SELECT row_to_json(e)::text AS row FROM shift_entry e`,
    );
    expect(row?.row).not.toContain('ворота');
  });

  it('has no entry about a case for whoever may not open it, and lets nobody else write one', async () => {
    const { id } = await record(counsellor, { caseId, words: 'Просила перезвонить' });
    for (const by of [intake, counsellor]) expect(await words(by)).toEqual(['Просила перезвонить']);
    for (const by of [stranger, shelter]) {
      expect(await words(by)).toEqual([]);
      expect(await refusalCode(domain.as(by, () => domain.get(Shifts).readOne(id)))).toBe(
        'request.not_found',
      );
      expect(await refusalCode(domain.as(by, () => domain.get(ShiftEntries).end(by, id, 1)))).toBe(
        'request.not_found',
      );
      expect(await refusalCode(record(by, { caseId }))).toBe('request.not_found');
    }
  });

  it('has one name under each entry, that of who wrote it', async () => {
    const forged = domain.as(counsellor, () =>
      domain.get(Database).sql(
        `INSERT INTO shift_entry (id, centre_id, author_id, recorded_at, kind, urgent, words)
         VALUES ($1, $2, $3, now(), 'happened', false, '\\x00')`,
        [newId(), counsellor.centreId, intake.staffId],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('tells when she may be rung up, keeps each try, and lets her go once she was reached', async () => {
    const { id } = await record(counsellor, { kind: 'to_reach', caseId, words: 'Спросить о дате' });
    const tried = (outcome: 'no_answer' | 'reached'): Promise<Ref> =>
      domain.as(counsellor, () => domain.get(ShiftEntries).tried(counsellor, id, outcome));
    expect((await tried('no_answer')).version).toBe(2);
    domain.clock.set('2026-11-23T07:00:00Z');
    const [waiting] = (await book(intake)).urgent;
    expect(waiting).toMatchObject({
      safeHours: 'с 10 до 12',
      attempts: [{ outcome: 'no_answer' }],
      version: 2,
    });
    const { version } = await tried('reached');
    const { urgent, entries } = await book(intake);
    expect([urgent, entries.map(entry => entry.attempts.map(({ outcome }) => outcome))]).toEqual([
      [],
      [['reached', 'no_answer']],
    ]);
    expect(await refusalCode(tried('no_answer'))).toBe('shifts.ended');
    await domain.as(counsellor, () => domain.get(ShiftEntries).reopen(id, version));
    expect((await book(intake)).urgent).toHaveLength(1);
  });

  it('keeps what an entry said before, for those who read it', async () => {
    const { id } = await record(counsellor, { caseId, words: 'Суд 3 декабря', urgent: true });
    const said = { words: 'Суд 5 декабря', urgent: false, why };
    await domain.as(counsellor, () => domain.get(ShiftEntries).correct(id, 1, said));
    const history = (by: Principal): ReturnType<ShiftEntries['history']> =>
      domain.as(by, () => domain.get(ShiftEntries).history(id));
    const { versions } = await history(intake);
    expect(versions[0]?.fields).toEqual([
      { field: 'shiftWords', before: ['Суд 3 декабря'], after: ['Суд 5 декабря'] },
      { field: 'shiftUrgent', before: ['yes'], after: ['no'] },
    ]);
    expect(await refusalCode(history(shelter))).toBe('request.not_found');
    await domain.as(counsellor, () => domain.get(ShiftEntries).mark(id, 2, 'voided', why));
    expect((await book(intake)).entries).toMatchObject([{ words: 'Суд 5 декабря', voided: true }]);
  });

  it('is handed over by one and read by the other, each in her own name and once', async () => {
    const { id } = await domain.as(shelter, () => domain.get(Shifts).sign(shelter));
    for (const by of [shelter, intake, intake])
      await domain.as(by, () => domain.get(Shifts).readSignOff(by, id));
    const [signOff] = (await book(counsellor)).signOffs;
    expect(signOff?.signedBy).toBe(shelter.staffId);
    expect(signOff?.readers.map(({ staffId }) => staffId)).toEqual([intake.staffId]);
    const forged = domain.as(intake, () =>
      domain
        .get(Database)
        .sql(
          `INSERT INTO shift_sign_off_read (sign_off_id, staff_id, centre_id, read_at) VALUES ($1, $2, $3, now())`,
          [id, counsellor.staffId, intake.centreId],
        ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('tells of risk that rose to those who may open the case, since the shift before was handed over', async () => {
    const told = async (by: Principal): Promise<string[]> =>
      (await events(by)).events.map(({ kind }) => kind);
    await assess('high');
    for (const by of [intake, counsellor]) expect(await told(by)).toEqual(['risk_raised']);
    for (const by of [stranger, shelter]) expect(await told(by)).toEqual([]);
    domain.clock.set('2026-11-23T06:05:00Z');
    const { id } = await domain.as(intake, () => domain.get(Shifts).sign(intake));
    expect(await told(intake)).toEqual([]);
    expect(await told(counsellor)).toEqual(['risk_raised']); // until she has taken the shift over
    await domain.as(counsellor, () => domain.get(Shifts).readSignOff(counsellor, id));
    expect(await told(counsellor)).toEqual([]);
    await assess('high'); // as high as it was when the shift began
    expect(await told(intake)).toEqual([]);
  });

  it('tells of risk that was recorded in the shift, whatever day it is dated, and of all steps as one', async () => {
    await assess('high', '2026-11-20T01:00:00Z');
    await assess('high', '2026-11-20T02:00:00Z');
    expect(await events(intake)).toMatchObject({
      events: [{ kind: 'risk_raised', id: caseId, at: domain.clock.now() }],
      more: false,
    });
  });

  it('is handed over once until somebody takes it over', async () => {
    const sign = (by: Principal): Promise<Ref> => domain.as(by, () => domain.get(Shifts).sign(by));
    const [first, again] = [await sign(intake), await sign(intake)];
    expect(again.id).toBe(first.id);
    await domain.as(shelter, () => domain.get(Shifts).readSignOff(shelter, first.id));
    expect((await sign(intake)).id).not.toBe(first.id);
    expect((await book(intake)).signOffs).toHaveLength(2);
  });

  it('loses no entry that is still to be done, however many there are', async () => {
    for (let n = 0; n < MOST_URGENT; n++) await record(shelter, { urgent: true });
    domain.clock.set('2026-11-23T07:00:00Z');
    await record(intake, { urgent: true, words: 'Позвонить ей до вечера' });
    const { urgent, entries } = await book(intake);
    expect(urgent).toHaveLength(MOST_URGENT);
    expect(entries.map(entry => entry.words)).toEqual(['Позвонить ей до вечера']);
  });

  it('tells on “today” what is urgent until somebody has seen to it, those who work in shifts and may read it', async () => {
    const lines = async (by: Principal): Promise<unknown[]> => {
      const { lines: all } = await domain.as(by, () => domain.get(Today).read(by));
      return all.filter(({ kind }) => kind === 'shift_urgent').map(({ id, urgency }) => [id, urgency]);
    };
    await record(shelter, { words: 'Тихая ночь' });
    const { id: house } = await record(shelter, { urgent: true });
    domain.clock.set('2026-11-23T07:00:00Z');
    const { id: hers } = await record(counsellor, { urgent: true, caseId });
    expect(await lines(intake)).toEqual([
      [house, 'now'],
      [hers, 'now'],
    ]);
    expect(await lines(counsellor)).toHaveLength(2);
    expect(await lines(stranger)).toEqual([[house, 'now']]);
    expect(await lines(await domain.staff(intake.centreId, 'director'))).toEqual([]);
    expect(await lines(await domain.staff(await domain.centre(), 'intake'))).toEqual([]);
    await domain.as(shelter, () => domain.get(ShiftEntries).end(shelter, house, 1));
    expect(await lines(stranger)).toEqual([]);
    expect(await lines(intake)).toEqual([[hers, 'now']]);
    for (let n = 0; n < 21; n++) await record(shelter, { urgent: true });
    expect(await lines(intake)).toHaveLength(20);
  });

  it('is about nobody to whom the reader is named as dangerous', async () => {
    const { id } = await record(counsellor, { caseId, words: 'Просила не говорить коллеге' });
    expect(await words(intake)).toEqual(['Просила не говорить коллеге']);
    await domain.as(counsellor, () =>
      domain.get(Dangers).record(counsellor, caseId, {
        ...{ kind: 'colleague', oblast: null, what: '', reason: '', untilOn: null },
        ...{ staffId: intake.staffId, otherCentreId: null },
      }),
    );
    expect(await words(intake)).toEqual([]);
    const ended = domain.as(intake, () => domain.get(ShiftEntries).end(intake, id, 1));
    expect(await refusalCode(ended)).toBe('request.not_found');
    expect(await refusalCode(record(intake, { caseId }))).toBe('request.not_found');
  });

  it('keeps who wrote an entry, when and about whom', async () => {
    const { id } = await record(counsellor, { caseId });
    for (const change of [`author_id = app_staff()`, `recorded_at = now()`, `case_id = NULL`]) {
      const forged = domain.as(intake, () =>
        domain.get(Database).sql(`UPDATE shift_entry SET ${change} WHERE id = $1`, [id]),
      );
      await expect(forged).rejects.toThrow('permission denied');
    }
  });
});
