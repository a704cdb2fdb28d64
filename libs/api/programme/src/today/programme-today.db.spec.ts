import type { AttendanceMark } from '@baanek/contracts';
import type { Principal, Ref } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { Enrolling } from '../enrolments/enrolling.service';
import { AttendanceMarks } from '../groups/attendance.service';
import { GroupWork } from '../groups/group-work.service';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';

const MAN = { sex: 'male', oblast: 'chui', language: 'ru', interpreter: false, wheelchair: false } as const;

/** It is noon of Monday, 23 November 2026. */
describe('today, of the programme,', () => {
  let domain: TestDomain;
  let facilitator: Principal;
  let group: Ref;

  beforeAll(async () => {
    const entities = [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES];
    domain = await startDomain({ modules: [ProgrammeModule], entities });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    facilitator = await domain.staff(await domain.centre(), 'facilitator');
    const fields = { name: 'Вторник', plannedSessions: 12, sessionMinutes: 90 };
    group = await as(() => domain.get(GroupWork).addGroup(facilitator, fields));
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(facilitator, work);
  const refer = (referredOn: string): Promise<Ref> =>
    as(() => {
      const names = { surname: 'Исаков', given: 'Тимур', patronymic: '', formerNames: [] };
      const referral = { source: 'police', basis: 'ордер', referredOn, requiredSessions: 2 } as const;
      return domain.get(Enrolling).refer(facilitator, { ...referral, register: { ...MAN, names } });
    });
  const enrol = ({ id, version }: Ref): Promise<Ref> =>
    as(() =>
      domain.get(Enrolling).enrol(facilitator, id, version, { groupId: group.id, agreedOn: '2026-11-02' }),
    );
  const session = (day: string, number: number): Promise<Ref> => {
    const fields = { number, heldAt: `${day}T10:00:00+06:00`, topic: 'Гнев' };
    return as(() => domain.get(GroupWork).addSession(facilitator, group.id, fields));
  };
  const mark = (held: Ref, enrolmentId: string, value: AttendanceMark): Promise<unknown> =>
    as(() =>
      domain.get(AttendanceMarks).mark(facilitator, held.id, held.version, {
        marks: [{ enrolmentId, mark: value }],
      }),
    );
  const lines = async (): Promise<string[]> => {
    const { lines } = await as(() => domain.get(Today).read(facilitator));
    return lines.map(({ kind, urgency, n }) => `${kind} ${urgency} ${n ?? ''}`.trim());
  };

  it('has who waits for a decision, late after two weeks', async () => {
    await refer('2026-11-20');
    await refer('2026-11-01');
    expect(await lines()).toEqual(['referral_waits late', 'referral_waits now']);
  });

  it('has sessions of the next week, and those of which somebody has no mark', async () => {
    const { id } = await enrol(await refer('2026-11-01'));
    const past = await session('2026-11-20', 1);
    await session('2026-11-24', 2);
    await session('2026-12-10', 3);
    expect(await lines()).toEqual(['attendance_unmarked late 1', 'group_session next 1']);
    await mark(past, id, 'present');
    expect(await lines()).toEqual(['group_session next 1']);
  });

  it('has who missed the last two of his sessions, until he comes again', async () => {
    const { id } = await enrol(await refer('2026-11-01'));
    for (const [i, day] of ['2026-11-16', '2026-11-18', '2026-11-20'].entries())
      await mark(await session(day, i + 1), id, i === 0 ? 'present' : 'absent');
    expect(await lines()).toEqual(['participant_absent now 2']);
    await mark(await session('2026-11-22', 4), id, 'late');
    expect(await lines()).toEqual([]);
  });
});
