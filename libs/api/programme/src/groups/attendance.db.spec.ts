import type { AttendanceMark } from '@baanek/contracts';
import type { Principal, RecordHistory, Ref, Why } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { EnrolmentList } from '../enrolments/enrolment-list.service';
import { Enrolling } from '../enrolments/enrolling.service';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';
import { AttendanceMarks } from './attendance.service';
import { GroupReader } from './group-reader.service';
import { GroupSessionCorrections } from './group-session-corrections.service';
import { GroupWork } from './group-work.service';

const WHY: Why = { reason: 'typing_error', remark: 'Не та строка.' };

/** Groups, people and days are made up; it is noon of Monday, 23 November 2026. */
describe('marks of attendance', () => {
  let domain: TestDomain;
  let facilitator: Principal;
  let group: Ref;
  let enrolment: string;

  beforeAll(async () => {
    const entities = [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [ProgrammeModule], entities });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    facilitator = await domain.staff(await domain.centre(), 'facilitator');
    const fields = { name: 'Вторник', plannedSessions: 12, sessionMinutes: 90 };
    group = await as(() => domain.get(GroupWork).addGroup(facilitator, fields));
    enrolment = await enrolled('Исаков');
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(facilitator, work);
  const held = (day: string, number: number): Promise<Ref> => {
    const session = { number, heldAt: `${day}T10:00:00+06:00`, topic: 'Гнев' };
    return as(() => domain.get(GroupWork).addSession(facilitator, group.id, session));
  };
  const enrolled = (surname: string): Promise<string> =>
    as(async () => {
      const referral = { source: 'police', basis: 'ордер № 118', referredOn: '2026-11-01' } as const;
      const names = { surname, given: 'Тимур', patronymic: '', formerNames: [] };
      const man = {
        sex: 'male',
        oblast: 'chui',
        language: 'ru',
        interpreter: false,
        wheelchair: false,
      } as const;
      const asked = { ...referral, requiredSessions: 2, register: { ...man, names } };
      const { id, version } = await domain.get(Enrolling).refer(facilitator, asked);
      const into = { groupId: group.id, agreedOn: '2026-11-02' };
      return (await domain.get(Enrolling).enrol(facilitator, id, version, into)).id;
    });
  const mark = async (session: Ref, value: AttendanceMark | null, why?: Why): Promise<Ref> => {
    const [{ version } = { version: 0 }] = await domain.owner<{ version: number }>(
      `SELECT version FROM group_session WHERE id = $1`,
      [session.id],
    );
    const command = { marks: [{ enrolmentId: enrolment, mark: value }], ...(why ? { why } : {}) };
    return as(() => domain.get(AttendanceMarks).mark(facilitator, session.id, version, command));
  };
  const marks = async (): Promise<unknown> => {
    const { members } = await as(() => domain.get(GroupReader).read(group.id));
    return members.map(member => [member.counted, member.marks.map(one => one.mark)]);
  };
  const history = ({ id }: Ref): Promise<RecordHistory> =>
    as(() => domain.get(AttendanceMarks).history(id, enrolment));

  it('of today are changed and taken away without a reason, and leave no history', async () => {
    const session = await held('2026-11-23', 1);
    await mark(session, 'present');
    await mark(session, 'late');
    expect(await marks()).toEqual([[1, ['late']]]);
    await mark(session, null);
    expect(await marks()).toEqual([[0, []]]);
    await mark(session, 'absent');
    expect(await marks()).toEqual([[0, ['absent']]]);
    expect((await history(session)).versions).toEqual([]);
  });

  it('of a past day are first made without a reason, and changed or taken away with one', async () => {
    const session = await held('2026-11-20', 1);
    await mark(session, 'present');
    expect(await refusalCode(mark(session, 'absent'))).toBe('request.invalid');
    expect(await refusalCode(mark(session, null))).toBe('request.invalid');
    expect(await refusalCode(mark(session, 'present'))).toBe('done');
    await mark(session, 'absent', WHY);
    await mark(session, null, { reason: 'wrong_person' });
    expect(await marks()).toEqual([[0, []]]);
    expect(await refusalCode(mark(session, 'late'))).toBe('request.invalid');
    await mark(session, 'late', { reason: 'learned_later' });
    const field = (before: string[], after: string[]): unknown => [
      { field: 'attendanceMark', before, after },
    ];
    expect((await history(session)).versions).toMatchObject([
      { reason: 'learned_later', fields: field([], ['late']) },
      { reason: 'wrong_person', fields: field(['absent'], []) },
      { reason: 'typing_error', remark: WHY.remark, fields: field(['present'], ['absent']) },
    ]);
  });

  it('that were taken away count for nothing, and complete nobody', async () => {
    const [one, two] = [await held('2026-11-20', 1), await held('2026-11-21', 2)];
    await mark(one, 'present');
    await mark(two, 'present');
    await mark(two, null, WHY);
    const [{ version } = { version: 0 }] = await domain.owner<{ version: number }>(
      `SELECT version FROM enrolment WHERE id = $1`,
      [enrolment],
    );
    const complete = as(() => domain.get(Enrolling).end(facilitator, enrolment, version, 'completed'));
    expect(await refusalCode(complete)).toBe('programme.sessions_missing');
  });

  it('are taken from an hour before the session begins, and of none that comes later', async () => {
    const [soon, later] = [await held('2026-11-23', 1), await held('2026-12-01', 2)];
    domain.clock.set('2026-11-23T02:59:00Z');
    expect(await refusalCode(mark(soon, 'present'))).toBe('programme.not_begun');
    domain.clock.set('2026-11-23T03:00:00Z');
    expect(await refusalCode(mark(soon, 'present'))).toBe('done');
    expect(await refusalCode(mark(later, 'excused'))).toBe('programme.not_begun');
    expect(await marks()).toEqual([[1, ['present']]]);
  });

  it('do not count before the session that they were made of, and can be taken away there', async () => {
    const session = await held('2026-11-20', 1);
    await mark(session, 'present');
    const counted = async (): Promise<unknown> =>
      (await as(() => domain.get(EnrolmentList).page(facilitator, {}))).enrolments.map(one => one.counted);
    expect(await counted()).toEqual([1]);
    const putOff = { number: 1, heldAt: '2026-12-01T10:00:00+06:00', topic: 'Гнев', why: WHY };
    const correct = as(() => domain.get(GroupSessionCorrections).correct(session.id, 2, putOff));
    expect(await refusalCode(correct)).toBe('programme.not_begun');
    await domain.owner(`UPDATE group_session SET held_at = $2 WHERE id = $1`, [session.id, putOff.heldAt]);
    expect(await marks()).toEqual([[0, ['present']]]);
    expect(await counted()).toEqual([0]);
    await mark(session, null);
    expect(await marks()).toEqual([[0, []]]);
  });

  it('are not made of who has dropped out; one that stands is put right', async () => {
    const [one, two] = [await held('2026-11-20', 1), await held('2026-11-21', 2)];
    await mark(one, 'present');
    const end = as(() => domain.get(Enrolling).end(facilitator, enrolment, 2, 'dropped_out'));
    expect(await refusalCode(end)).toBe('done');
    expect(await refusalCode(mark(two, 'present'))).toBe('programme.ended_already');
    expect(await refusalCode(mark(one, 'absent', WHY))).toBe('done');
    await as(() => domain.get(Enrolling).reopen(facilitator, enrolment, 3, WHY));
    expect(await refusalCode(mark(two, 'present'))).toBe('done');
  });

  it('are read by the programme alone, sealed, and never changed behind', async () => {
    const session = await held('2026-11-20', 1);
    await mark(session, 'present');
    await mark(session, 'absent', WHY);
    const [kept] = await domain.owner<{ side: string; content: Buffer }>(
      `SELECT side, content FROM record_version WHERE centre_id = $1 AND kind = 'attendance'`,
      [facilitator.centreId],
    );
    expect(kept?.side).toBe('programme');
    expect(kept?.content.toString('latin1')).not.toContain('present');
    const stranger = await domain.staff(await domain.centre(), 'facilitator');
    const asStranger = domain.as(stranger, () => domain.get(AttendanceMarks).history(session.id, enrolment));
    expect(await refusalCode(asStranger)).toBe('request.not_found');
  });
});
