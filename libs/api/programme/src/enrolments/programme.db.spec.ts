import type { AttendanceMark } from '@baanek/contracts';
import { type Principal, RecordVersions, type Ref, type Why } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';
import { GroupReader } from '../groups/group-reader.service';
import { AttendanceMarks } from '../groups/attendance.service';
import { GroupWork } from '../groups/group-work.service';
import { EnrolmentList } from './enrolment-list.service';
import { EnrolmentReader } from './enrolment-reader.service';
import { Enrolling } from './enrolling.service';

const participant = {
  names: { surname: 'Исаков', given: 'Тимур', patronymic: '', formerNames: [] },
  sex: 'male',
  oblast: 'chui',
  language: 'ru',
  interpreter: false,
  wheelchair: false,
} as const;

describe('the correction programme', () => {
  let domain: TestDomain;
  let facilitator: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [ProgrammeModule],
      entities: [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    facilitator = await domain.staff(await domain.centre(), 'facilitator');
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(facilitator, work);
  const refer = (requiredSessions = 2): Promise<Ref> =>
    as(() =>
      domain.get(Enrolling).refer(facilitator, {
        register: { ...participant, names: { ...participant.names, formerNames: [] } },
        source: 'police',
        basis: 'охранный ордер № 118',
        referredOn: '2026-11-01',
        requiredSessions,
      }),
    );
  const aGroup = (name = 'Вторник'): Promise<Ref> =>
    as(() => domain.get(GroupWork).addGroup(facilitator, { name, plannedSessions: 12, sessionMinutes: 90 }));
  const aSession = (group: Ref, number: number): Promise<Ref> =>
    as(() =>
      domain.get(GroupWork).addSession(facilitator, group.id, {
        number,
        heldAt: `2026-11-0${number}T18:00:00+06:00`,
        topic: 'Что такое насилие',
      }),
    );
  const enrol = (enrolment: Ref, group: Ref): Promise<Ref> =>
    as(() =>
      domain
        .get(Enrolling)
        .enrol(facilitator, enrolment.id, enrolment.version, { groupId: group.id, agreedOn: '2026-11-02' }),
    );
  const mark = (session: Ref, enrolment: Ref, value: AttendanceMark, why?: Why): Promise<Ref> =>
    as(() =>
      domain.get(AttendanceMarks).mark(facilitator, session.id, session.version, {
        marks: [{ enrolmentId: enrolment.id, mark: value }],
        ...(why ? { why } : {}),
      }),
    );

  it('counts the sessions he came to, and lets him complete only with enough of them', async () => {
    const group = await aGroup();
    const enrolled = await enrol(await refer(), group);
    const [one, two, three] = [await aSession(group, 1), await aSession(group, 2), await aSession(group, 3)];
    await mark(one, enrolled, 'present');
    await mark(two, enrolled, 'absent');
    const complete = (): Promise<Ref> =>
      as(() => domain.get(Enrolling).end(facilitator, enrolled.id, enrolled.version, 'completed'));
    expect(await refusalCode(complete())).toBe('programme.sessions_missing');
    await mark(three, enrolled, 'late');
    const view = await as(() => domain.get(GroupReader).read(group.id));
    expect(view.members[0]).toMatchObject({ counted: 2, missed: 1, requiredSessions: 2 });
    expect(await refusalCode(complete())).toBe('done');
  });

  it('corrects a mark, and tells the second of two who mark one session', async () => {
    const group = await aGroup();
    const enrolled = await enrol(await refer(), group);
    const session = await aSession(group, 1);
    const codes = await Promise.all([
      refusalCode(mark(session, enrolled, 'present')),
      refusalCode(mark(session, enrolled, 'absent')),
    ]);
    expect(codes.sort()).toEqual(['done', 'version.stale']);
    const why = { reason: 'typing_error' } as const;
    expect(await refusalCode(mark({ ...session, version: 2 }, enrolled, 'excused', why))).toBe('done');
  });

  it('refuses marks for somebody of another group', async () => {
    const [group, other] = [await aGroup(), await aGroup('Четверг')];
    const enrolled = await enrol(await refer(), other);
    expect(await refusalCode(mark(await aSession(group, 1), enrolled, 'present'))).toBe(
      'programme.not_in_group',
    );
  });

  it('runs one enrolment per man at a time, from referral to its end and no further', async () => {
    const referred = await refer();
    const [row] = await domain.owner<{ id: string }>(`SELECT person_id AS id FROM enrolment WHERE id = $1`, [
      referred.id,
    ]);
    const again = as(() =>
      domain.get(Enrolling).refer(facilitator, {
        personId: row?.id ?? '',
        source: 'court',
        basis: '',
        referredOn: '2026-11-01',
        requiredSessions: 5,
      }),
    );
    expect(await refusalCode(again)).toBe('programme.already_referred');
    const end = (to: 'declined' | 'dropped_out', version: number): Promise<Ref> =>
      as(() => domain.get(Enrolling).end(facilitator, referred.id, version, to));
    expect(await refusalCode(end('dropped_out', 1))).toBe('programme.wrong_state');
    expect(await refusalCode(end('declined', 1))).toBe('done');
    expect(await refusalCode(enrol({ ...referred, version: 2 }, await aGroup()))).toBe(
      'programme.wrong_state',
    );
  });

  it('tells the trail whose names a list and a group showed', async () => {
    const group = await aGroup();
    const { id } = await enrol(await refer(), group);
    await as(() => domain.get(EnrolmentList).page(facilitator, {}));
    await as(() => domain.get(GroupReader).read(group.id));
    const trail = await domain.owner(
      `SELECT a.action, a.subject_ids = ARRAY[e.person_id] AS told FROM audit_event a, enrolment e
       WHERE e.id = $1 AND a.staff_id = $2 AND a.action IN ('programme.listed', 'programme.group_read') ORDER BY a.id`,
      [id, facilitator.staffId],
    );
    expect(trail).toEqual([
      { action: 'programme.listed', told: true },
      { action: 'programme.group_read', told: true },
    ]);
  });

  it('opens the legal basis to a facilitator and nothing to anybody of the survivors’ side', async () => {
    const { id } = await refer();
    const view = await as(() => domain.get(EnrolmentReader).read(facilitator, id));
    expect(view).toMatchObject({ basis: 'охранный ордер № 118', shortName: 'Тимур И.' });
    for (const role of ['intake', 'counsellor', 'director', 'auditor', 'admin'] as const) {
      const stranger = await domain.staff(facilitator.centreId, role);
      const read = domain.as(stranger, () => domain.get(EnrolmentReader).read(stranger, id));
      await expect(read).rejects.toThrow('permission denied'); // the role has no right on the table at all
    }
  });

  it('takes back an end that was recorded by mistake, and keeps that it was recorded', async () => {
    const why = { reason: 'made_by_mistake', remark: 'другой участник' } as const;
    const enrolled = await enrol(await refer(), await aGroup());
    const reopen = (seen: number): Promise<Ref> =>
      as(() => domain.get(Enrolling).reopen(facilitator, enrolled.id, seen, why));
    expect(await refusalCode(reopen(2))).toBe('programme.wrong_state');
    await as(() => domain.get(Enrolling).end(facilitator, enrolled.id, 2, 'dropped_out'));
    const again = enrol({ ...enrolled, version: 3 }, await aGroup('Среда'));
    expect(await refusalCode(again)).toBe('programme.wrong_state'); // only with a reason
    await reopen(3);
    const read = await as(() => domain.get(EnrolmentReader).read(facilitator, enrolled.id));
    expect(read).toMatchObject({ state: 'enrolled', version: 4 });
    const { versions } = await as(() => domain.get(Enrolling).history(facilitator, enrolled.id));
    expect(versions).toMatchObject([
      { version: 3, ...why, fields: [{ field: 'state', before: ['dropped_out'], after: ['enrolled'] }] },
    ]);
    const intake = await domain.staff(facilitator.centreId, 'intake');
    const seen = await domain.as(intake, () => domain.get(RecordVersions).of('enrolment', enrolled.id));
    expect(seen.versions).toEqual([]);
  });

  it('takes back a refusal to the referral it was', async () => {
    const referred = await refer();
    await as(() => domain.get(Enrolling).end(facilitator, referred.id, 1, 'declined'));
    await as(() => domain.get(Enrolling).reopen(facilitator, referred.id, 2, { reason: 'made_by_mistake' }));
    const { state } = await as(() => domain.get(EnrolmentReader).read(facilitator, referred.id));
    expect(state).toBe('referred');
  });
});
