import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type ChangePerson, REGISTRY_ENTITIES } from '@baanek/registry';
import type { CorrectReferral, EnrolmentView } from '../enrolments/enrolment.dto';
import { EnrolmentList } from '../enrolments/enrolment-list.service';
import { EnrolmentReader } from '../enrolments/enrolment-reader.service';
import { Enrolling } from '../enrolments/enrolling.service';
import { AttendanceMarks } from '../groups/attendance.service';
import { GroupSessionCorrections } from '../groups/group-session-corrections.service';
import { GroupReader } from '../groups/group-reader.service';
import { GroupWork } from '../groups/group-work.service';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';
import { GroupCorrections } from './group-corrections.service';
import { Participants } from './participants.service';
import { ReferralCorrections } from './referral-corrections.service';

const WHY = { reason: 'typing_error', remark: 'Другой ордер.' } as const;
const TIMUR = {
  sex: 'male',
  oblast: 'chui',
  language: 'ru',
  interpreter: false,
  wheelchair: false,
} as const;
const timur = (given = 'Тимур') => ({
  ...TIMUR,
  names: { surname: 'Исаков', given, patronymic: '', formerNames: [] },
});
const SAID = {
  source: 'police',
  basis: 'ордер № 118',
  referredOn: '2026-11-01',
  requiredSessions: 1,
} as const;

/** People and days are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of the programme', () => {
  let domain: TestDomain;
  let facilitator: Principal;
  let group: Ref;
  let referral: Ref;

  beforeAll(async () => {
    domain = await startDomain({
      ...{ modules: [ProgrammeModule], entities: [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES] },
    });
  });
  beforeEach(async () => {
    facilitator = await domain.staff(await domain.centre(), 'facilitator');
    group = await addGroup('Вторник');
    referral = await refer();
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(facilitator, work);
  const addGroup = (name: string): Promise<Ref> =>
    as(() => domain.get(GroupWork).addGroup(facilitator, { name, plannedSessions: 12, sessionMinutes: 90 }));
  const refer = (): Promise<Ref> =>
    as(() => domain.get(Enrolling).refer(facilitator, { ...SAID, register: timur() }));
  const enrol = async (): Promise<void> => {
    const agreed = { groupId: group.id, agreedOn: '2026-11-02' };
    referral = await as(() =>
      domain.get(Enrolling).enrol(facilitator, referral.id, referral.version, agreed),
    );
  };
  const attend = async (): Promise<void> => {
    const held = { number: 1, heldAt: '2026-11-03T18:00:00+06:00', topic: 'Гнев' };
    const session = await as(() => domain.get(GroupWork).addSession(facilitator, group.id, held));
    const marks = [{ enrolmentId: referral.id, mark: 'present' as const }];
    await as(() => domain.get(AttendanceMarks).mark(facilitator, session.id, session.version, { marks }));
  };
  const correct = async (said: Partial<CorrectReferral>): Promise<void> => {
    const command = { ...SAID, ...said, why: WHY };
    referral = await as(() =>
      domain.get(ReferralCorrections).correct(facilitator, referral.id, referral.version, command),
    );
  };
  const mark = async (change: 'void' | 'restore'): Promise<void> => {
    referral = await as(() =>
      domain.get(ReferralCorrections)[change](facilitator, referral.id, referral.version, WHY),
    );
  };
  const read = (): Promise<EnrolmentView> =>
    as(() => domain.get(EnrolmentReader).read(facilitator, referral.id));
  const listed = async (voided: 'true' | 'false' = 'false'): Promise<string[]> =>
    (await as(() => domain.get(EnrolmentList).page(facilitator, { voided }))).enrolments.map(({ id }) => id);
  const fields = async () =>
    (await as(() => domain.get(Enrolling).history(facilitator, referral.id))).versions[0]?.fields;

  it('put right what the paper says, and keep what stood', async () => {
    await correct({ source: 'court', basis: 'решение № 7', referredOn: '2026-10-30', requiredSessions: 12 });
    expect(await read()).toMatchObject({
      ...{ source: 'court', basis: 'решение № 7', referredOn: '2026-10-30', requiredSessions: 12 },
    });
    expect(await fields()).toEqual([
      { field: 'source', before: ['police'], after: ['court'] },
      { field: 'basis', before: ['ордер № 118'], after: ['решение № 7'] },
      { field: 'referredOn', before: ['2026-11-01'], after: ['2026-10-30'] },
      { field: 'requiredSessions', before: ['1'], after: ['12'] },
    ]);
  });

  it('put right group and day of who was enrolled, unless he has marks in the group', async () => {
    await enrol();
    const other = await addGroup('Четверг');
    await correct({ enrolled: { groupId: other.id, agreedOn: '2026-11-05' } });
    expect(await read()).toMatchObject({ groupName: 'Четверг', agreedOn: '2026-11-05' });
    expect(await fields()).toEqual([
      { field: 'group', before: ['Вторник'], after: ['Четверг'] },
      { field: 'agreedOn', before: ['2026-11-02'], after: ['2026-11-05'] },
    ]);
    await correct({ enrolled: { groupId: group.id, agreedOn: '2026-11-05' } });
    await attend();
    const moving = correct({ enrolled: { groupId: other.id, agreedOn: '2026-11-05' } });
    expect(await refusalCode(moving)).toBe('programme.marked_in_group');
  });

  it.each<[string, Partial<CorrectReferral>, string]>([
    ['a day of referral to come', { referredOn: '2026-11-24' }, 'referredOn'],
    ['no agreement of who was enrolled', { enrolled: null }, 'enrolled'],
    ['an agreement to come', { enrolled: { groupId: '', agreedOn: '2026-11-24' } }, 'enrolled.agreedOn'],
    [
      'an agreement before the referral',
      { enrolled: { groupId: '', agreedOn: '2026-10-31' } },
      'enrolled.agreedOn',
    ],
  ])('refuse %s at its field', async (_, said, field) => {
    await enrol();
    const enrolled =
      said.enrolled === undefined ? { groupId: group.id, agreedOn: '2026-11-02' } : said.enrolled;
    const asked = correct({ ...said, enrolled: enrolled && { ...enrolled, groupId: group.id } });
    await expect(asked).rejects.toMatchObject({ faults: [{ field }] });
  });

  it('refuse an agreement of who was not enrolled, and a number that who has completed did not reach', async () => {
    const early = correct({ enrolled: { groupId: group.id, agreedOn: '2026-11-02' } });
    await expect(early).rejects.toMatchObject({ faults: [{ field: 'enrolled' }] });
    await enrol();
    await attend();
    referral = await as(() =>
      domain.get(Enrolling).end(facilitator, referral.id, referral.version, 'completed'),
    );
    const enrolled = { groupId: group.id, agreedOn: '2026-11-02' };
    expect(await refusalCode(correct({ enrolled, requiredSessions: 2 }))).toBe('programme.sessions_missing');
  });

  it('void a referral: out of lists, sheets and moves, and still to be read; restored it counts again', async () => {
    await enrol();
    await attend();
    await mark('void');
    expect(await listed()).toEqual([]);
    expect(await listed('true')).toEqual([referral.id]);
    const sheet = await as(() => domain.get(GroupReader).read(group.id));
    expect(sheet).toMatchObject({ participants: 0, members: [] });
    expect(await read()).toMatchObject({ voided: true, basis: 'ордер № 118' });
    const ending = as(() =>
      domain.get(Enrolling).end(facilitator, referral.id, referral.version, 'declined'),
    );
    expect(await refusalCode(ending)).toBe('record.voided');
    expect(await refusalCode(correct({}))).toBe('record.voided');
    await mark('restore');
    expect(await listed()).toEqual([referral.id]);
    expect(await read()).toMatchObject({ voided: false, counted: 1 });
    expect(await refusalCode(mark('restore'))).toBe('record.not_voided');
  });

  it('let somebody be referred anew whose referral was voided, and then not both', async () => {
    await mark('void');
    const { personId } = await read();
    await as(() => domain.get(Enrolling).refer(facilitator, { ...SAID, personId }));
    await expect(mark('restore')).rejects.toThrow('enrolment_one_running');
  });

  it('leave a worker without the duty whose only participant was never referred', async () => {
    const held = { name: 'Среда', plannedSessions: 1, sessionMinutes: 90 };
    group = await as(() => domain.get(GroupWork).addGroup(facilitator, held));
    await enrol();
    await attend();
    const director = await domain.staff(facilitator.centreId, 'director');
    const duties = async (): Promise<unknown[]> =>
      domain.as(director, () =>
        domain
          .get(Database)
          .sql(`SELECT duty, n FROM staff_duties($1, '2026-11-23T06:00:00Z')`, [facilitator.staffId]),
      );
    expect(await duties()).toEqual([{ duty: 'facilitator', n: 2 }]); // one that is planned, and this one
    await mark('void');
    expect(await duties()).toEqual([{ duty: 'facilitator', n: 1 }]);
  });

  it('count no session for somebody who was in another group, and take none from who has completed with it', async () => {
    await enrol();
    const held = { number: 1, heldAt: '2026-11-03T18:00:00+06:00', topic: 'Гнев' };
    let session = await as(() => domain.get(GroupWork).addSession(facilitator, group.id, held));
    const set = async (mark: 'present' | null): Promise<void> => {
      const marks = [{ enrolmentId: referral.id, mark }];
      session = await as(() =>
        domain.get(AttendanceMarks).mark(facilitator, session.id, session.version, { marks, why: WHY }),
      );
    };
    const change = async (how: 'void' | 'restore'): Promise<void> => {
      session = await as(() => domain.get(GroupSessionCorrections)[how](session.id, session.version, WHY));
    };
    await set('present');
    await change('void');
    const other = await addGroup('Четверг');
    await correct({ enrolled: { groupId: other.id, agreedOn: '2026-11-02' } });
    expect(await refusalCode(change('restore'))).toBe('programme.not_in_group');
    await correct({ enrolled: { groupId: group.id, agreedOn: '2026-11-02' } });
    await change('restore');
    referral = await as(() =>
      domain.get(Enrolling).end(facilitator, referral.id, referral.version, 'completed'),
    );
    expect(await refusalCode(set(null))).toBe('programme.sessions_missing');
    expect(await refusalCode(change('void'))).toBe('programme.sessions_missing');
    expect(await read()).toMatchObject({ state: 'completed', counted: 1 });
  });

  it('rename a group and keep how it was called', async () => {
    const said = { name: 'Среда', plannedSessions: 10, sessionMinutes: 90, why: WHY };
    await as(() => domain.get(GroupCorrections).correct(group.id, group.version, said));
    expect(await as(() => domain.get(GroupReader).read(group.id))).toMatchObject({ name: 'Среда' });
    const { versions } = await as(() => domain.get(GroupCorrections).history(group.id));
    expect(versions[0]?.fields).toEqual([
      { field: 'groupName', before: ['Вторник'], after: ['Среда'] },
      { field: 'plannedSessions', before: ['12'], after: ['10'] },
    ]);
  });

  it('put right the file of a participant, and keep what it said', async () => {
    const change: ChangePerson = { ...timur('Тимурбек'), why: WHY };
    await as(() => domain.get(Participants).change(facilitator, referral.id, 1, change));
    expect((await read()).person.names).toMatchObject({ given: 'Тимурбек' });
    const { versions } = await as(() => domain.get(Participants).history(facilitator, referral.id));
    expect(versions[0]?.fields).toEqual([{ field: 'given', before: ['Тимур'], after: ['Тимурбек'] }]);
  });

  it('are nobody’s of another centre, and never the survivors’ side’s', async () => {
    const others = [
      await domain.staff(await domain.centre(), 'facilitator'),
      await domain.staff(facilitator.centreId, 'intake'),
    ];
    for (const other of others) {
      const asked = domain.as(other, () =>
        domain.get(ReferralCorrections).void(other, referral.id, referral.version, WHY),
      );
      await expect(asked).rejects.toThrow();
      const reading = domain.as(other, () => domain.get(Participants).history(other, referral.id));
      await expect(reading).rejects.toThrow();
    }
    expect(await listed()).toEqual([referral.id]);
  });
});
