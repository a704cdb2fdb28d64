import { type AppointmentState, MOST_CANCELLED_A_DAY } from '@baanek/contracts';
import { Database, localDate, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { TodayBook } from '@baanek/tasks';
import { v7 as newId } from 'uuid';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Counselling } from '../sessions/counselling.service';
import { SessionCorrections } from '../sessions/session-corrections.service';
import { CaseTeam } from '../team/case-team.service';
import { AppointmentCorrections } from './appointment-corrections.service';
import { AppointmentOutcomes } from './appointment-outcomes.service';
import { AppointmentPlanning } from './appointment-planning.service';
import type { AppointmentView, CalendarView, PlanAppointments } from './appointment.dto';
import { Calendar } from './calendar.service';

const fields: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};
const why = { reason: 'made_by_mistake', remark: 'слова о всей группе' } as const;

describe('appointments', () => {
  let domain: TestDomain;
  let intake: Principal;
  let director: Principal;
  let counsellor: Principal;
  let other: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    [intake, director] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'director')];
    [counsellor, other] = [
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'counsellor'),
    ];
  });
  afterAll(() => domain.close());

  const aCaseOf = (who: Principal): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: who.staffId, part: 'counsellor' });
      return id;
    });
  let hours = 0;
  const anHour = (from = '2026-12-01T02:00:00Z'): string =>
    new Date(Date.parse(from) + 7_200_000 * hours++).toISOString();
  const plan = async (by: Principal, what: Partial<PlanAppointments>): Promise<string> => {
    const usual = { minutes: 60, kind: 'individual', weeks: 1, workerId: by.staffId } as const;
    const command = { ...usual, startsAt: anHour(), caseIds: [], ...what };
    const { ids } = await domain.as(by, () => domain.get(AppointmentPlanning).plan(by, command));
    return ids[0] ?? '';
  };
  const move = (by: Principal, id: string, seen: number, workerId?: string): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(AppointmentPlanning).move(by, id, seen, {
        ...{ startsAt: anHour(), minutes: 30 },
        ...(workerId ? { workerId } : {}),
      }),
    );
  const correct = (
    by: Principal,
    id: string,
    seen: number,
    change: 'voided' | 'restored',
  ): Promise<unknown> =>
    domain.as(by, () => domain.get(AppointmentCorrections).mark(by, id, seen, change, why));
  const mark = (
    by: Principal,
    id: string,
    seen: number,
    caseId: string,
    state: AppointmentState,
  ): Promise<unknown> =>
    domain.as(by, () => domain.get(AppointmentOutcomes).mark(by, id, seen, { clients: [{ caseId, state }] }));
  const days = (by: Principal, day: string): Promise<CalendarView> =>
    domain.as(by, () => domain.get(Calendar).days(by, { from: day, to: day }));
  const ofCase = (by: Principal, caseId: string): Promise<AppointmentView[]> =>
    domain.as(by, async () => {
      const pages = (['ahead', 'behind'] as const).map(when =>
        domain.get(Calendar).ofCase(by, caseId, { when }),
      );
      const [ahead, behind] = (await Promise.all(pages)).map(({ appointments }) => appointments);
      return [...(ahead ?? []).reverse(), ...(behind ?? [])];
    });
  const log = (
    by: Principal,
    caseId: string,
    appointmentId: string,
    attendance: 'attended' | 'cancelled' = 'attended',
  ): Promise<{ id: string }> =>
    domain.as(by, () =>
      domain.get(Counselling).log(by, caseId, {
        ...{ heldAt: '2026-11-23T05:00:00.000Z', minutes: 60, kind: 'individual', note: '' },
        ...{ attendance, appointmentId },
      }),
    );
  const markSession = (id: string, seen: number, change: 'void' | 'restore'): Promise<unknown> =>
    domain.as(counsellor, () => domain.get(SessionCorrections)[change](counsellor, id, seen, why));
  const versionOf = async (caseId: string): Promise<number> => {
    const [row] = await domain.owner<{ version: number }>(`SELECT version FROM client_case WHERE id = $1`, [
      caseId,
    ]);
    return row?.version ?? 0;
  };

  it('tell why they were voided to nobody who works with one of several clients alone', async () => {
    const caseIds = [await aCaseOf(counsellor), await aCaseOf(other)];
    const id = await plan(intake, { workerId: counsellor.staffId, kind: 'group', caseIds });
    await correct(counsellor, id, 1, 'voided');
    const history = (by: Principal): Promise<string> =>
      refusalCode(
        domain.as(by, async () => {
          const { versions } = await domain.get(AppointmentCorrections).history(id);
          expect(versions.map(({ remark }) => remark)).toEqual([why.remark]);
        }),
      );
    const rows = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () =>
        domain.get(Database).sql(`SELECT content FROM record_version WHERE record_id = $1`, [id]),
      );
    const [seen] = await ofCase(other, caseIds[1] ?? '');
    expect(seen).toMatchObject({ id, voided: true, whyReadable: false });
    expect([await history(other), await rows(other)]).toEqual(['request.not_found', []]);
    for (const by of [counsellor, intake, director])
      expect([await history(by), (await rows(by)).length]).toEqual(['done', 1]);
  });

  it('tell it to whoever works with every client', async () => {
    const caseId = await aCaseOf(other);
    const id = await plan(intake, { workerId: counsellor.staffId, caseIds: [caseId] });
    await correct(intake, id, 1, 'voided');
    const { versions } = await domain.as(other, () => domain.get(AppointmentCorrections).history(id));
    expect(versions).toHaveLength(1);
  });

  it('that take time are read before all that were called off, and the answer says that it is cut', async () => {
    const caseId = await aCaseOf(other);
    const startsAt = '2027-03-01T03:00:00.000Z';
    const id = await plan(other, { startsAt, caseIds: [caseId] });
    await domain.owner(
      `INSERT INTO appointment (id, centre_id, worker_id, kind, state, during, starts_at, planned_by, planned_at)
       SELECT gen_random_uuid(), $1, $2, 'individual', 'cancelled_by_centre', tstzrange(at, at + interval '5 minutes'), at, $2, now()
       FROM generate_series(1, 6000) CROSS JOIN (SELECT $3::timestamptz - interval '1 hour' AS at) t`,
      [intake.centreId, counsellor.staffId, startsAt],
    );
    const view = await days(intake, '2027-03-01');
    expect(view.appointments.map(one => one.id)).toContain(id);
    expect([view.appointments.length, view.more]).toEqual([1001, true]);
    const { more } = await days(intake, '2027-03-02');
    expect(more).toBe(false);
  });

  it('are planned no more on a day of which so many were called off or voided', async () => {
    const caseId = await aCaseOf(counsellor);
    const at = (nth: number): string =>
      new Date(Date.parse('2027-02-01T02:00:00Z') + nth * 300_000).toISOString();
    const one = { minutes: 5, caseIds: [caseId] };
    for (let nth = 0; nth < MOST_CANCELLED_A_DAY; nth++) {
      const id = await plan(counsellor, { ...one, startsAt: at(0) });
      if (nth % 2) await correct(counsellor, id, 1, 'voided');
      else await mark(counsellor, id, 1, caseId, 'cancelled_by_centre');
    }
    expect(await refusalCode(plan(counsellor, { ...one, startsAt: at(1) }))).toBe(
      'appointments.too_many_cancelled',
    );
    const id = await plan(counsellor, { ...one, startsAt: '2027-02-02T02:00:00Z' });
    const moved = domain.as(counsellor, () =>
      domain.get(AppointmentPlanning).move(counsellor, id, 1, { startsAt: at(1), minutes: 5 }),
    );
    expect(await refusalCode(moved)).toBe('appointments.too_many_cancelled');
    await plan(other, { minutes: 5, caseIds: [await aCaseOf(other)], startsAt: at(1) });
  });

  it('that have not begun are marked held by no session', async () => {
    const caseId = await aCaseOf(counsellor);
    const id = await plan(counsellor, { caseIds: [caseId] });
    expect(await refusalCode(log(counsellor, caseId, id))).toBe('appointments.not_begun');
    expect(await domain.owner(`SELECT 1 FROM counselling_session WHERE case_id = $1`, [caseId])).toEqual([]);
    await log(counsellor, caseId, id, 'cancelled');
    expect(await ofCase(counsellor, caseId)).toMatchObject([{ state: 'cancelled_by_client' }]);
  });

  it('have one session that counts in a file, whichever is restored', async () => {
    const caseId = await aCaseOf(counsellor);
    const id = await plan(counsellor, { startsAt: '2026-11-23T03:00:00.000Z', caseIds: [caseId] });
    const first = await log(counsellor, caseId, id);
    await markSession(first.id, 1, 'void');
    const second = await log(counsellor, caseId, id);
    expect(await refusalCode(markSession(first.id, 2, 'restore'))).toBe('appointments.has_session');
    await expect(
      domain.owner(`UPDATE counselling_session SET voided_at = NULL WHERE id = $1`, [first.id]),
    ).rejects.toThrow('counselling_session_of_appointment');
    await markSession(second.id, 1, 'void');
    await markSession(first.id, 2, 'restore');
    const line = await domain.owner(
      `SELECT session_id, state FROM appointment_client WHERE appointment_id = $1`,
      [id],
    );
    expect(line).toEqual([{ session_id: first.id, state: 'held' }]);
    expect(await refusalCode(markSession(second.id, 2, 'restore'))).toBe('appointments.has_session');
  });

  it('of a closed case are neither moved nor restored; what became of them can be said', async () => {
    const caseId = await aCaseOf(counsellor);
    const [past, voided, ahead] = [
      await plan(counsellor, { startsAt: '2026-11-22T05:00:00.000Z', caseIds: [caseId] }),
      await plan(counsellor, { caseIds: [caseId] }),
      await plan(counsellor, { caseIds: [caseId] }),
    ];
    await correct(counsellor, voided, 1, 'voided');
    const seen = await versionOf(caseId);
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, caseId, seen, { reason: 'goals_met', closedOn: '2026-11-23' }),
    );
    for (const by of [counsellor, intake]) {
      expect(await refusalCode(move(by, ahead, 1))).toBe('cases.closed');
      expect(await refusalCode(correct(by, voided, 2, 'restored'))).toBe('cases.closed');
    }
    await mark(counsellor, past, 1, caseId, 'held');
    await correct(counsellor, ahead, 1, 'voided');
  });

  it('stay with a worker who left the team until she calls them off or an intake worker hands them over', async () => {
    const [caseId, startsAt] = [await aCaseOf(counsellor), anHour()];
    const id = await plan(counsellor, { startsAt, caseIds: [caseId] });
    const unassign = await versionOf(caseId);
    const assigned = await domain.owner<{ id: string }>(
      `SELECT id FROM case_worker WHERE case_id = $1 AND staff_id = $2`,
      [caseId, counsellor.staffId],
    );
    await domain.as(intake, () =>
      domain.get(CaseTeam).release(intake, caseId, unassign, assigned[0]?.id ?? ''),
    );
    const { appointments } = await days(counsellor, localDate(new Date(startsAt)));
    expect(appointments.find(one => one.id === id)?.clients).toMatchObject([
      { code: '', shortName: '', reached: false },
    ]);
    const look = {
      ...{ by: counsellor, now: domain.clock.now(), since: domain.clock.now() },
      today: localDate(new Date(startsAt)),
    };
    const found = await domain.as(counsellor, () => domain.get(TodayBook).read(look));
    const [line] = found.flatMap(({ lines = [] }) => lines.filter(one => one.id === id));
    expect(line).toMatchObject({ about: null });
    expect(await refusalCode(move(counsellor, id, 1))).toBe('appointments.left_team');
    await move(intake, id, 1, other.staffId);
    const own = await plan(intake, { workerId: counsellor.staffId, caseIds: [caseId] });
    await mark(counsellor, own, 1, caseId, 'cancelled_by_centre');
  });

  it('are given to nobody by a role of the other side, of which this one is not told', async () => {
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    const held = (who: string): Promise<unknown[]> =>
      domain.as(intake, () => domain.get(Database).sql(`SELECT unnest(staff_roles_held($1)) AS role`, [who]));
    const both = await domain.staff(intake.centreId, 'counsellor', 'auditor');
    expect(await held(facilitator.staffId)).toEqual([]);
    expect(await held(newId())).toEqual([]);
    expect(await held(both.staffId)).toEqual([{ role: 'counsellor' }]);
  });
});
