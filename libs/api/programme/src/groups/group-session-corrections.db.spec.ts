import { type Principal, RecordVersions, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { EnrolmentList } from '../enrolments/enrolment-list.service';
import { Enrolling } from '../enrolments/enrolling.service';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';
import { GroupReader } from './group-reader.service';
import { GroupSessionCorrections } from './group-session-corrections.service';
import { AttendanceMarks } from './attendance.service';
import { GroupWork } from './group-work.service';

const WHY = { reason: 'typing_error', remark: 'Не тот вторник.' } as const;
const TIMUR = {
  names: { surname: 'Исаков', given: 'Тимур', patronymic: '', formerNames: [] },
  sex: 'male',
  oblast: 'chui',
  language: 'ru',
  interpreter: false,
  wheelchair: false,
} as const;

/** Groups, people and days are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of a session of a group', () => {
  let domain: TestDomain;
  let facilitator: Principal;
  let group: Ref;
  let session: Ref;
  let enrolment: string;

  beforeAll(async () => {
    domain = await startDomain({
      ...{ modules: [ProgrammeModule], entities: [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES] },
    });
  });
  beforeEach(async () => {
    facilitator = await domain.staff(await domain.centre(), 'facilitator');
    const fields = { name: 'Вторник', plannedSessions: 12, sessionMinutes: 90 };
    group = await as(() => domain.get(GroupWork).addGroup(facilitator, fields));
    session = await add(1);
    enrolment = await enrolled();
    session = await as(() =>
      domain.get(AttendanceMarks).mark(facilitator, session.id, 1, {
        marks: [{ enrolmentId: enrolment, mark: 'present' }],
      }),
    );
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(facilitator, work);
  const said = (number: number, day = number): { number: number; heldAt: string; topic: string } => ({
    ...{ number, heldAt: `2026-11-${String(day).padStart(2, '0')}T18:00:00+06:00`, topic: 'Гнев' },
  });
  const add = (number: number): Promise<Ref> =>
    as(() => domain.get(GroupWork).addSession(facilitator, group.id, said(number)));
  const enrolled = (): Promise<string> =>
    as(async () => {
      const referral = { source: 'police', basis: 'ордер № 118', referredOn: '2026-11-01' } as const;
      const register = { ...TIMUR, names: { ...TIMUR.names, formerNames: [] } };
      const { id } = await domain
        .get(Enrolling)
        .refer(facilitator, { ...referral, register, requiredSessions: 1 });
      const agreed = { groupId: group.id, agreedOn: '2026-11-02' };
      await domain.get(Enrolling).enrol(facilitator, id, 1, agreed);
      return id;
    });
  const correct = (one: Ref, number: number, day?: number): Promise<Ref> =>
    as(() =>
      domain.get(GroupSessionCorrections).correct(one.id, one.version, { ...said(number, day), why: WHY }),
    );
  const mark = (change: 'void' | 'restore', one: Ref): Promise<Ref> =>
    as(() => domain.get(GroupSessionCorrections)[change](one.id, one.version, WHY));
  const read = (): ReturnType<GroupReader['read']> => as(() => domain.get(GroupReader).read(group.id));
  const counted = async (): Promise<number | undefined> =>
    (await as(() => domain.get(EnrolmentList).page(facilitator, {}))).enrolments[0]?.counted;

  it('change number, day and topic, and keep what was said', async () => {
    await correct(session, 3, 9);
    const held = new Date('2026-11-09T18:00:00+06:00').toISOString();
    expect((await read()).sessions).toMatchObject([{ number: 3, heldAt: held, voided: false }]);
    const { versions } = await as(() => domain.get(GroupSessionCorrections).history(session.id));
    expect(versions).toMatchObject([
      {
        ...{ change: 'corrected', reason: 'typing_error', remark: 'Не тот вторник.' },
        fields: [{ field: 'sessionNumber', before: ['1'], after: ['3'] }, { field: 'heldAt' }],
      },
    ]);
  });

  it.each([
    ['the number of another', 2, 'programme.session_number_taken'],
    ['its own number', 1, 'done'],
    ['a free number', 3, 'done'],
  ])('to %s', async (_, number, code) => {
    await add(2);
    expect(await refusalCode(correct(session, number, 5))).toBe(code);
  });

  it('that void it take its attendance out of what counts, and give its number free', async () => {
    expect([await counted(), (await read()).held]).toEqual([1, 1]);
    const voided = await mark('void', session);
    expect([await counted(), (await read()).held]).toEqual([0, 0]);
    expect((await read()).members).toMatchObject([{ counted: 0, missed: 0, marks: [] }]);
    expect((await read()).sessions).toMatchObject([{ voided: true }]);
    const complete = as(() => domain.get(Enrolling).end(facilitator, enrolment, 2, 'completed'));
    expect(await refusalCode(complete)).toBe('programme.sessions_missing');
    const again = await add(1);
    expect(await refusalCode(mark('restore', voided))).toBe('programme.session_number_taken');
    await mark('void', again);
    await mark('restore', voided);
    expect([await counted(), (await read()).held]).toEqual([1, 1]);
  });

  it('are refused of one that is voided, until it counts again', async () => {
    const voided = await mark('void', session);
    const marks = [{ enrolmentId: enrolment, mark: 'absent' as const }];
    const attendance = as(() =>
      domain.get(AttendanceMarks).mark(facilitator, session.id, voided.version, { marks }),
    );
    expect(await refusalCode(attendance)).toBe('record.voided');
    expect(await refusalCode(correct(voided, 4))).toBe('record.voided');
    expect(await refusalCode(mark('void', voided))).toBe('record.voided');
    const back = await mark('restore', voided);
    expect(await refusalCode(mark('restore', back))).toBe('record.not_voided');
  });

  it('are seen by facilitators of the centre, and by nobody of the other side or another centre', async () => {
    await correct(session, 3);
    const others = [
      await domain.staff(facilitator.centreId, 'intake'),
      await domain.staff(facilitator.centreId, 'director'),
      await domain.staff(await domain.centre(), 'facilitator'),
    ];
    for (const by of others) {
      const seen = await domain.as(by, () => domain.get(RecordVersions).of('group_session', session.id));
      expect(seen.versions).toEqual([]);
    }
  });
});
